import { beforeAll, describe, expect, test } from 'vitest'
import { fieldState, type FieldState, type TranslationRecord } from '@/src/domain/translation/translation-state'
import { MACHINE_TRANSLATION } from '@/src/cms/hooks/track-translation'
import type { Api } from '../support/api'
import { draftOnTop, given, stored } from '../support/builders'
import { payloadForTest } from '../support/payload-for-test'
import { anonymous, person } from '../support/people'

const TEXTS = { title: 'Magac', summary: 'Kooban.' }

let editor: Api
let translator: Api

beforeAll(async () => {
  editor = (await person('editor')).api
  translator = (await person('translator', { languages: ['so'] })).api
})

/** The states of an offer's Somali texts, as the site determines them. */
async function states(id: string, draft = true): Promise<Record<'title' | 'summary', FieldState>> {
  const danish = await stored('activities', id, { draft })
  const somali = await stored('activities', id, { draft, locale: 'so' })
  const records = (somali.translation ?? {}) as Record<string, TranslationRecord>
  const state = (name: 'title' | 'summary') =>
    fieldState({ danish: danish[name], translated: somali[name], record: records[name] ?? null })
  return { title: state('title'), summary: state('summary') }
}

/** An offer with published, machine-made Somali texts, as the seed creates it. */
async function translatedByMachine(): Promise<string> {
  const { id } = await given('activities', { title: 'Titel', summary: 'Kort.' })
  const payload = await payloadForTest()
  await payload.update({
    collection: 'activities',
    id,
    locale: 'so',
    data: { ...TEXTS, _status: 'published' },
    context: { ...MACHINE_TRANSLATION },
    overrideAccess: true,
  })
  return id
}

describe('a translation', () => {
  test('by a machine says so', async () => {
    expect(await states(await translatedByMachine())).toEqual({ title: 'machine', summary: 'machine' })
  })

  test('is reviewed, all of it, when a person says that it is right', async () => {
    const id = await translatedByMachine()
    expect((await translator.patch(`/activities/${id}?locale=so&draft=true`, { reviewed: true })).status).toBe(200)
    expect(await states(id)).toEqual({ title: 'reviewed', summary: 'reviewed' })
  })

  test('that a person rewrites is theirs, that field alone', async () => {
    const id = await translatedByMachine()
    await translator.patch(`/activities/${id}?locale=so&draft=true`, { title: 'Magac cusub' })
    expect(await states(id)).toEqual({ title: 'reviewed', summary: 'machine' })
  })

  test('is outdated by a new Danish text, that field alone', async () => {
    const id = await translatedByMachine()
    await translator.patch(`/activities/${id}?locale=so&draft=true`, { reviewed: true })
    await editor.patch(`/activities/${id}?locale=da&draft=true`, { summary: 'Noget andet.' })
    expect(await states(id)).toEqual({ title: 'reviewed', summary: 'outdated' })
  })

  test('is not outdated by blanks', async () => {
    const id = await translatedByMachine()
    await editor.patch(`/activities/${id}?locale=da`, { title: '  Titel ', summary: 'Kort.\n' })
    expect(await states(id)).toEqual({ title: 'machine', summary: 'machine' })
  })

  test('of one language is not vouched for by a review of another', async () => {
    const id = await translatedByMachine()
    await editor.patch(`/activities/${id}?locale=tr&draft=true`, { title: 'Başlık', summary: 'Kısa.', reviewed: true })
    expect(await states(id)).toEqual({ title: 'machine', summary: 'machine' })
  })

  test('leaves the tick of the review nowhere', async () => {
    const id = await translatedByMachine()
    const { body } = await editor.patch(`/activities/${id}?locale=so&draft=true`, { reviewed: true })
    expect(body.doc.reviewed ?? false).toBe(false)
  })

  test('that is missing is answered with nothing, not with Danish', async () => {
    const { id } = await given('activities', { title: 'Titel' })
    const { body } = await anonymous.get(`/activities/${id}?locale=tr`)
    expect(body.title ?? null).toBeNull()
  })
})

