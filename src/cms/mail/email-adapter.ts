import { createTransport } from 'nodemailer'
import type { Config } from 'payload'
import type { MailSettings } from './mail-settings.ts'

/** Sends Payload's own mails (a forgotten password) and replies to forms over SMTP. */
export function emailAdapter({ url, from }: MailSettings): NonNullable<Config['email']> {
  const transport = createTransport(url)
  const { name, address } = partsOf(from)
  return () => ({
    name: 'smtp',
    defaultFromName: name,
    defaultFromAddress: address,
    sendEmail: async (message) => transport.sendMail({ from, ...message }),
  })
}

/** Splits "Helhedsplanen <post@example.org>" into name and address. */
export function partsOf(from: string): { name: string; address: string } {
  const [, name = '', address = from] = /^\s*"?([^"<]*?)"?\s*<([^>]+)>\s*$/.exec(from) ?? []
  return { name, address }
}
