import { beforeAll, describe, expect, test } from 'vitest'
import type { Activity, User, Zone } from '@/payload-types'
import type { Api, SentDocument } from '../support/api'
import { areaNamed } from '../support/areas'
import { day, given } from '../support/builders'
import { payloadForTest } from '../support/payload-for-test'
import { person } from '../support/people'

let editor: Api
let leader: Api
let board: Api
let admin: Api
let worker: Api
let stranger: Api
let zone: Zone
let elsewhere: Zone
let offer: Activity
let jobs: string
let visits: string
let indicator: string

beforeAll(async () => {
  zone = await given('zones')
  elsewhere = await given('zones')
  offer = await given('activities', { zones: [zone.id] })
  editor = (await person('editor')).api
  leader = (await person('leader')).api
  board = (await person('board')).api
  admin = (await person('admin')).api
  worker = (await person('zoneWorker', { zones: [zone.id] } satisfies Partial<User>)).api
  stranger = (await person('zoneWorker', { zones: [elsewhere.id] })).api
  jobs = await made(editor, 'metrics', { code: 'got-job', name: 'Nye i job', basis: 'persons' })
  visits = await made(editor, 'metrics', { code: 'visits', name: 'Besøg', basis: 'participations' })
  const agreement = await made(editor, 'agreements', {
    code: 'B',
    kind: 'sub',
    title: 'Beskæftigelse',
    problem: 'Færre er i arbejde.',
  })
  const goal = await made(editor, 'goals', { title: 'Flere i arbejde', agreement, order: 1 })
  indicator = await made(editor, 'indicators', { ...COUNTED, code: 'B1', goal, name: 'Antal i job', feeds: jobs })
})

const COUNTED = {
  order: 1,
  unit: 'count',
  countBasis: 'persons',
  direction: 'up',
  accumulation: 'sum',
  source: 'Logbogen',
  baselineYear: 2024,
}

async function made(api: Api, collection: string, data: object): Promise<string> {
  const { status, body, text } = await api.post(`/${collection}?locale=da`, data)
  expect(status, text).toBe(201)
  return body.doc.id
}

function entry(more: object = {}) {
  return { activity: offer.id, metric: jobs, date: day('2026-03-02'), count: 3, ...more }
}

describe('an entry', () => {
  test('counts what its metric counts, whatever the sender says, and stands in the only zone of who wrote it', async () => {
    const { body } = await worker.post('/log-entries', entry({ basis: 'participations' }))
    expect(body.doc).toMatchObject({ basis: 'persons', zone: zone.id })
  })

  test('that is sent twice is written once', async () => {
    const sent = entry({ key: 'sent-twice' })
    expect((await worker.post('/log-entries', sent)).status).toBe(201)
    expect((await worker.post('/log-entries', sent)).refusals[0]?.path).toBe('key')
    expect((await worker.get('/log-entries?where[key][equals]=entry/sent-twice')).body.docs).toHaveLength(1)
  })

  test('is written by two taps at the same moment once', async () => {
    const answers = await Promise.all([1, 2].map(() => worker.post('/log-entries', entry({ key: 'double-tap' }))))
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 400])
  })

  test.each([
    ['CPR', 'Hun hedder 010190-1234'],
    ['phone', 'Ring 28 12 34 56'],
    ['e-mail', 'Skriv til nn@example.org'],
  ])(
    'is refused with a note that holds a %s number, with a sentence in the language of the reader',
    async (_, note) => {
      const answer = await worker.post('/log-entries', entry({ note }), { language: 'da' })
      expect(answer.status).toBe(400)
      expect(answer.refusals).toMatchObject([
        { path: 'note', message: expect.stringContaining('personnummer') as string },
      ])
      expect(answer.text).not.toContain(note)
    },
  )

  test('is for the own zones of a zone worker, at offers of that zone', async () => {
    expect((await worker.post('/log-entries', entry({ zone: elsewhere.id }))).status).toBe(403)
    expect((await stranger.post('/log-entries', entry())).refusals[0]?.path).toBe('zone')
    expect((await editor.post('/log-entries', entry({ zone: elsewhere.id }))).refusals[0]?.path).toBe('zone')
    for (const api of [leader, board])
      expect((await api.post('/log-entries', entry({ zone: zone.id }))).status).toBe(403)
  })

  test('is seen by those of its zone, and by the secretariat', async () => {
    const id = await made(worker, 'log-entries', entry())
    for (const api of [worker, editor]) expect((await api.get(`/log-entries/${id}`)).status).toBe(200)
    expect((await stranger.get(`/log-entries/${id}`)).status).toBe(404)
    for (const api of [leader, board]) expect((await api.get(`/log-entries/${id}`)).status).toBe(403)
  })
})

