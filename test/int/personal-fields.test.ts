import type { FlattenedField } from 'payload'
import { expect, test } from 'vitest'
import {
  BESIDE_COLLECTIONS,
  isPersonal,
  keptOf,
  PERSONAL_FIELDS,
  PERSONAL_KINDS,
} from '@/src/domain/privacy/personal-fields'
import { NOT_PERSONAL } from '@/src/domain/privacy/not-personal'
import { payloadForTest } from '../support/payload-for-test'

/** Field names that usually hold personal data. */
const SOUNDS_PERSONAL =
  /mail|phone|mobile|telephone|tlf|address|adresse|(^|[a-z])name$|fullName|firstName|navn|person|owner|author|responsible|member|invited|contact|whom|^who$|network|^ip$|cpr|birth|[a-z]By$|^by$|token|password|seal$|email/i
const WORDS: readonly string[] = ['text', 'textarea', 'email', 'json', 'date']
/** Payload's own collections, whose rows are deleted automatically or with their document. */
const OURS = (slug: string) => !slug.startsWith('payload-')

function walk(fields: readonly FlattenedField[], path = ''): { path: string; field: FlattenedField }[] {
  return fields.flatMap((field) => {
    const own = path === '' ? field.name : `${path}.${field.name}`
    const inner =
      'flattenedFields' in field
        ? walk(field.flattenedFields, own)
        : field.type === 'blocks'
          ? field.blocks.flatMap((block) => walk(block.flattenedFields, `${own}.${block.slug}`))
          : []
    return [{ path: own, field }, ...inner]
  })
}

test('every field that sounds like a person is on the list of personal fields, or said not to be one', async () => {
  const { config } = await payloadForTest()
  const unsaid = [...config.collections, ...config.globals]
    .filter(({ slug }) => OURS(slug))
    .flatMap(({ slug, flattenedFields }) =>
      walk(flattenedFields)
        .filter(({ path, field }) => {
          const pointsToUser = field.type === 'relationship' && [field.relationTo].flat().includes('users')
          const sounds = pointsToUser || (WORDS.includes(field.type) && SOUNDS_PERSONAL.test(field.name))
          const isSaid = Object.keys(NOT_PERSONAL).some(
            (one) => `${slug}.${path}` === one || `${slug}.${path}`.endsWith(`.${one}`),
          )
          return sounds && !isSaid && !isPersonal(slug, path)
        })
        .map(({ path }) => `${slug}.${path}`),
    )
  expect(unsaid).toEqual([])
})

test('all that is kept of subscribers is on the list, and all on the list is there', async () => {
  const { config } = await payloadForTest()
  const fieldsOf = (slug: string) =>
    walk(config.collections.find((one) => one.slug === slug)?.flattenedFields ?? []).map(({ path }) => path)
  const said = [
    'id',
    'createdAt',
    'updatedAt',
    'newsletter',
    'attempts',
    'notBefore',
    'lease',
    'leasedUntil',
    'finishedAt',
    'state',
  ]
  for (const slug of ['subscribers', 'suppressions', 'deliveries', 'users']) {
    expect(
      fieldsOf(slug).filter((path) => !said.includes(path) && !isPersonal(slug, path)),
      slug,
    ).toEqual([])
  }
  const hidden = ['salt', 'hash']
  expect(
    PERSONAL_FIELDS.filter(
      ({ collection, field }) =>
        !BESIDE_COLLECTIONS.includes(collection) && !hidden.includes(field) && !fieldsOf(collection).includes(field),
    ),
  ).toEqual([])
  expect((['subscriber', 'staff', 'anyone'] as const).flatMap(keptOf).flatMap(({ kinds }) => kinds)).toEqual(
    PERSONAL_KINDS,
  )
})
