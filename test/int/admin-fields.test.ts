import { type ClientField, createClientConfig, type Field } from 'payload'
import { initI18n } from '@payloadcms/translations'
import { wordsOf } from '@/src/cms/field-label'
import { expect, test } from 'vitest'
import { plan } from '@/src/plans/this-plan'
import { payloadForTest } from '../support/payload-for-test'

/** Payload shows these with an editor that it loads from a third-party server. */
const FETCHED: readonly string[] = ['code', 'json']

function fetched(fields: readonly Field[], path: string): string[] {
  return fields.flatMap((field) => {
    const own = 'name' in field && field.name ? `${path}.${field.name}` : path
    if (isHidden(field)) return []
    if (FETCHED.includes(field.type)) return hasOwnComponent(field) ? [] : [own]
    if (field.type === 'tabs')
      return field.tabs.flatMap((tab) => fetched(tab.fields, 'name' in tab && tab.name ? `${own}.${tab.name}` : own))
    if (field.type === 'blocks') return field.blocks.flatMap((block) => fetched(block.fields, `${own}.${block.slug}`))
    return 'fields' in field ? fetched(field.fields, own) : []
  })
}

function isHidden(field: Field): boolean {
  return (
    ('hidden' in field && field.hidden === true) ||
    (field.admin !== undefined && 'hidden' in field.admin && field.admin.hidden === true)
  )
}

function hasOwnComponent({ admin }: Field): boolean {
  const components: unknown = admin && 'components' in admin ? admin.components : null
  const own: unknown = typeof components === 'object' && components !== null ? Reflect.get(components, 'Field') : null
  return typeof own === 'string' && own.startsWith('@/src/')
}

test('no field that the admin shows fetches an editor from elsewhere', async () => {
  const { config } = await payloadForTest()
  const shown = [...config.collections, ...config.globals].filter(({ admin }) => admin.hidden !== true)
  expect(shown.length).toBeGreaterThan(20)
  expect(shown.flatMap(({ slug, fields }) => fetched(fields, slug))).toEqual([])
})

test('the field that a list is searched by is named in words, in each language', async () => {
  const { config } = await payloadForTest()
  const shown = config.collections.filter(({ admin }) => admin.hidden !== true && admin.useAsTitle !== undefined)
  const unnamed = shown.filter(({ admin, flattenedFields }) => {
    const title = flattenedFields.find(({ name }) => name === admin.useAsTitle)
    // Payload calls a field without a label by its name, in English.
    return title && typeof title.label !== 'function' && wordsOf(title.label, 'da') === null
  })
  expect(unnamed.map(({ slug, admin }) => `${slug}.${admin.useAsTitle ?? ''}`)).toEqual([])
})

test.each(['da', 'en'] as const)(
  'a browser gets the labels of a list’s columns in the one language (%s)',
  async (language) => {
    const { config, importMap } = await payloadForTest()
    const i18n = await initI18n({ config: config.i18n, context: 'client', language })
    const { collections } = createClientConfig({ config, i18n, importMap, user: true })
    const columns = collections.flatMap(({ slug, fields }) => columnsOf(fields, slug))
    expect(columns.filter(({ label }) => typeof label === 'object').map(({ path }) => path)).toEqual([])
    expect(columns.find(({ path }) => path === 'zones.number')?.label).toBe({ da: 'Nummer', en: 'Number' }[language])
    expect(columns.find(({ path }) => path === 'activities.price.kind')?.label).toBeTypeOf('string')
  },
)

function columnsOf(fields: readonly ClientField[], path: string): { path: string; label: unknown }[] {
  return fields.flatMap((field) => {
    const own = 'name' in field && field.name ? `${path}.${field.name}` : path
    const inner =
      field.type === 'tabs' ? field.tabs.flatMap((tab) => tab.fields) : 'fields' in field ? field.fields : []
    return [...('label' in field ? [{ path: own, label: field.label }] : []), ...columnsOf(inner, own)]
  })
}

test('the title of each page of the admin ends in the name of the plan', async () => {
  const { config } = await payloadForTest()
  expect(config.admin.meta.titleSuffix).toBe(` · ${plan.name}`)
})
