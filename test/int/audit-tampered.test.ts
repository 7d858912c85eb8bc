import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'
import { auditLinks } from '@/src/cms/audit/audit-links'
import { entryKey } from '@/src/cms/audit/entry-key'
import { compareDocuments } from '@/src/services/audit-verify/compare-documents'
import { lastStates } from '@/src/services/audit-verify/last-states'
import { env } from '@/src/config/env'
import { runAlone } from '@/src/config/sqlite-transactions'
import { firstBrokenLink, linkHash } from '@/src/domain/audit/chain'
import { dateOf, toLocal } from '@/src/domain/time/copenhagen'
import type { Api } from '../support/api'
import { day, given } from '../support/builders'
import { madeBy } from '../support/decided'
import { payloadForTest } from '../support/payload-for-test'
import { person } from '../support/people'
import { BODIES } from '../support/samples/bodies'

/** Tampering by somebody who has only the database. */
const YEAR = Number(dateOf(toLocal(new Date())).slice(0, 4))
let payload: Payload
let admin: Api
let editor: Api
let entry = ''
let meeting = ''

beforeAll(async () => {
  payload = await payloadForTest()
  admin = (await person('admin')).api
  editor = (await person('editor')).api
  const zone = (await given('zones')).id
  const activity = (await given('activities', { zones: [zone] })).id
  const metric = await madeBy(editor, 'metrics', { code: 'got-job', name: 'Nye i job', basis: 'persons' })
  entry = await madeBy(editor, 'log-entries', {
    activity,
    metric,
    zone,
    date: day(`${YEAR}-01-02`),
    count: 1,
    note: 'Fatma Kanarifugl fik job',
  })
  meeting = await madeBy(editor, 'meetings', { name: 'Styregruppe' })
})

async function deleteGovernance(): Promise<void> {
  if (env.database.kind === 'sqlite') {
    await runAlone(payload.db as unknown as SQLiteAdapter, 'DELETE FROM governance')
    return
  }
  const { globals } = payload.db as unknown as { globals: { deleteMany: (where: object) => Promise<unknown> } }
  await globals.deleteMany({ globalType: 'governance' })
}

const problems = async () => (await compareDocuments(payload, await lastStates(payload))).problems
const broken = () => firstBrokenLink(auditLinks(payload))

/** The latest log entry of a document or global. */
async function lastOf(subject: string, document: string | null = null) {
  const { docs } = await payload.find({
    collection: 'audit-log',
    overrideAccess: true,
    depth: 0,
    sort: '-seq',
    limit: 1,
    where: {
      and: [
        { subject: { equals: subject } },
        { document: document === null ? { exists: false } : { equals: document } },
      ],
    },
  })
  return docs[0] ?? expect.fail('no such entry')
}

/** Appends an entry of the first format, hashed over its plain text. */
async function addOld(line: { subject: string; document: string | null; changes: object }): Promise<string> {
  const { docs } = await payload.find({ collection: 'audit-log', sort: '-seq', limit: 1, overrideAccess: true })
  const previousHash = docs[0]?.hash ?? null
  const old = {
    seq: (docs[0]?.seq ?? 0) + 1,
    at: new Date().toISOString(),
    who: 'x',
    role: 'editor',
    subject: line.subject,
    document: line.document,
    operation: 'update',
    changes: JSON.stringify(line.changes),
    reason: null,
  }
  const hash = linkHash(previousHash, old)
  const made = (await payload.db.create({
    collection: 'audit-log',
    data: { ...old, previousHash, hash, key: entryKey(payload.config.secret, hash) },
  })) as { id: unknown }
  return String(made.id)
}

beforeEach(async () => {
  expect(await broken()).toBeNull()
  expect(await problems()).toEqual([])
})

