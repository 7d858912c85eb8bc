import { setTimeout as wait } from 'node:timers/promises'
import { beforeAll, describe, expect, test } from 'vitest'
import { isSqlite } from '@/src/cms/is-sqlite'
import { mongoModel } from '@/src/cms/mongo-model'
import { lockRevision, nextRevision } from '@/src/cms/steps/lock-revision'
import { inTransaction, serverRequest } from '@/src/cms/write'
import { compareDocuments } from '@/src/services/audit-verify/compare-documents'
import { lastStates } from '@/src/services/audit-verify/last-states'
import { convertLanguages } from '@/src/services/newsletters/convert-languages'
import { freezeNewsletter } from '@/src/services/newsletters/freeze-newsletter'
import type { FrozenNewsletter } from '@/src/formats/newsletter/newsletter-content'
import type { Api } from '../support/api'
import { draftOnTop, given, givenDraft } from '../support/builders'
import { payloadForTest } from '../support/payload-for-test'
import { anonymous, person } from '../support/people'

let editor: Api
let translator: Api
let zoneWorker: Api
let board: Api
let offer: string
let made = 0

beforeAll(async () => {
  editor = (await person('editor')).api
  translator = (await person('translator', { languages: ['ar'] })).api
  zoneWorker = (await person('zoneWorker')).api
  board = (await person('board')).api
  offer = (await given('activities', { title: 'Fælles kaffe', summary: 'Café for kvinder.' })).id
})

/** All other languages are left out, so that tests need not translate. */
const OTHERS = ['en', 'so', 'tr', 'ur']
const LEFT_OUT = { leaveOut: [...OTHERS, 'ar'], withNote: [] }
const HEADING = { blockType: 'heading', text: 'Nyt fra zonen' }

async function newsletter(data: object = {}): Promise<{ id: string }> {
  made += 1
  const { status, body, text } = await editor.post('/newsletters?locale=da', {
    title: `Nyhedsbrev ${made}`,
    date: '2026-12-01T12:00:00.000Z',
    audience: 'all',
    languages: LEFT_OUT,
    blocks: [HEADING, { blockType: 'offer', offer }],
    ...data,
  })
  expect(status, text).toBe(201)
  return body.doc
}

const soon = () => ({ sendAt: new Date(Date.now() + 60_000).toISOString(), sendAt_tz: 'Europe/Copenhagen' })

async function scheduled(data: object = {}): Promise<{ id: string }> {
  const { id } = await newsletter(data)
  for (const step of [{ status: 'reviewed' }, { status: 'scheduled', ...soon() }]) {
    const { status, text } = await editor.patch(`/newsletters/${id}`, step)
    expect(status, text).toBe(200)
  }
  return { id }
}

async function sending(data: object = {}): Promise<{ id: string; frozen: FrozenNewsletter }> {
  const { id } = await scheduled(data)
  const frozen = await freezeNewsletter(await payloadForTest(), id, new Date())
  if (frozen === null) throw new Error('was not scheduled')
  return { id, frozen }
}

