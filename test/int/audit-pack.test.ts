import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { GET as get } from '@/app/(payload)/api/[...slug]/route'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { dateOf, toLocal } from '@/src/domain/time/copenhagen'
import { day, given } from '../support/builders'
import { changedBy, decided, madeBy } from '../support/decided'
import { areaNamed } from '../support/areas'
import { payloadForTest } from '../support/payload-for-test'
import { account, person, signedIn } from '../support/people'

const YEAR = Number(dateOf(toLocal(new Date())).slice(0, 4))
const tokens: Record<string, string | null> = { anonymous: null }
let seenHash = ''

beforeAll(async () => {
  for (const role of ['admin', 'leader', 'board', 'zoneWorker', 'translator'] as const)
    tokens[role] = await signedIn(await account(role))
  const editor = (await person('editor')).api
  const leader = (await person('leader')).api
  const board = (await person('board')).api
  const agreement = await madeBy(editor, 'agreements', {
    code: 'B',
    kind: 'sub',
    title: 'Beskæftigelse',
    problem: 'Færre er i arbejde.',
  })
  const goal = await madeBy(editor, 'goals', { title: 'Flere i arbejde', agreement, order: 1 })
  const indicator = await madeBy(editor, 'indicators', {
    code: 'B3',
    goal,
    order: 1,
    name: 'Andel i arbejde',
    unit: 'percent',
    direction: 'up',
    accumulation: 'latest',
    source: 'Datablad',
    baselineYear: YEAR - 2,
    baselines: [{ area: await areaNamed(), year: YEAR - 2, value: 26.88 }],
  })
  await decided({ agreement, title: 'Den første', from: `${YEAR - 1}-01-01` }, { proposer: editor, decider: leader })
  await changedBy(editor, `agreements/${agreement}`, { problem: 'Flere er i arbejde.' })
  await decided({ agreement, title: 'Den anden', from: `${YEAR}-03-01` }, { proposer: editor, decider: leader })
  await changedBy(editor, `agreements/${agreement}`, { problem: 'Mange er i arbejde.' })
  await decided({ agreement, title: 'Næste år', from: `${YEAR + 1}-01-01` }, { proposer: editor, decider: leader })
  for (const year of [YEAR - 1, YEAR]) {
    const period = await madeBy(editor, 'periods', {
      name: String(year),
      from: day(`${year}-01-01`),
      to: day(`${year}-12-31`),
    })
    const measurement = await madeBy(editor, 'measurements', {
      indicator,
      period,
      area: await areaNamed(),
      state: 'reported',
      value: year - 2000.5,
      source: 'Kommunens udtræk',
    })
    await changedBy(editor, `measurements/${measurement}`, { status: 'submitted' })
    await changedBy(leader, `measurements/${measurement}`, { status: 'approved' })
  }
  const zone = (await given('zones')).id
  const activity = (await given('activities', { zones: [zone] })).id
  const metric = await madeBy(editor, 'metrics', { code: 'got-job', name: 'Nye i job', basis: 'persons' })
  await madeBy(editor, 'indicators', {
    code: 'B2',
    goal,
    order: 2,
    name: 'Nye i job',
    unit: 'count',
    countBasis: 'persons',
    feeds: metric,
    direction: 'up',
    accumulation: 'sum',
    source: 'Logbogen',
    baselineYear: YEAR - 2,
  })
  await madeBy(editor, 'log-entries', { activity, metric, zone, date: day(`${YEAR}-01-01`), count: 3 })
  const { body } = await editor.get(`/periods?where[name][equals]=${YEAR}`)
  await changedBy(editor, `periods/${body.docs[0]?.id ?? ''}`, { closed: true })
  const followUp = await madeBy(editor, 'follow-ups', {
    title: 'Forår',
    date: day(`${YEAR}-04-10`),
    meeting: 'Møde 2',
    conclusions: '=Det går fremad',
    decisions: [{ text: 'Vi fortsætter.' }],
    openPoints: [{ text: 'Kilden til B3' }],
  })
  await changedBy(board, `follow-ups/${followUp}`, { status: 'accepted' })
  seenHash = String((await board.get(`/follow-ups/${followUp}`)).body.seenHash)
})