describe('salts', () => {
  test('that are taken out of an entry without another that says so are a break, and hide no change', async () => {
    const { id, seq, salts } = await lastOf('log-entries', entry)
    await payload.db.updateOne({ collection: 'audit-log', id, data: { salts: '{}' } })
    await payload.db.updateOne({ collection: 'log-entries', id: entry, data: { count: 999 } })
    expect(await broken()).toBe(seq)
    expect(await problems()).toContain(`log-entries ${entry}: "count" is not what the log says last`)
    await payload.db.updateOne({ collection: 'audit-log', id, data: { salts: salts ?? null } })
    await payload.db.updateOne({ collection: 'log-entries', id: entry, data: { count: 1 } })
  })

  test('put into an entry from before hide no change either', async () => {
    const id = await addOld({
      subject: 'meetings',
      document: meeting,
      changes: { name: { before: null, after: 'Styregruppe' } },
    })
    expect(await problems()).toEqual([])
    await payload.db.updateOne({ collection: 'audit-log', id, data: { salts: JSON.stringify({ record: 'x' }) } })
    await payload.db.updateOne({ collection: 'meetings', id: meeting, data: { name: 'En anden' } })
    expect(await problems()).toEqual([`meetings ${meeting}: "name" is not what the log says last`])
    await payload.db.updateOne({ collection: 'audit-log', id, data: { salts: null } })
    await payload.db.updateOne({ collection: 'meetings', id: meeting, data: { name: 'Styregruppe' } })
  })

  test('that an administrator had taken out, of entries of both formats, are none', async () => {
    await addOld({
      subject: 'meetings',
      document: meeting,
      changes: { note: { before: 'Fatma Kanarifugl kom', after: null } },
    })
    const { status, text } = await admin.post('/redactions', {
      text: 'Fatma Kanarifugl',
      reason: 'Et navn.',
      places: [`log-entries/${entry}`, `meetings/${meeting}`],
    })
    expect(status, text).toBe(200)
    expect(JSON.parse((await lastOf('log-entries', entry)).redactions ?? '[]')).not.toEqual([])
    expect(await broken()).toBeNull()
    expect(await problems()).toEqual([])
  })
})

describe('the rules of decision', () => {
  const limited = (limit: number) => ({ ...BODIES, leader: { ...BODIES.leader, limit } })

  test('are told whole when they are first saved, also where they are as they were proposed', async () => {
    const { status, text } = await admin.post('/globals/governance', limited(50_000))
    expect(status, text).toBe(200)
    const { operation, changes } = await lastOf('governance')
    expect(operation).toBe('create')
    expect(JSON.parse(changes)).toEqual({
      leader: { before: null, after: BODIES.leader },
      board: { before: null, after: BODIES.board },
      fund: { before: null, after: BODIES.fund },
    })
    await admin.post('/globals/governance', limited(60_000))
    expect((await lastOf('governance')).operation).toBe('update')
  })

  test('that are changed past the log are found', async () => {
    await payload.db.updateGlobal({ slug: 'governance', data: limited(99_999_999) })
    expect(await problems()).toEqual(['governance: "leader" is not what the log says last'])
    await payload.db.updateGlobal({ slug: 'governance', data: limited(60_000) })
  })

  test('that are gone, or there without an entry, are found', async () => {
    const states = await lastStates(payload)
    const without = new Map([...states].filter(([name]) => name !== 'governance/'))
    expect((await compareDocuments(payload, without)).problems).toEqual(['governance: is there, and no entry made it'])
    await deleteGovernance()
    expect(await problems()).toEqual(['governance: is gone, and no entry deleted it'])
    expect((await admin.post('/globals/governance', limited(60_000))).status).toBe(200)
  })

  test('whose first entry, from before, named no default, are found when they are another', async () => {
    const states = new Map(await lastStates(payload))
    states.set('governance/', { fields: new Map(), isWhole: false, isDeleted: false, redactedBy: new Map() })
    // As the migration leaves it: bodies without names.
    const name = { da: '', en: '' }
    const old = (limit: number) => ({
      leader: { ...BODIES.leader, name, limit },
      board: { name },
      fund: { ...BODIES.fund, name },
    })
    await payload.db.updateGlobal({ slug: 'governance', data: old(60_000) })
    expect((await compareDocuments(payload, states)).problems).toEqual([
      'governance: "leader" is not what the log says last',
    ])
    await payload.db.updateGlobal({ slug: 'governance', data: old(50_000) })
    expect((await compareDocuments(payload, states)).problems).toEqual([])
    await admin.post('/globals/governance', limited(50_000))
  })
})

test('a field that no entry names may be its default, and nothing else', async () => {
  const states = new Map(await lastStates(payload))
  const document = await madeBy(editor, 'documents', { title: 'Revision', kind: 'other' })
  const all = await lastStates(payload)
  const known = all.get(`documents/${document}`) ?? expect.fail('no entry')
  // As if the field had been added after the document.
  states.set(`documents/${document}`, {
    ...known,
    fields: new Map([...known.fields].filter(([name]) => !name.startsWith('required'))),
  })
  expect((await compareDocuments(payload, states)).problems).toEqual([])
  await payload.db.updateOne({ collection: 'documents', id: document, data: { required: true } })
  expect((await compareDocuments(payload, states)).problems).toEqual([
    `documents ${document}: "required" is not what the log says last`,
  ])
  await payload.db.updateOne({ collection: 'documents', id: document, data: { required: false } })
})