describe('a request that names no language', () => {
  test('is answered in Danish', async () => {
    const { id } = await given('activities', { title: 'Dansk titel' })
    const { id: zone } = await given('zones', { name: 'Zonens navn' })
    expect((await editor.get(`/activities/${id}`)).body.title).toBe('Dansk titel')
    expect((await editor.get(`/activities?where[id][equals]=${id}`)).body.docs[0]?.title).toBe('Dansk titel')
    expect((await editor.get(`/zones/${zone}`)).body.name).toBe('Zonens navn')
    expect((await anonymous.get(`/zones/${zone}`)).status).toBe(200)
  })

  test.for(['?locale=xx', '?locale='])('but something else is refused, for everybody: "%s"', async (query) => {
    const { id } = await given('activities', { title: 'Dansk titel' })
    const { id: zone } = await given('zones', { name: 'Zonens navn' })
    for (const { get } of [editor, anonymous])
      for (const path of [`/activities/${id}${query}`, `/activities${query}&limit=1`, `/zones/${zone}${query}`])
        expect((await get(path)).status, path).toBe(400)
  })

  test('is answered in Danish over GraphQL', async () => {
    const { id } = await given('activities', { title: 'Dansk titel' })
    expect((await editor.graphQL(`{ Activity(id: "${id}") { title } }`)).body).toEqual({
      data: { Activity: { title: 'Dansk titel' } },
    })
  })

  test('saves Danish', async () => {
    const { id } = await given('activities', { title: 'Før' })
    await editor.patch(`/activities/${id}`, { title: 'Efter' })
    expect((await stored('activities', id)).title).toBe('Efter')
  })
})

describe('publishing', () => {
  /** A document published in Danish, with drafts in Danish, Somali and Turkish on top. */
  async function withDrafts(): Promise<string> {
    const { id } = await given('activities', { title: 'Offentlig', summary: 'Kort.' })
    await draftOnTop('activities', id, { title: 'Dansk kladde' })
    await draftOnTop('activities', id, { title: 'Taslak', summary: 'Kısa.' }, 'tr')
    await draftOnTop('activities', id, TEXTS, 'so')
    return id
  }
  const titles = async (id: string, draft = false) => ({
    da: (await stored('activities', id, { draft })).title,
    so: (await stored('activities', id, { draft, locale: 'so' })).title ?? null,
    tr: (await stored('activities', id, { draft, locale: 'tr' })).title ?? null,
  })

  test('one language publishes no draft in another, and keeps the drafts', async () => {
    const id = await withDrafts()
    const { status } = await editor.patch(`/activities/${id}?locale=so&publishSpecificLocale=so`, {
      _status: 'published',
    })
    expect(status).toBe(200)
    expect(await titles(id)).toEqual({ da: 'Offentlig', so: 'Magac', tr: null })
    expect(await titles(id, true)).toEqual({ da: 'Dansk kladde', so: 'Magac', tr: 'Taslak' })
    expect((await anonymous.get(`/activities/${id}?locale=all`)).text).not.toMatch(/Dansk kladde|Taslak/)
  })

  test.for([
    ['a fact', { sample: true }, 'sample'],
    ['a fact in a group', { price: { kind: 'free' } }, 'price'],
    ['a list', { sessions: [{ weekday: 'MO', start: '10:00', end: '11:00', interval: 1 }] }, 'sessions'],
  ] as const)('one language is refused while %s is changed and not published', async ([, change, path]) => {
    const id = await withDrafts()
    await draftOnTop('activities', id, change as never)
    const { status, refusals } = await editor.patch(`/activities/${id}?locale=so&publishSpecificLocale=so`, {
      _status: 'published',
    })
    expect(status).toBe(400)
    expect(refusals).toEqual([expect.objectContaining({ path })])
    expect(await titles(id)).toEqual({ da: 'Offentlig', so: null, tr: null })
    expect(await stored('activities', id)).toMatchObject({ sample: false, price: { kind: 'unknown' }, sessions: [] })
  })

  test('the whole document publishes what stands in it, in all languages: that is what the button says', async () => {
    const id = await withDrafts()
    expect((await editor.patch(`/activities/${id}?locale=da`, { _status: 'published' })).status).toBe(200)
    expect(await titles(id)).toEqual({ da: 'Dansk kladde', so: 'Magac', tr: 'Taslak' })
  })

  test("nothing: a translator's draft leaves what is public as it was", async () => {
    const id = await withDrafts()
    await translator.patch(`/activities/${id}?locale=so&draft=true`, { title: 'Kale' })
    expect(await titles(id)).toEqual({ da: 'Offentlig', so: null, tr: null })
  })
})
