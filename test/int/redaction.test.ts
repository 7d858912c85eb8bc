import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { entryKey } from '@/src/cms/audit/entry-key'
import { auditLinks } from '@/src/cms/audit/audit-links'
import { withholdOldEntries } from '@/src/cms/audit/withhold-old-entries'
import { checkEditions, checkFollowUps } from '@/src/services/audit-verify/check-seals'
import { compareDocuments } from '@/src/services/audit-verify/compare-documents'
import { lastStates } from '@/src/services/audit-verify/last-states'
import { firstBrokenLink, linkHash } from '@/src/domain/audit/chain'
import type { DescribedPlace } from '@/src/services/redaction/describe-places'
import { dateOf, toLocal } from '@/src/domain/time/copenhagen'
import type { Api } from '../support/api'
import { day, draftOnTop, given } from '../support/builders'
import { changedBy, decided, madeBy } from '../support/decided'
import { payloadForTest } from '../support/payload-for-test'
import { person } from '../support/people'

const NAME = 'Fatma Kanarifugl'
const YEAR = Number(dateOf(toLocal(new Date())).slice(0, 4))
let admin: Api
let editor: Api
let board: Api
let activity = ''
let zone = ''
let metric = ''
let meeting = ''
let edition = ''

beforeAll(async () => {
  admin = (await person('admin')).api
  editor = (await person('editor')).api
  board = (await person('board')).api
  const leader = (await person('leader')).api
  zone = (await given('zones')).id
  activity = (await given('activities', { zones: [zone], summary: `Spørg ${NAME}.` })).id
  await draftOnTop('activities', activity, { title: `Hos ${NAME}` })
  metric = await madeBy(editor, 'metrics', { code: 'got-job', name: 'Nye i job', basis: 'persons' })
  await madeBy(editor, 'log-entries', {
    activity,
    metric,
    zone,
    date: day(`${YEAR}-01-02`),
    count: 1,
    note: `${NAME} fik job`,
  })
  meeting = await madeBy(editor, 'meetings', { name: 'Styregruppe', invited: `Naboer og ${NAME}, og kommunen` })
  await changedBy(editor, `meetings/${meeting}`, { invited: 'Naboer og kommunen' })
  const agreement = await madeBy(editor, 'agreements', {
    code: 'B',
    kind: 'sub',
    title: 'Beskæftigelse',
    problem: `${NAME} er uden arbejde.`,
  })
  await decided({ agreement, title: 'Den første', from: `${YEAR}-01-01` }, { proposer: editor, decider: leader })
  edition = (await editor.get('/editions')).body.docs[0]?.id ?? ''
  await given('evaluations', { title: 'Rapport', summary: `Sagt af ${NAME}`, audience: 'board', year: YEAR })
  await madeBy(editor, 'follow-ups', {
    title: 'Forår',
    date: day(`${YEAR}-01-10`),
    meeting: 'Møde 2',
    conclusions: `Tak til ${NAME}.`,
  })
})

async function everythingHolds(): Promise<void> {
  const payload = await payloadForTest()
  expect(await firstBrokenLink(auditLinks(payload))).toBeNull()
  const states = await lastStates(payload)
  expect((await compareDocuments(payload, states)).problems).toEqual([])
  expect((await checkEditions(payload, states)).problems).toEqual([])
  expect((await checkFollowUps(payload, states)).problems).toEqual([])
}

/** Everything in the database, as text. */
async function allText(): Promise<string> {
  const payload = await payloadForTest()
  const found: unknown[] = []
  for (const { slug, versions } of payload.config.collections) {
    found.push(await payload.db.find({ collection: slug, limit: 0, pagination: false }))
    if (versions) found.push(await payload.db.findVersions({ collection: slug, limit: 0, pagination: false }))
  }
  return JSON.stringify(found)
}

