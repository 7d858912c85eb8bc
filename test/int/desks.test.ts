import { beforeAll, describe, expect, test } from 'vitest'
import { acceptanceOf } from '@/src/services/board/acceptance-of'
import { boardPageFrom } from '@/src/services/board/stored-board-page'
import { loadSecretariat } from '@/src/services/dashboard/load-secretariat'
import { loadToDecide } from '@/src/services/dashboard/load-to-decide'
import { loadWheelContent } from '@/src/services/year-wheel/load-wheel-content'
import { hashOf } from '@/src/domain/audit/hash-of'
import { yearWheel } from '@/src/domain/year-wheel/year-wheel'
import type { Api } from '../support/api'
import { day, given } from '../support/builders'
import { changedBy, madeBy } from '../support/decided'
import { areaNamed } from '../support/areas'
import { payloadForTest } from '../support/payload-for-test'
import { person } from '../support/people'

/** The current time in these tests. In the past, since entries must not lie in the future. */
const NOW = new Date('2026-03-20T10:00:00Z')

let editor: Api
let leader: Api
let board: Api
let agreement: string
let goal: string
let period: string

beforeAll(async () => {
  editor = (await person('editor')).api
  leader = (await person('leader')).api
  board = (await person('board')).api
  agreement = await madeBy(editor, 'agreements', {
    code: 'B',
    kind: 'sub',
    title: 'Beskæftigelse',
    problem: 'Færre er i arbejde.',
  })
  goal = await madeBy(editor, 'goals', { title: 'Flere i arbejde', agreement, order: 1 })
  period = await madeBy(editor, 'periods', { name: '2026', from: day('2026-01-01'), to: day('2026-12-31') })
})

async function indicator(code: string): Promise<string> {
  return madeBy(editor, 'indicators', {
    code,
    goal,
    order: 1,
    name: `Andel ${code}`,
    unit: 'percent',
    direction: 'down',
    accumulation: 'latest',
    source: 'Datablad',
    baselineYear: 2024,
    baselines: [{ area: await areaNamed(), year: 2024, value: 26.88 }],
  })
}

async function submitted(code: string, value: number): Promise<string> {
  const id = await madeBy(editor, 'measurements', {
    indicator: await indicator(code),
    period,
    area: await areaNamed(),
    state: 'reported',
    value,
  })
  await changedBy(editor, `measurements/${id}`, { status: 'submitted' })
  return id
}

describe('the desk of leader group and board', () => {
  test('shows each body what it is to decide, with the figure that came before', async () => {
    const payload = await payloadForTest()
    const first = await submitted('B1', 25)
    expect((await loadToDecide(payload, 'leader')).figures).toMatchObject([
      { id: first, code: 'B1', value: 25, period: '2026', before: { label: '2024', value: 26.88 } },
    ])
    expect((await loadToDecide(payload, 'board')).figures).toEqual([])
    await changedBy(leader, `measurements/${first}`, { status: 'approved' })
    expect((await loadToDecide(payload, 'leader')).figures).toEqual([])
    expect((await loadToDecide(payload, 'board')).figures).toMatchObject([{ id: first }])

    const asked = {
      agreement,
      category: 'goal',
      why: 'Fordi.',
      supportsGoals: true,
      documentedEffect: true,
      effectiveFrom: day('2026-01-01'),
    }
    const small = await madeBy(editor, 'changes', { ...asked, title: 'Lille', amount: 100 })
    const large = await madeBy(editor, 'changes', { ...asked, title: 'Stor', amount: 90_000 })
    await changedBy(editor, `changes/${small}`, { status: 'submitted' })
    await changedBy(editor, `changes/${large}`, { status: 'submitted' })
    const idsOf = async (body: 'leader' | 'board') => (await loadToDecide(payload, body)).changes.map(({ id }) => id)
    expect([await idsOf('leader'), await idsOf('board')]).toEqual([[small], [large]])
  })
})