async function asked(
  address: string,
  who: string,
): Promise<{ status: number; bytes: Uint8Array; type: string | null }> {
  const url = new URL(`http://localhost/api${address}`)
  const token = tokens[who]
  const request = new Request(url, { headers: token ? { authorization: `JWT ${token}` } : {} })
  const response = await get(request, { params: Promise.resolve({ slug: url.pathname.split('/').slice(2) }) })
  return {
    status: response.status,
    bytes: new Uint8Array(await response.arrayBuffer()),
    type: response.headers.get('content-type'),
  }
}

async function pack(year = YEAR): Promise<Record<string, Uint8Array>> {
  return unzipSync((await asked(`/audit-pack/${year}.zip`, 'board')).bytes)
}

const ALLOWED = { admin: 200, leader: 200, board: 200, zoneWorker: 403, translator: 403, anonymous: 403 }

describe.each([`/audit-pack/${YEAR}.zip`, '/board/page.pdf'])('%s', (address) => {
  test.each(Object.entries(ALLOWED))('%s is answered with %i', async (who, status) => {
    expect((await asked(address, who)).status).toBe(status)
  })
})

describe("the board's page on paper", () => {
  test('is a PDF, now and as it was seen', async () => {
    const payload = await payloadForTest()
    const { docs } = await payload.find({ collection: 'follow-ups', overrideAccess: true })
    for (const address of ['/board/page.pdf', `/follow-ups/${docs[0]?.id ?? ''}/seen.pdf`]) {
      const { type, bytes } = await asked(address, 'board')
      expect(type).toBe('application/pdf')
      expect(strFromU8(bytes.subarray(0, 5))).toBe('%PDF-')
    }
    expect((await asked(`/follow-ups/${docs[0]?.id ?? ''}/seen.pdf`, 'translator')).status).toBe(403)
    expect((await asked('/follow-ups/00000000-0000-4000-8000-000000000000/seen.pdf', 'board')).status).toBe(404)
  })
})

