import { expect, test } from 'vitest'
import { firstLine } from '@/src/config/log/first-line'

test('an error’s first line, without what an address holds before its host', () => {
  expect(firstLine(new Error('no\n  at there'))).toBe('no')
  expect(firstLine(new Error('Protocol and host list are required in "mongodb://user:geheim@@@host:xx/y"'))).toBe(
    'Protocol and host list are required in "mongodb://…@host:xx/y"',
  )
  expect(firstLine(new Error('smtps://user:ge heim@mail.example.org failed'))).toBe('smtps://…@mail.example.org failed')
  expect(firstLine('https://example.org is away')).toBe('https://example.org is away')
})
