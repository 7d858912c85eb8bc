import { expect, test } from 'vitest'
import { complaintsIn, isHardRefusal, returnedIn } from '@/src/domain/deliveries/bounce'

const group = (status: string, action = 'failed') =>
  `Final-Recipient: rfc822; Nogen@Example.org\nAction: ${action}\nStatus: ${status}\nDiagnostic-Code: smtp; 550\n  lang forklaring`

test('a report is read receiver by receiver; a missing mailbox is hard, any other failure soft, a delay none', () => {
  const report = [
    'Reporting-MTA: dns; mx.example.org',
    group('5.1.1'),
    group('5.2.2'),
    group('4.4.1', 'delayed'),
    group('2.0.0', 'delivered'),
  ].join('\n\n')
  const expected = [
    { address: 'nogen@example.org', bounce: 'hard' },
    { address: 'nogen@example.org', bounce: 'soft' },
  ]
  expect(returnedIn(report)).toEqual(expected)
  expect(returnedIn(report.replaceAll('\n', '\r\n'))).toEqual(expected)
})

test('whom it was meant for counts, not whom it was forwarded to', () => {
  expect(returnedIn(`Original-Recipient: rfc822;vores@example.org\n${group('5.1.10')}`)).toEqual([
    { address: 'vores@example.org', bounce: 'hard' },
  ])
})

test('what is no report holds nothing', () => {
  expect(returnedIn('')).toEqual([])
  expect(returnedIn('Kære alle,\n\nAction: failed')).toEqual([])
})

test('only a missing mailbox is a hard refusal: not what a server holds against us, nor what it said after the text', () => {
  const refused = (answer: string, begun = false) => isHardRefusal({ kind: 'refused', code: 550, answer, begun })
  expect(
    ['550 5.1.1 No such user', '550-5.1.1 No', '550 5.1.6 Moved', '556 5.1.10 Null MX'].every((answer) =>
      refused(answer),
    ),
  ).toBe(true)
  expect(['550 5.7.1 Spam', '550 5.1.8 Bad sender', '552 5.2.2 Full', '550 No'].some((answer) => refused(answer))).toBe(
    false,
  )
  expect(refused('550 5.1.1 No such user', true)).toBe(false)
})

test('a complaint is what a reader pressed: abuse or fraud, of whoever it names', () => {
  const report = (type: string, to: string) =>
    `User-Agent: X\nVersion: 1\n${to}Feedback-Type: ${type}\nAuthentication-Results: mx;\n\tdkim=pass`
  const complaint = (address: string) => [{ address, bounce: 'complaint' }]
  expect(complaintsIn(report('abuse', 'Original-Rcpt-To: <Nogen@Example.org>\n'))).toEqual(
    complaint('nogen@example.org'),
  )
  expect(
    complaintsIn(report('Fraud', 'Original-Rcpt-To: rfc822;nogen@example.org\n').replaceAll('\n', '\r\n')),
  ).toEqual(complaint('nogen@example.org'))
  expect(complaintsIn(report('abuse', ''))).toEqual(complaint(''))
  expect(['not-spam', 'auth-failure', 'virus', 'other', ''].flatMap((type) => complaintsIn(report(type, '')))).toEqual(
    [],
  )
  expect(complaintsIn('')).toEqual([])
})