describe('the desk of the secretariat', () => {
  test('shows what is late, missing, logged and waiting', async () => {
    const payload = await payloadForTest()
    const missing = await indicator('B7')
    const document = await madeBy(editor, 'documents', {
      title: 'Budget',
      kind: 'budget',
      required: true,
      dueOn: day('2026-03-01'),
    })
    await madeBy(editor, 'documents', { title: 'Ikke krævet', kind: 'other', required: false })
    const late = await madeBy(editor, 'milestones', {
      title: 'Åbning',
      state: 'underway',
      to: day('2026-03-19'),
      precision: 'day',
    })
    await madeBy(editor, 'milestones', { title: 'Nået', state: 'done', to: day('2026-03-19'), precision: 'day' })
    await madeBy(editor, 'milestones', { title: 'I dag', state: 'planned', to: day('2026-03-20'), precision: 'day' })
    const zone = (await given('zones')).id
    const activity = await given('activities', { zones: [zone], title: 'Lektiecafé' })
    const people = await madeBy(editor, 'metrics', { code: 'got-job', name: 'Nye i job', basis: 'persons' })
    const visits = await madeBy(editor, 'metrics', { code: 'visits', name: 'Besøg', basis: 'participations' })
    const entry = { activity: activity.id, zone }
    await madeBy(editor, 'log-entries', { ...entry, metric: people, date: day('2026-03-01'), count: 3 })
    await madeBy(editor, 'log-entries', { ...entry, metric: visits, date: day('2026-03-20'), count: 11 })
    const wrong = await madeBy(editor, 'log-entries', { ...entry, metric: visits, date: day('2026-03-05'), count: 40 })
    await madeBy(editor, 'log-entries', { correctionOf: wrong })
    // In other months.
    await madeBy(editor, 'log-entries', { ...entry, metric: visits, date: day('2026-02-28'), count: 99 })
    await madeBy(editor, 'log-entries', { ...entry, metric: visits, date: day('2026-03-21'), count: 99 })

    const desk = await loadSecretariat(payload, NOW)
    expect(desk.documents).toMatchObject([{ id: document, state: 'overdue' }])
    expect(desk.milestones).toEqual([{ id: late, title: 'Åbning', to: '2026-03-19' }])
    expect(desk.missing).toEqual({ period: '2026', indicators: [{ id: missing, code: 'B7', name: 'Andel B7' }] })
    expect(desk.entries).toEqual([
      {
        id: activity.id,
        title: 'Lektiecafé',
        entries: 4,
        sums: [
          { basis: 'participations', sum: 11 },
          { basis: 'persons', sum: 3 },
        ],
      },
    ])
    expect(desk.waiting.map(({ kind }) => kind).sort()).toEqual(['change', 'change', 'measurement'])
    expect(desk.drifts).toEqual([])
  })
})

describe('a follow-up', () => {
  test('keeps the page that was seen, whatever is measured or sent afterwards, and when it was accepted', async () => {
    const payload = await payloadForTest()
    const id = await madeBy(editor, 'follow-ups', {
      title: 'Forår',
      date: day('2026-04-10'),
      meeting: 'Møde 2',
      seen: { plan: 'noget andet' },
      seenHash: 'x',
    })
    await submitted('B8', 20)
    await changedBy(editor, `follow-ups/${id}`, {
      seen: { plan: 'noget andet' },
      seenHash: 'x',
      conclusions: 'Det går fremad.',
    })
    expect(await acceptanceOf(payload, id)).toBeNull()
    await changedBy(board, `follow-ups/${id}`, { status: 'accepted' })
    const { body } = await board.get(`/follow-ups/${id}`)
    expect(body.seenHash).toBe(hashOf(body.seen))
    const page = boardPageFrom(body.seen)
    expect(page?.goals.flatMap(({ indicators }) => indicators.map(({ code }) => code))).toContain('B1')
    expect(page?.goals.flatMap(({ indicators }) => indicators.map(({ code }) => code))).not.toContain('B8')
    const accepted = await acceptanceOf(payload, id)
    const { docs } = await payload.find({
      collection: 'audit-log',
      overrideAccess: true,
      where: { seq: { equals: accepted?.seq } },
    })
    expect(docs).toMatchObject([{ subject: 'follow-ups', document: id, role: 'board', hash: accepted?.hash }])
  })
})

test('the wheel holds what is stored, in Danish days', async () => {
  const payload = await payloadForTest()
  await madeBy(editor, 'meetings', { name: 'Zonemøde', months: ['3', '10'] })
  await madeBy(editor, 'obligations', {
    what: 'Viser revisionen',
    who: 'Boligorganisationen',
    frequency: 'yearly',
    months: ['4'],
  })
  const wheel = yearWheel(2026, await loadWheelContent(payload))
  const whats = wheel.months.map(({ items }) => items.map(({ what }) => what))
  expect(whats[2]).toEqual(['Budget', 'Nået', 'Åbning', 'I dag', 'Zonemøde'])
  expect(whats[3]).toEqual(['Viser revisionen'])
})
