import MailComposer from 'nodemailer/lib/mail-composer'
import { expect, test } from 'vitest'
import { writtenMail } from '@/src/services/deliveries/written-mail'
import { newsletterMail } from '@/src/formats/mail/newsletter-mail'
import { newsletterSample } from '../../../support/samples/newsletter'

const LINKS = {
  site: 'https://plan.example.dk',
  view: 'https://plan.example.dk/v',
  unsubscribe: 'https://plan.example.dk/u',
  preferences: 'https://plan.example.dk/p',
}
const HEAD = {
  from: 'Én plan <plan@example.dk>',
  to: 'nogen@example.org',
  messageId: '<a@b>',
  headers: { 'List-Unsubscribe': `<https://plan.example.dk/${'y'.repeat(100)}>` },
}

/** Endings of a mail, so that each encoding is chosen for one of them: unencoded, quoted-printable, base64. */
const ENDS = ['', '\n.\n.line\n', 'æ'.repeat(5000), 'x'.repeat(3000), 'Kun ASCII\r\n']

test('a mail is written byte for byte as nodemailer writes it, in each language and encoding', async () => {
  const encodings = new Set<string | false>()
  const mails = [
    { subject: 'Plain', html: '<p>Plain</p>', text: 'Plain' },
    ...(['da', 'ar', 'ur'] as const).map((locale) => newsletterMail(newsletterSample(locale), LINKS)),
  ]
  for (const { subject, html, text } of mails) {
    for (const end of ENDS) {
      const mail = new MailComposer({ ...HEAD, subject, html: html + end, text: text + end }).compile()
      for (const part of mail.childNodes) encodings.add(part.getTransferEncoding())
      expect(writtenMail(mail)).toBe((await mail.build()).toString())
    }
  }
  expect([...encodings].sort()).toEqual(['7bit', 'base64', 'quoted-printable'])
})

test('base64 is broken into lines as nodemailer does it, whatever its length', async () => {
  for (let length = 1; length <= 120; length += 1) {
    const mail = new MailComposer({ ...HEAD, subject: 'X', text: 'ب'.repeat(length), html: 'X' }).compile()
    expect(mail.childNodes[0]?.getTransferEncoding()).toBe('base64')
    expect(writtenMail(mail)).toBe((await mail.build()).toString())
  }
})

test('what is no text is refused: no half a mail is written', () => {
  const mail = new MailComposer({
    ...HEAD,
    subject: 'X',
    text: 'X',
    attachments: [{ content: Buffer.from('X') }],
  }).compile()
  expect(() => writtenMail(mail)).toThrow('texts')
})