describe('the audit log', () => {
  test('holds the note of the logbook as a salted hash alone, and gives nobody the salt', async () => {
    const payload = await payloadForTest()
    const { docs } = await payload.find({
      collection: 'audit-log',
      where: { subject: { equals: 'log-entries' } },
      overrideAccess: true,
    })
    expect(JSON.stringify(docs)).not.toContain(NAME)
    expect(docs[0]?.changes).toMatch(/"note":\{"before":null,"after":\{"sum":"[\da-f]{64}"\}\}/)
    for (const api of [board, admin]) {
      const { text } = await api.get('/audit-log?limit=100')
      expect(text).not.toMatch(/"salts"|"original"/)
      for (const field of ['salts', 'original']) {
        expect((await api.get(`/audit-log?where[${field}][like]=Fatma`)).body.totalDocs ?? 0).toBe(0)
        expect((await api.graphQL(`{ AuditLogs { docs { ${field} } } }`)).text).not.toContain(NAME)
      }
    }
  })

  test('keeps an entry from before as it was hashed, and shows nobody what not every reader may read', async () => {
    const payload = await payloadForTest()
    const { docs } = await payload.find({ collection: 'audit-log', sort: '-seq', limit: 1, overrideAccess: true })
    const previousHash = docs[0]?.hash ?? null
    const old = {
      seq: (docs[0]?.seq ?? 0) + 1,
      at: new Date().toISOString(),
      who: 'x',
      role: 'editor',
      subject: 'log-entries',
      document: 'gammel',
      operation: 'refused',
      changes: JSON.stringify({
        note: { before: null, after: 'Om Ahmed Kanarifugl' },
        count: { before: null, after: 3 },
      }),
      reason: null,
    }
    await payload.db.create({
      collection: 'audit-log',
      data: {
        ...old,
        previousHash,
        hash: linkHash(previousHash, old),
        key: entryKey(payload.config.secret, linkHash(previousHash, old)),
      },
    })
    expect((await board.get('/audit-log?where[document][equals]=gammel')).text).toContain('Ahmed')
    await withholdOldEntries(payload)
    await withholdOldEntries(payload)
    for (const api of [board, admin]) {
      expect((await api.get('/audit-log?where[document][equals]=gammel')).text).not.toContain('Ahmed')
      for (const field of ['changes', 'original'])
        expect((await api.get(`/audit-log?where[${field}][like]=Ahmed`)).body.totalDocs ?? 0).toBe(0)
      expect((await api.graphQL('{ AuditLogs(limit: 100) { docs { changes } } }')).text).not.toContain('Ahmed')
    }
    expect(await firstBrokenLink(auditLinks(payload))).toBeNull()
    // Redacts such an entry as well.
    const { places } = (await admin.post('/redactions/find', { text: 'Ahmed Kanarifugl' })).body as unknown as {
      places: { place: string }[]
    }
    expect(places.map(({ place }) => place)).toEqual(['log-entries/gammel'])
    expect(
      (
        await admin.post('/redactions', {
          text: 'Ahmed Kanarifugl',
          reason: 'Et navn i en note.',
          places: ['log-entries/gammel'],
        })
      ).status,
    ).toBe(200)
    expect(await allText()).not.toContain('Ahmed')
    expect(await firstBrokenLink(auditLinks(payload))).toBeNull()
    await payload.db.deleteMany({ collection: 'audit-log', where: { seq: { greater_than: docs[0]?.seq } } })
  })
})