describe('a reversal', () => {
  test('takes an entry out by a second one, once, however long ago', async () => {
    const id = await made(worker, 'log-entries', entry())
    const answers = await Promise.all([1, 2].map(() => worker.post('/log-entries', { correctionOf: id })))
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 400])
    const reversal = answers.find(({ status }) => status === 201)?.body.doc
    expect(reversal).toMatchObject({ count: -3, basis: 'persons', zone: zone.id, correctionOf: id })
    expect((await editor.post('/log-entries', { correctionOf: id })).refusals[0]?.path).toBe('correctionOf')
    expect((await worker.post('/log-entries', { correctionOf: reversal?.id })).refusals[0]?.path).toBe('correctionOf')
  })

  test("is not for another zone's workers, and brings no number and no note of its own", async () => {
    const id = await made(worker, 'log-entries', entry())
    expect((await stranger.post('/log-entries', { correctionOf: id })).status).toBe(400)
    expect((await worker.post('/log-entries', { correctionOf: id, note: 'Ring 28 12 34 56' })).refusals[0]?.path).toBe(
      'note',
    )
    expect((await worker.post('/log-entries', { correctionOf: id, count: 99 })).body.doc).toMatchObject({ count: -3 })
  })
})

describe('an indicator of persons', () => {
  test('is never fed by participations', async () => {
    const answer = await editor.patch(`/indicators/${indicator}`, { feeds: visits })
    expect(answer.refusals[0]?.path).toBe('feeds')
  })
})

