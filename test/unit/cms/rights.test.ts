import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, test } from 'vitest'
import { BEGIN, END, rightsDocument } from '@/src/cms/access/rights-document'
import { SERVER_FUNCTIONS } from '@/src/cms/access/rights'
import { hasRole, isInternal, isSecretariat, isStaff, ROLES, seatOf } from '@/src/cms/access/roles'

test('the ADR shows the table as it is in code: else run `npm run generate`', () => {
  const adr = readFileSync('docs/decisions/0004-roles.md', 'utf8')
  expect(adr.slice(adr.indexOf(BEGIN) + BEGIN.length, adr.indexOf(END)).trim()).toBe(rightsDocument())
})

test('every server function that Payload has is in the table, and no other', () => {
  const file = createRequire(import.meta.url)
    .resolve('@payloadcms/next/layouts')
    .replace(/exports\/layouts\.js$/, 'utilities/handleServerFunctions.js')
  const [, inner = ''] = /const baseServerFunctions = \{([^}]+)\}/.exec(readFileSync(file, 'utf8')) ?? []
  const names = [...inner.matchAll(/^\s*'?([\w-]+)'?:/gm)].map(([, name]) => name)
  expect(names.length).toBeGreaterThan(10)
  expect(Object.keys(SERVER_FUNCTIONS).sort()).toEqual(names.sort())
})

describe('a seat', () => {
  test.each(ROLES)('%s is a person’s', (role) => {
    expect(seatOf({ collection: 'users', role })).toBe(role)
    expect(hasRole({ collection: 'users', role }, role)).toBe(true)
  })

  test.each(ROLES)('a program that calls itself %s is none', (role) => {
    const program = { id: 'x', collection: 'api-clients', role }
    expect(seatOf(program)).toBe('apiKey')
    for (const is of [isStaff, isInternal, isSecretariat]) expect(is(program)).toBe(false)
    expect(hasRole(program, ...ROLES)).toBe(false)
  })

  test('a person without a role, or with an unknown one, is a stranger', () => {
    for (const role of [null, undefined, '', 'owner', 'apiKey', 'anonymous'])
      expect(seatOf({ collection: 'users', role })).toBe('anonymous')
    expect(seatOf(null)).toBe('anonymous')
  })
})