describe('an edition', () => {
  test('is written by the secretariat, begun by the server, and stands from then on', async () => {
    const { id } = await newsletter()
    expect((await zoneWorker.patch(`/newsletters/${id}`, { title: 'Mit' })).status).toBe(403)
    expect((await board.get(`/newsletters/${id}`)).status).toBe(404)
    expect((await editor.patch(`/newsletters/${id}`, { status: 'sending' })).status).toBe(400)
    expect((await editor.patch(`/newsletters/${id}`, { status: 'reviewed' })).status).toBe(200)
    expect((await editor.patch(`/newsletters/${id}`, { title: 'Nyt' })).status).toBe(400)
    expect((await editor.patch(`/newsletters/${id}`, { status: 'scheduled' })).refusals[0]?.path).toBe('sendAt')
    expect((await editor.patch(`/newsletters/${id}`, { status: 'scheduled', ...soon() })).status).toBe(200)
    expect((await editor.patch(`/newsletters/${id}`, { status: 'sending' })).status).toBe(400)
    await freezeNewsletter(await payloadForTest(), id, new Date())
    for (const refused of [{ status: 'sent' }, { status: 'draft' }, { title: 'Nyt' }, { blocks: [] }]) {
      expect((await editor.patch(`/newsletters/${id}`, refused)).status).toBe(400)
    }
    expect((await editor.patch(`/newsletters/${id}`, { frozen: {} })).body.doc.frozen).toHaveProperty('da')
    expect((await editor.patch(`/newsletters/${id}`, { status: 'paused' })).status).toBe(200)
    expect((await editor.patch(`/newsletters/${id}`, { status: 'cancelled' })).status).toBe(400)
    expect((await editor.patch(`/newsletters/${id}`, { status: 'cancelled', reason: 'Forkert dato' })).status).toBe(200)
  })

  test('is taken on after what kept it back is mended, at once', async () => {
    const { id } = await newsletter()
    expect(
      (await editor.patch(`/newsletters/${id}`, { status: 'reviewed', intro: 'a'.repeat(401) })).refusals[0]?.path,
    ).toBe('intro')
    expect((await editor.patch(`/newsletters/${id}`, { status: 'reviewed', intro: 'Kort' })).status).toBe(200)
  })

  test('is refused in words, whatever shape comes in', async () => {
    const { id } = await newsletter()
    for (const wrong of [
      { blocks: 'x' },
      { status: 'reviewed', blocks: 'x' },
      { status: 'reviewed', sendAt: 'i går' },
    ]) {
      expect((await editor.patch(`/newsletters/${id}`, wrong)).status).toBe(400)
    }
    expect((await translator.patch(`/newsletters/${id}?locale=ar`, { blocks: 'x' })).status).toBe(400)
    expect((await editor.patch(`/newsletters/${id}`, { status: 'reviewed' })).status).toBe(200)
  })

  test('loses neither a text nor a step, when both are saved at the same moment', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { id } = await newsletter()
      const [text, step] = await Promise.all([
        editor.patch(`/newsletters/${id}`, { intro: 'Ny indledning' }),
        editor.patch(`/newsletters/${id}`, { status: 'reviewed' }),
      ])
      const stored = (await editor.get(`/newsletters/${id}?locale=da`)).body
      expect([stored.intro === 'Ny indledning', stored.status === 'reviewed']).toEqual([
        text.status === 200,
        step.status === 200,
      ])
    }
  })

  test('refuses a text that was read in the middle of a step', async () => {
    const payload = await payloadForTest()
    const { id } = await newsletter()
    const req = await serverRequest(payload)
    const text = await inTransaction(req, async () => {
      expect(await lockRevision(req, { collection: 'newsletters', id, revision: 0 })).toBe(true)
      const patched = editor.patch(`/newsletters/${id}`, { intro: 'Ny indledning' })
      // Long enough for the other save to have read the document; it then waits for this one.
      await wait(1000)
      const data = { status: 'reviewed', revision: nextRevision(0) }
      await payload.db.updateOne({ collection: 'newsletters', id, data, req })
      return { patched }
    })
    const { status } = await text.patched
    const stored = (await editor.get(`/newsletters/${id}?locale=da`)).body
    expect([stored.status, stored.intro === 'Ny indledning']).toEqual(['reviewed', status === 200])
  })

  test('keeps its address: what is printed leads to it', async () => {
    const { id } = await newsletter({ title: 'Nyt i maj' })
    const { slug } = (await editor.get(`/newsletters/${id}`)).body
    expect(slug).toBe('nyt-i-maj')
    await editor.patch(`/newsletters/${id}`, { slug: 'et-andet', title: 'Nyt i juni' })
    expect((await editor.get(`/newsletters/${id}`)).body.slug).toBe(slug)
  })

  test('is looked at as it will be when it is sent, not as it is', async () => {
    const zone = (await given('zones')).id
    const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()
    await given('events', { title: 'Fest', summary: 'Om ti dage', zones: [zone], start: inDays(10), end: inDays(10.1) })
    const { id } = await newsletter({
      audience: 'zones',
      zones: [zone],
      languages: { leaveOut: OTHERS },
      title: 'Nyt',
      blocks: [{ blockType: 'dates', days: 2, most: 5 }],
    })
    await translator.patch(`/newsletters/${id}?locale=ar`, { title: 'رسالة' })
    const named = async (sendAt: string) =>
      (
        await editor.patch(
          `/newsletters/${id}`,
          { status: 'reviewed', sendAt, sendAt_tz: 'Europe/Copenhagen' },
          { language: 'da' },
        )
      ).refusals[0]?.message
    expect(await named(inDays(9))).toContain('Fest')
  })

  test('may be as long as mail programs show to its end', async () => {
    const { id } = await newsletter({
      blocks: Array.from({ length: 40 }, () => ({ blockType: 'notice', text: 'æ'.repeat(400) })),
    })
    expect((await editor.patch(`/newsletters/${id}`, { status: 'reviewed' })).status).toBe(200)
    const long = await newsletter({
      blocks: Array.from({ length: 120 }, () => ({ blockType: 'notice', text: 'æ'.repeat(400) })),
    })
    const answer = await editor.patch(`/newsletters/${long.id}`, { status: 'reviewed' }, { language: 'da' })
    expect(answer.refusals).toEqual([{ path: 'blocks', message: expect.stringContaining('for langt') as string }])
  })
})