describe('a period that is closed', () => {
  test('needs the whole area, which the logbook counts for', async () => {
    const period = await made(editor, 'periods', { name: '1999', from: day('1999-01-01'), to: day('1999-12-31') })
    const { refusals } = await editor.patch(`/periods/${period}`, { closed: true }, { language: 'da' })
    expect(refusals).toMatchObject([{ path: 'closed' }])
    await areaNamed()
    expect((await editor.patch(`/periods/${period}`, { closed: true })).status).toBe(200)
  })

  let year = 2030

  /** Creates and closes a separate year with entries of these counts; returns the frozen measurement. */
  async function closed(
    counts: readonly number[],
    write: (date: string) => Promise<unknown> = async () => undefined,
  ): Promise<SentDocument> {
    year -= 1
    // Only the past can be logged.
    const past = year - 20
    const period = await made(editor, 'periods', {
      name: String(past),
      from: day(`${past}-01-01`),
      to: day(`${past}-12-31`),
    })
    for (const count of counts) await made(worker, 'log-entries', entry({ count, date: day(`${past}-12-31`) }))
    await write(`${past}-06-01`)
    expect((await editor.patch(`/periods/${period}`, { closed: true })).status).toBe(200)
    const { docs } = (await editor.get(`/measurements?where[period][equals]=${period}`)).body
    expect(docs).toHaveLength(1)
    return docs[0] as SentDocument
  }

  const dateOf = ({ key }: SentDocument) => `${String(key).split(' · ')[1]}-12-31`

  test('freezes its sum with the entries that it is made of, and a seal', async () => {
    const measurement = await closed([40, 8])
    expect(measurement).toMatchObject({ value: 48, state: 'reported', status: 'draft', frozen: { sum: 48 } })
    const frozen = measurement.frozen as { entries: string[]; hash: string }
    expect(frozen.entries).toHaveLength(2)
    expect(frozen.hash).toMatch(/^[0-9a-f]{64}$/)
    await editor.patch(`/measurements/${measurement.id}`, { frozen: { sum: 1, hash: 'x' } })
    expect((await editor.get(`/measurements/${measurement.id}`)).body.frozen).toMatchObject({
      sum: 48,
      hash: frozen.hash,
    })
  })

  test('has no figure where nothing was logged: participations are nothing', async () => {
    const measurement = await closed([], (date) =>
      made(worker, 'log-entries', entry({ metric: visits, count: 9, date: day(date) })),
    )
    expect(measurement).toMatchObject({ value: null, state: 'missing' })
  })

  test('shows a later correction as a decision to take, and changes nothing', async () => {
    const measurement = await closed([40, 8])
    await corrected(measurement, 8, 7)
    expect(await openDecisions(measurement)).toMatchObject([{ published: 48, recomputed: 47 }])
    expect((await editor.get(`/measurements/${measurement.id}`)).body).toMatchObject({ value: 48, frozen: { sum: 48 } })
    expect((await editor.patch(`/measurements/${measurement.id}`, { value: 47 })).refusals[0]?.path).toBe('period')
  })

  test('keeps its figure with a reason that is written down, until the logbook moves on', async () => {
    const measurement = await closed([40, 8])
    await corrected(measurement, 8, 7)
    await through(measurement.id, [
      [editor, 'submitted'],
      [leader, 'approved'],
      [board, 'accepted'],
      [editor, 'published'],
    ])
    const keep = (api: Api, body: object) => api.post(`/measurements/${measurement.id}/keep-figure`, body)
    expect((await keep(editor, { recomputed: 47 })).refusals[0]?.path).toBe('reason')
    expect((await keep(editor, { reason: 'Meldt ind.', recomputed: 46 })).refusals[0]?.path).toBe('frozen')
    for (const api of [leader, board, worker])
      expect((await keep(api, { reason: 'Meldt ind.', recomputed: 47 })).status).toBe(403)
    expect(await openDecisions(measurement)).toHaveLength(1)
    expect((await keep(editor, { reason: 'Tallet er meldt ind.', recomputed: 47 })).status).toBe(200)
    expect(await openDecisions(measurement)).toEqual([])
    expect((await editor.get(`/measurements/${measurement.id}`)).body).toMatchObject({
      value: 48,
      status: 'published',
      frozen: { sum: 48, kept: { against: 47 } },
    })
    const { docs } = (await admin.get(`/audit-log?where[document][equals]=${measurement.id}&sort=-seq&limit=1`)).body
    expect(docs[0]).toMatchObject({ operation: 'update', role: 'editor', reason: 'Tallet er meldt ind.' })
    await corrected(measurement, 7, 6)
    expect(await openDecisions(measurement)).toMatchObject([{ published: 48, recomputed: 46 }])
  })

  test('takes the new figure by the rules of the steps: reopened by who may, and on its way again', async () => {
    const measurement = await closed([40, 8])
    await corrected(measurement, 8, 7)
    const take = (api: Api) =>
      api.post(
        `/measurements/${measurement.id}/take-figure`,
        { reason: 'En fejl i logbogen.', recomputed: 47 },
        { language: 'da' },
      )
    await through(measurement.id, [[editor, 'submitted']])
    expect((await take(editor)).refusals[0]?.message).toContain('Sendt til godkendelse')
    await through(measurement.id, [[leader, 'approved']])
    expect((await take(editor)).refusals[0]?.message).toContain('Kun en administrator')
    expect((await editor.get(`/measurements/${measurement.id}`)).body).toMatchObject({ value: 48, status: 'approved' })
    expect((await take(admin)).status).toBe(200)
    expect((await editor.get(`/measurements/${measurement.id}`)).body).toMatchObject({
      value: 47,
      status: 'draft',
      frozen: { sum: 47 },
    })
    expect(await openDecisions(measurement)).toEqual([])
    await through(measurement.id, [
      [editor, 'submitted'],
      [leader, 'approved'],
    ])
  })

  /** Reverses an entry of the period and adds one with another count. */
  async function corrected(measurement: SentDocument, from: number, to: number): Promise<void> {
    const date = day(dateOf(measurement))
    const { docs } = (await worker.get(`/log-entries?where[count][equals]=${from}&where[date][equals]=${date}`)).body
    await made(worker, 'log-entries', { correctionOf: docs[0]?.id })
    await made(worker, 'log-entries', entry({ count: to, date }))
  }

  async function openDecisions({ id }: SentDocument) {
    const { drifts } = await import('@/src/services/indicators/logbook-figure')
    return drifts(await payloadForTest(), { id: { equals: id } })
  }

  async function through(id: string, steps: readonly (readonly [Api, string])[]): Promise<void> {
    for (const [api, status] of steps)
      expect((await api.patch(`/measurements/${id}`, { status })).status, status).toBe(200)
  }
})