describe("the auditor's pack", () => {
  test('holds the year and no other', async () => {
    const files = await pack()
    expect(Object.keys(files).sort()).toEqual(
      [
        'README.txt',
        'SHA256SUMS',
        'beslutninger.csv',
        'indikatorer.csv',
        `logbogen/B2-${YEAR}.json`,
        'maalinger.csv',
        'manifest.json',
        'opfoelgninger.csv',
        `opfoelgninger/${YEAR}-04-10/opfoelgning.json`,
        `opfoelgninger/${YEAR}-04-10/set.json`,
        `opfoelgninger/${YEAR}-04-10/set.pdf`,
        'udgaver.csv',
        'udgaver/B-1.docx',
        'udgaver/B-1.json',
        'udgaver/B-1.pdf',
        'udgaver/B-2.docx',
        'udgaver/B-2.json',
        'udgaver/B-2.pdf',
      ].sort(),
    )
    const text = (name: string) => strFromU8(files[name] ?? new Uint8Array())
    expect(text('maalinger.csv')).toContain(
      `B3;Andel i arbejde;${YEAR};Boligområdet;area;reported;${YEAR - 2001},5;percent`,
    )
    expect(text('maalinger.csv')).toContain('Kommunens udtræk')
    expect(text('maalinger.csv')).not.toContain(`;${YEAR - 1};`)
    expect(text('beslutninger.csv').match(/Vedtaget/g)).toHaveLength(3)
    // Must not be a spreadsheet formula.
    expect(text('opfoelgninger.csv')).toContain("'=Det går fremad")
    expect(JSON.parse(text(`opfoelgninger/${YEAR}-04-10/opfoelgning.json`))).toMatchObject({
      decisions: ['Vi fortsætter.'],
      accepted: { seq: expect.any(Number) as number },
    })
    expect(text('README.txt')).toMatch(/npm run audit:verify -- --end \d+:[\da-f]{64}/)
  })

  test('agrees with its hashes, by its manifest and by sha256sum itself', async () => {
    const files = await pack()
    const manifest = JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array())) as {
      files: { name: string; bytes: number; sha256: string }[]
      seals: { file: string; seal: string; holds: boolean }[]
    }
    expect(manifest.files.map(({ name }) => name).sort()).toEqual(
      Object.keys(files)
        .filter((name) => name !== 'manifest.json' && name !== 'SHA256SUMS')
        .sort(),
    )
    for (const { name, bytes, sha256 } of manifest.files) {
      expect({
        name,
        bytes: files[name]?.length,
        sha256: createHash('sha256')
          .update(files[name] ?? '')
          .digest('hex'),
      }).toEqual({ name, bytes, sha256 })
    }
    expect(manifest.seals.every(({ holds }) => holds)).toBe(true)
    expect(manifest.seals).toHaveLength(4)
    expect(manifest.files).toContainEqual(
      expect.objectContaining({ name: `opfoelgninger/${YEAR}-04-10/set.json`, sha256: seenHash }),
    )

    const directory = mkdtempSync(path.join(tmpdir(), 'audit-pack-'))
    for (const [name, bytes] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(directory, name)), { recursive: true })
      writeFileSync(path.join(directory, name), bytes)
    }
    const said = execFileSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: directory, encoding: 'utf8' })
    expect(said.trim().split('\n')).toHaveLength(Object.keys(files).length - 1)
    rmSync(directory, { recursive: true })
  })

  test('is the same bytes each time', async () => {
    const [one, other] = [
      await asked(`/audit-pack/${YEAR}.zip`, 'board'),
      await asked(`/audit-pack/${YEAR}.zip`, 'admin'),
    ]
    expect(Buffer.from(one.bytes).equals(Buffer.from(other.bytes))).toBe(true)
  })

  test('of a year in which nothing happened says so', async () => {
    const files = await pack(YEAR - 2)
    expect(JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array()))).toMatchObject({
      auditLogEnd: null,
      seals: [],
    })
  })

  test('shows what was meddled with', async () => {
    const payload = await payloadForTest()
    const { docs } = await payload.find({ collection: 'follow-ups', overrideAccess: true })
    const { id = '', seen } = docs[0] ?? {}
    // Bypasses Payload and its hooks, like somebody with access to the database.
    await payload.db.updateOne({
      collection: 'follow-ups',
      id,
      data: { seen: { ...(seen as object), plan: 'En anden' } },
    })
    const files = await pack()
    const { seals } = JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array())) as {
      seals: { file: string; holds: boolean }[]
    }
    expect(seals.filter(({ holds }) => !holds).map(({ file }) => file)).toEqual([
      `opfoelgninger/${YEAR}-04-10/set.json`,
    ])
  })

  test('of a year with an edition that cannot be read holds all else, and says which', async () => {
    const payload = await payloadForTest()
    const { docs } = await payload.find({ collection: 'editions', overrideAccess: true, sort: 'key' })
    const [{ id, content }] = [docs[0] ?? expect.fail('no edition')]
    const { docs: followUps } = await payload.find({ collection: 'follow-ups', overrideAccess: true })
    const followUp = followUps[0]?.id ?? ''
    const broken = { ...(content as object), kind: '[fjernet]' }
    await payload.db.updateOne({ collection: 'editions', id, data: { content: broken } })
    await payload.db.updateOne({ collection: 'follow-ups', id: followUp, data: { seen: { plan: 'En anden' } } })
    const files = await pack()
    const names = ['udgaver/B-1.json', `opfoelgninger/${YEAR}-04-10/set.json`]
    const text = (name: string) => strFromU8(files[name] ?? new Uint8Array())
    expect(JSON.parse(text('manifest.json'))).toMatchObject({ unreadable: names.toReversed() })
    for (const name of names) expect(text('README.txt')).toContain(`- ${name}\n`)
    expect(JSON.parse(text('udgaver/B-1.json'))).toMatchObject({ content: broken })
    expect(text('udgaver.csv')).toContain('B-1;Kan ikke læses;1;')
    expect(Object.keys(files)).toContain('udgaver/B-2.pdf')
    expect(Object.keys(files)).not.toContain('udgaver/B-1.pdf')
    for (const [address, sentence] of [
      [`/editions/${id}/aftale.pdf`, /kan ikke læses|cannot be read/],
      [`/editions/${id}/aftale.docx`, /kan ikke læses|cannot be read/],
      [`/follow-ups/${followUp}/seen.pdf`, /kan ikke læses|cannot be read/],
    ] as const) {
      const { status, bytes } = await asked(address, 'board')
      expect(status, address).toBe(409)
      expect(strFromU8(bytes), address).toMatch(sentence)
    }
    await payload.db.updateOne({ collection: 'editions', id, data: { content } })
  })

  test.each(['1999', String(YEAR + 1), 'sidste', '20260'])('is refused for %s with a sentence', async (year) => {
    const { status, bytes } = await asked(`/audit-pack/${year}.zip`, 'board')
    expect(status).toBe(400)
    expect(strFromU8(bytes)).toMatch(/2000/)
  })
})
