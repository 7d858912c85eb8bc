import type { Payload } from 'payload'

/** The mail server and the sender. */
export interface MailSettings {
  /** `smtp://…` or `smtps://…`. */
  url: string
  /** An address, with or without a name. */
  from: string
}

/** The installation's mail settings; null if none are set and no mail can be sent. */
export function mailSettingsOf({ config }: Pick<Payload, 'config'>): MailSettings | null {
  return (config.custom as { mail?: MailSettings | null }).mail ?? null
}
