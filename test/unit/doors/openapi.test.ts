import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { OPEN_COLLECTIONS, OPEN_GLOBALS, OPERATORS } from '@/src/doors/open-collections'
import { doorsTable, openApi } from '@/src/doors/openapi'
import { strangersList } from '@/src/doors/strangers-query'

interface Parameter {
  name: string
  in: string
  schema: { enum?: string[]; minimum?: number; maximum?: number; default?: unknown; type: string; format?: string }
}
const { paths } = openApi('https://example.org') as { paths: Record<string, { get: { parameters: Parameter[] } }> }

/** A valid value for a parameter, derived from its schema alone. */
function valueOf({ name, schema }: Parameter): string {
  if (schema.enum) return schema.enum.at(-1) ?? ''
  if (schema.format === 'date-time') return '2026-11-29T10:00:00Z'
  if (schema.type === 'boolean') return 'true'
  if (schema.type === 'integer') return String(schema.maximum ?? 7)
  if (/\[(number|year)\]/.test(name)) return '7'
  return /\[(id|zones?|afdelinger|venue|partners|focusArea|parent|activity|organisation)\]/.test(name)
    ? '0'.repeat(24)
    : 'abc'
}

describe('the OpenAPI file', () => {
  test('names each open collection and global, and no other', () => {
    const expected = [
      ...[...OPEN_COLLECTIONS.keys()].flatMap((slug) => [`/${slug}`, `/${slug}/{id}`]),
      ...[...OPEN_GLOBALS.keys()].map((slug) => `/globals/${slug}`),
    ]
    expect(Object.keys(paths).sort()).toEqual(expected.sort())
  })

  test.each([...OPEN_COLLECTIONS.keys()])(
    'describes %s as it is checked: each parameter is taken, and nothing beside it',
    (slug) => {
      const door = OPEN_COLLECTIONS.get(slug)
      if (!door) throw new Error(slug)
      const parameters = paths[`/${slug}`]?.get.parameters ?? []
      for (const parameter of parameters)
        expect(
          strangersList(new URLSearchParams({ [parameter.name]: valueOf(parameter) }), door),
          parameter.name,
        ).not.toHaveProperty('problem')
      const conditions = Object.entries(door.where).flatMap(([field, kind]) =>
        OPERATORS[kind].map((operator) => `where[${field}][${operator}]`),
      )
      expect(parameters.map(({ name }) => name).sort()).toEqual(
        ['depth', 'limit', 'locale', 'page', 'sort', ...conditions].sort(),
      )
    },
  )
})

test('docs/api.md holds the table that the code is made from', () => {
  expect(readFileSync('docs/api.md', 'utf8')).toContain(doorsTable())
})