describe('the content', () => {
  test('is frozen when the sending starts: what changes later, changes nothing in it', async () => {
    const own = (await given('activities', { title: 'Lektiecafé', summary: 'Hjælp til lektier.' })).id
    const { id } = await sending({ blocks: [{ blockType: 'offer', offer: own }] })
    const before = (await anonymous.get(`/newsletters/${id}`)).body.frozen
    const payload = await payloadForTest()
    await payload.update({
      collection: 'activities',
      id: own,
      data: { title: 'Et andet navn', _status: 'published' },
      overrideAccess: true,
    })
    await payload.delete({ collection: 'activities', id: own, overrideAccess: true })
    expect((await anonymous.get(`/newsletters/${id}`)).body.frozen).toEqual(before)
    expect(JSON.stringify(before)).toContain('Lektiecafé')
  })

  test('holds nothing of what is not public, and says which section that is', async () => {
    const hidden = (await givenDraft('activities', { title: 'Hemmeligt' })).id
    await draftOnTop('activities', offer, { title: 'Nyt navn som kladde' })
    const { id } = await newsletter({
      blocks: [HEADING, { blockType: 'offer', offer: hidden }, { blockType: 'offer', offer }],
    })
    const answer = await editor.patch(`/newsletters/${id}`, { status: 'reviewed' }, { language: 'da' })
    expect(answer.refusals).toEqual([
      { path: 'blocks', message: expect.stringContaining('afsnit 2 (tilbud)') as string },
    ])
    const { frozen } = await sending()
    expect(JSON.stringify(frozen)).toContain('Fælles kaffe')
    expect(JSON.stringify(frozen)).not.toContain('Nyt navn som kladde')
  })

  test('is not begun if it was called back', async () => {
    const { id } = await scheduled()
    expect((await editor.patch(`/newsletters/${id}`, { status: 'draft' })).status).toBe(200)
    expect(await freezeNewsletter(await payloadForTest(), id, new Date())).toBeNull()
  })

  test('lists the coming events of those whom it is for', async () => {
    const [one, two] = await Promise.all([given('zones'), given('zones')])
    const tomorrow = (hour: number) =>
      new Date(Math.floor(Date.now() / 86_400_000 + 1) * 86_400_000 + hour * 3_600_000).toISOString()
    const times = { start: tomorrow(10), end: tomorrow(12) }
    await given('events', { title: 'Fest i min zone', zones: [one.id], ...times })
    await given('events', { title: 'Fest i den anden', zones: [two.id], ...times })
    const { frozen } = await sending({
      audience: 'zones',
      zones: [one.id],
      blocks: [{ blockType: 'dates', title: 'Det sker', days: 7, most: 5 }],
    })
    expect(JSON.stringify(frozen)).toContain('Fest i min zone')
    expect(JSON.stringify(frozen)).not.toContain('Fest i den anden')
    expect(frozen.da?.zones.map(({ number }) => number)).toEqual([one.number])
  })
})