describe('words that should not be there', () => {
  test('are for an administrator to take out, with a reason that does not name them', async () => {
    for (const api of [editor, board]) expect((await api.post('/redactions/find', { text: NAME })).status).toBe(403)
    for (const body of [
      {},
      { text: 'ab', reason: 'fem tegn', places: ['x'] },
      { text: NAME, reason: '', places: ['x'] },
      { text: NAME, reason: `Om ${NAME}`, places: ['x'] },
      { text: NAME, reason: 'Et navn.', places: [] },
      { text: NAME, reason: 'Et navn.', places: ['x/y'] },
    ]) {
      expect((await admin.post('/redactions', body)).status).toBe(400)
    }
  })

  test('are gone from documents, versions, what is frozen, the log, files and the pack, and everything still holds', async () => {
    await everythingHolds()
    expect(await allText()).toContain(NAME)
    const before = (await admin.get('/audit-log?limit=1000&sort=seq')).body.docs.map(({ hash }) => hash)
    const { places } = (await admin.post('/redactions/find', { text: NAME })).body as unknown as {
      places: { place: string; versions: number; entries: number[] }[]
    }
    expect(places.map(({ place }) => place.split('/')[0]).sort()).toEqual([
      'activities',
      'agreements',
      'changes',
      'editions',
      'evaluations',
      'follow-ups',
      'log-entries',
      'meetings',
    ])
    const { status, text } = await admin.post('/redactions', {
      text: NAME,
      reason: 'Et navn skal ikke stå her.',
      places: places.map(({ place }) => place),
    })
    expect(status, text).toBe(200)
    expect(await allText()).not.toMatch(/Fatma|Kanarifugl/)
    const after = (await admin.get('/audit-log?limit=1000&sort=seq')).body.docs.map(({ hash }) => hash)
    expect(after.slice(0, before.length)).toEqual(before)
    await everythingHolds()
    expect((await editor.get(`/meetings/${meeting}`)).body.invited).toBe('Naboer og kommunen')
    expect((await editor.get(`/activities/${activity}?locale=da`)).body.summary).toBe('Spørg [fjernet].')
    expect((await editor.get(`/activities/${activity}?locale=da&draft=true`)).body.title).toBe('Hos [fjernet]')

    const zip = unzipSync(new Uint8Array(await (await board.file(`/audit-pack/${YEAR}.zip`)).arrayBuffer()))
    for (const [name, bytes] of Object.entries(zip)) expect(strFromU8(bytes), name).not.toMatch(/Fatma|Kanarifugl/)
    // The text of a Word file is compressed in it.
    expect(
      strFromU8(unzipSync(zip['udgaver/B-1.docx'] ?? new Uint8Array())['word/document.xml'] ?? new Uint8Array()),
    ).toMatch(/^(?![\s\S]*Fatma)[\s\S]*\[fjernet\]/)
    const { seals } = JSON.parse(strFromU8(zip['manifest.json'] ?? new Uint8Array())) as {
      seals: { file: string; holds: boolean; redactedBy: number | null }[]
    }
    expect(seals.filter(({ holds, redactedBy }) => !holds && redactedBy === null)).toEqual([])
    expect(seals.filter(({ redactedBy }) => redactedBy !== null).map(({ file }) => file)).toContain('udgaver/B-1.json')
    expect((await admin.post('/redactions/find', { text: NAME })).body).toEqual({ places: [] })
  })

  test('are found in parts of a paragraph, behind other spaces, in addresses, in older versions of a global, and in newsletters of six languages', async () => {
    const payload = await payloadForTest()
    const written = 'Zebulon Kvistgård'
    const paragraph = (...texts: string[]) => ({
      type: 'paragraph',
      version: 1,
      format: '' as const,
      indent: 0,
      direction: 'ltr' as const,
      children: texts.map((text, index) => ({
        type: 'text',
        version: 1,
        text,
        format: index % 2,
        detail: 0,
        mode: 'normal',
        style: '',
      })),
    })
    const body = {
      root: {
        type: 'root',
        version: 1,
        format: '' as const,
        indent: 0,
        direction: 'ltr' as const,
        children: [paragraph('Spørg Zebulon ', 'Kvist', 'gård om det.')],
      },
    }
    const offer = (
      await given('activities', {
        title: `Hos ${written}`,
        slug: 'hos-zebulon-kvistgaard',
        body,
        contact: { email: 'zebulon.kvistgaard@example.org' },
        zones: [zone],
      })
    ).id
    await given('venues', { name: 'Hos Zebulon\u00a0Kvistgård' })
    const newsletter = await madeBy(editor, 'newsletters', {
      title: `Nyt fra ${written}`,
      intro: 'Zebulon  Kvistgård skriver.',
      date: day(`${YEAR}-05-01`),
      audience: 'all',
    })
    expect((await admin.post('/globals/site?locale=da', { footer: `Ring til ${written}.` })).status).toBe(200)
    expect((await admin.post('/globals/site?locale=da', { footer: 'Ring til os.' })).status).toBe(200)

    const { places } = (await admin.post('/redactions/find', { text: written })).body as unknown as {
      places: DescribedPlace[]
    }
    expect(places.map(({ place }) => place.split('/')[0]).sort()).toEqual([
      'activities',
      'newsletters',
      'site',
      'venues',
    ])
    // Described so that one can decide: what it is, where it is edited, in which fields, and the words around it.
    const [told, global] = [
      places.find(({ place }) => place === `activities/${offer}`),
      places.find(({ place }) => place === 'site'),
    ]
    expect(told).toMatchObject({
      kind: 'Tilbud',
      title: `Hos ${written}`,
      url: `/admin/collections/activities/${offer}`,
      isMoved: true,
    })
    expect(told?.labels).toContain('Titel')
    expect(told?.labels).not.toContain('body')
    expect(told?.around).toContain('Spørg Zebulon Kvistgård om det.')
    expect(global).toMatchObject({ title: null, url: '/admin/globals/site', fields: [], versions: 1 })
    const { status, text } = await admin.post('/redactions', {
      text: written,
      reason: 'Et navn skal ikke stå her.',
      places: places.map(({ place }) => place),
    })
    expect(status, text).toBe(200)
    const everything = `${await allText()}${JSON.stringify(await payload.db.findGlobalVersions({ global: 'site', limit: 0, pagination: false }))}`
    expect(everything).not.toMatch(/zebulon|kvistg/i)
    await everythingHolds()
    expect((await admin.post('/redactions/find', { text: written })).body).toEqual({ places: [] })
    const left = (await editor.get(`/activities/${offer}?locale=da`)).body
    expect(left.slug).toMatch(/^hos-fjernet-[a-z0-9]{8}$/)
    expect(JSON.stringify(left.body)).toContain('Spørg [fjernet]')
    // The remaining content can be saved.
    expect((await editor.patch(`/activities/${offer}?locale=da`, { summary: 'Kom og vær med.' })).status).toBe(200)
    expect((await editor.get(`/newsletters/${newsletter}?locale=da`)).body.title).toBe('Nyt fra [fjernet]')
  })

  test('put back past the log are found', async () => {
    const payload = await payloadForTest()
    const stored = await payload.findByID({ collection: 'editions', id: edition, overrideAccess: true, depth: 0 })
    await payload.db.updateOne({
      collection: 'editions',
      id: edition,
      data: { ...stored, content: { ...(stored.content as object), problem: 'Noget andet.' } },
    })
    const states = await lastStates(payload)
    expect((await checkEditions(payload, states)).problems).toHaveLength(1)
    expect((await compareDocuments(payload, states)).problems).toEqual([
      `editions ${edition}: "content" is not what the log says last`,
    ])
  })
})
