import type { Payload } from 'payload'

/** Where mails are handed over, and whom they are from. */
export interface MailSettings {
  /** `smtp://…` or `smtps://…`. */
  url: string
  /** An address, with or without a name. */
  from: string
}

/** The installation's; null: none are set, so no mail can be sent. */
export function mailSettingsOf({ config }: Pick<Payload, 'config'>): MailSettings | null {
  return (config.custom as { mail?: MailSettings | null }).mail ?? null
}