describe('translations', () => {
  test('that are missing are named, language by language, until somebody has chosen', async () => {
    const { id } = await newsletter({ languages: {} })
    const answer = await editor.patch(`/newsletters/${id}`, { status: 'reviewed' }, { language: 'da' })
    expect(answer.refusals.map(({ path }) => path)).toEqual(['languages'])
    expect(answer.refusals[0]?.message).toContain(
      'til engelsk, arabisk, somali, tyrkisk, urdu: titlen (mangler), afsnit 1 (overskrift) (mangler)',
    )
    // Choices sent together with the step count.
    expect(
      (
        await editor.patch(`/newsletters/${id}`, {
          status: 'reviewed',
          languages: { leaveOut: OTHERS, withNote: ['ar'] },
        })
      ).status,
    ).toBe(200)
    await editor.patch(`/newsletters/${id}`, { status: 'scheduled', ...soon() })
    const frozen = await freezeNewsletter(await payloadForTest(), id, new Date())
    expect(Object.keys(frozen ?? {})).toEqual(['da', 'ar'])
    expect(frozen?.ar?.title).toMatchObject({ lang: 'da', state: 'fallback' })
  })

  test('have one choice each', async () => {
    const { id } = await newsletter()
    const chosen = (languages: object) => editor.patch(`/newsletters/${id}`, { languages }, { language: 'da' })
    expect((await chosen({ leaveOut: ['ar', 'so'], withNote: ['ar'] })).refusals.map(({ path }) => path)).toEqual([
      'languages.leaveOut',
      'languages.withNote',
    ])
    expect((await chosen({ leaveOut: ['so'], withNote: ['ar'] })).body.doc?.languages).toEqual({
      leaveOut: ['so'],
      withNote: ['ar'],
    })
  })

  test('that were chosen for before December 2026 are read as lists, and the log has nothing against it', async () => {
    const payload = await payloadForTest()
    const { id } = await newsletter({ languages: { leaveOut: ['so'], withNote: ['ar'] } })
    if (!isSqlite(payload.db)) {
      const before = { en: null, ar: 'withNote', so: 'leaveOut' }
      await mongoModel(payload.db, 'newsletters').collection.updateOne(
        { _id: id as never },
        { $set: { languages: before } },
      )
      await convertLanguages(payload)
      // The second run finds nothing.
      await convertLanguages(payload)
      expect((await editor.get(`/newsletters/${id}`)).body.languages).toEqual({ leaveOut: ['so'], withNote: ['ar'] })
    }
    const states = await lastStates(payload)
    const problems = async (said: object) => {
      states.get(`newsletters/${id}`)?.fields.set('languages', { kind: 'value', value: said })
      const all = (await compareDocuments(payload, states)).problems
      return [...new Set(all.filter((problem) => problem.includes(id)))]
    }
    // As in entries from before.
    expect(await problems({ ar: 'withNote', so: 'leaveOut' })).toEqual([])
    expect(await problems({ ar: 'leaveOut' })).toHaveLength(1)
  })

  test('are written by translators, section by section, and outdated by a later change of that section alone', async () => {
    const { id } = await newsletter({
      languages: { leaveOut: OTHERS },
      blocks: [HEADING, { blockType: 'notice', text: 'Husk kaffe' }],
    })
    const rows = (await translator.get(`/newsletters/${id}?locale=ar`)).body.blocks as {
      id: string
      blockType: string
    }[]
    const translated = { title: 'رسالة', blocks: rows.map((row) => ({ ...row, text: `نص ${row.blockType}` })) }
    expect(
      (await translator.patch(`/newsletters/${id}?locale=ar`, { ...translated, blocks: translated.blocks.slice(1) }))
        .status,
    ).toBe(403)
    expect(
      (
        await translator.patch(`/newsletters/${id}?locale=ar`, {
          ...translated,
          status: 'reviewed',
          date: '2030-01-01T12:00:00.000Z',
        })
      ).status,
    ).toBe(200)
    await translator.patch(`/newsletters/${id}?locale=da`, { title: 'Ikke min' })
    expect((await editor.get(`/newsletters/${id}?locale=da`)).body).toMatchObject({
      status: 'draft',
      date: '2026-12-01T12:00:00.000Z',
      title: expect.stringContaining('Nyhedsbrev') as string,
      blocks: [{ text: 'Nyt fra zonen' }, { text: 'Husk kaffe' }],
    })
    const danish = (await editor.get(`/newsletters/${id}?locale=da`)).body.blocks as object[]
    await editor.patch(`/newsletters/${id}?locale=da`, { blocks: [danish[0], { ...danish[1], text: 'Husk te' }] })
    const answer = await editor.patch(`/newsletters/${id}`, { status: 'reviewed' }, { language: 'da' })
    expect(answer.refusals).toEqual([
      {
        path: 'languages',
        message: expect.stringContaining('oversat til arabisk: afsnit 2 (vigtig besked) (forældet). Gør') as string,
      },
    ])
  })
})

