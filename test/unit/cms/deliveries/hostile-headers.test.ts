import MailComposer from 'nodemailer/lib/mail-composer'
import { expect, it } from 'vitest'
import { writtenMail } from '@/src/services/deliveries/written-mail'

it.each([
  'a\r\nBcc: b@example.org',
  'a\nBcc: b@example.org',
  'a\rBcc: b@example.org',
  'a\r\n\r\n<html>',
  'a\u2028Bcc: b@example.org',
  `${'æ'.repeat(200)}\r\nBcc: b@example.org`,
])('a line break in a subject or a name makes no header: %j', (evil) => {
  const mail = new MailComposer({
    from: { name: evil, address: 'a@example.org' },
    to: 'c@example.org',
    subject: evil,
    text: 'Tekst',
    html: '<p>Tekst</p>',
    headers: { 'List-Unsubscribe': `<https://example.org/${evil}>` },
  }).compile()
  const written = writtenMail(mail)
  const head = written.slice(0, written.indexOf('\r\n\r\n')).split(/\r\n|\r|\n/)
  const names = head.filter((line) => !/^[ \t]/.test(line)).map((line) => line.split(':')[0] ?? '')
  expect(names).not.toContain('Bcc')
  expect(names).toContain('Subject')
  expect(names.every((name) => /^[\w-]+$/.test(name))).toBe(true)
  expect(mail.getEnvelope().to).toEqual(['c@example.org'])
})