describe('the public', () => {
  test('reads what is being sent or sent, and of it no more than what was sent', async () => {
    const { id: draft } = await newsletter({ title: 'Endnu ikke' })
    const { id } = await sending()
    expect((await anonymous.get(`/newsletters/${draft}`)).status).toBe(404)
    const list = await anonymous.get('/newsletters?limit=25&depth=1&locale=all')
    expect(list.text).not.toContain('Endnu ikke')
    expect(list.body.docs.map((doc) => doc.id)).toContain(id)
    const { body } = await anonymous.get(`/newsletters/${id}`)
    expect(
      Object.keys(body)
        .filter((name) => !['null', '[]'].includes(JSON.stringify(body[name])))
        .sort(),
    ).toEqual(['createdAt', 'date', 'frozen', 'id', 'slug', 'title', 'updatedAt'])
    expect((await anonymous.get('/newsletters?depth=2')).status).toBe(400)
    const { text } = await board.graphQL(
      '{ Newsletters { docs { title status sendAt blocks { ... on NewsletterHeading { text } } } } }',
    )
    expect(text).not.toContain('Endnu ikke')
    expect(text).not.toContain('"sending"')
  })

  test('reads nothing of one that was cancelled, before its sending began or after', async () => {
    const [before, after] = [await scheduled(), await sending()]
    for (const { id } of [before, after]) {
      expect((await editor.patch(`/newsletters/${id}`, { status: 'cancelled', reason: 'Forkert dato' })).status).toBe(
        200,
      )
      expect((await anonymous.get(`/newsletters/${id}`)).status).toBe(404)
    }
    const listed = (await anonymous.get('/newsletters?limit=100')).body.docs.map(({ id }) => id)
    expect(listed).not.toContain(before.id)
    expect(listed).not.toContain(after.id)
  })

  test.each(['status', 'sendAt', 'audience', 'languages.leaveOut', 'blocks.heading.text', 'zones', 'intro'])(
    'can neither filter nor sort by %s',
    async (field) => {
      await sending()
      const where = await anonymous.get(`/newsletters?where[${field}][exists]=true`)
      expect([where.status, where.body.totalDocs ?? 0]).toEqual([400, 0])
      const sorted = (order: string) =>
        anonymous
          .get(`/newsletters?limit=100&sort=${order}${field}`)
          .then(({ body }) => (body.docs ?? []).map(({ id }) => id).join())
      expect(await sorted('')).toBe(await sorted('-'))
    },
  )
})

describe('the preview', () => {
  const preview = (id: string, query: string) => `/newsletters/${id}/preview?${query}`

  test('shows those who write an edition as it would be sent now, in each form and language', async () => {
    const { id } = await newsletter({ title: 'Efterår <i>her</i>' })
    const mail = await translator.get(preview(id, 'form=mail&locale=ar'))
    expect(mail.text).toContain('<html lang="ar" dir="rtl">')
    expect(mail.text).toContain('Efterår &lt;i&gt;her&lt;/i&gt;')
    expect((await editor.get(preview(id, 'form=text&locale=da'))).text).toContain('Efterår <i>her</i>')
    expect((await editor.get(preview(id, 'form=web&locale=tr'))).status).toBe(302)
  })

  test.each([
    ['form=mail&locale=xx', 400],
    ['form=fax&locale=da', 404],
    ['form=constructor&locale=da', 404],
  ] as const)('knows no %s', async (query, status) => {
    const { id } = await newsletter()
    expect((await editor.get(preview(id, query))).status).toBe(status)
  })

  test('names what is missing, as it was last saved, until the sending begins', async () => {
    const { id } = await newsletter({ languages: { leaveOut: OTHERS } })
    const missing = async (of: string) =>
      (await translator.get(`/newsletters/${of}/missing`)).body.missing as { da: string }[]
    expect((await missing(id)).map(({ da }) => da)).toEqual([
      expect.stringContaining('oversat til arabisk: titlen (mangler)') as string,
    ])
    await editor.patch(`/newsletters/${id}`, { languages: LEFT_OUT })
    expect(await missing(id)).toEqual([])
    expect(await missing((await sending({ languages: { leaveOut: OTHERS, withNote: ['ar'] } })).id)).toEqual([])
  })

  test('is for nobody else', async () => {
    const { id } = await sending()
    for (const api of [anonymous, board]) {
      expect((await api.get(preview(id, 'form=mail&locale=da'))).status).toBe(403)
      expect((await api.get(`/newsletters/${id}/missing`)).status).toBe(403)
    }
  })
})
