import { beforeAll, describe, expect, test } from 'vitest'
import { serverRequest } from '@/src/cms/write'
import { appendAudit } from '@/src/cms/audit/append-audit'
import type { Api } from '../support/api'
import { given } from '../support/builders'
import { areaNamed } from '../support/areas'
import { payloadForTest } from '../support/payload-for-test'
import { anonymous, person } from '../support/people'

let editor: Api
let leader: Api
let otherLeader: Api
let board: Api
let admin: Api
let agreement: string
let indicator: string
let period: string
let made = 0

beforeAll(async () => {
  editor = (await person('editor')).api
  leader = (await person('leader')).api
  otherLeader = (await person('leader')).api
  board = (await person('board')).api
  admin = (await person('admin')).api
  agreement = await madeBy(editor, 'agreements', {
    code: 'B',
    kind: 'sub',
    title: 'Beskæftigelse',
    problem: 'Færre er i arbejde.',
  })
  const goal = await madeBy(editor, 'goals', { title: 'Flere i arbejde', agreement, order: 1 })
  indicator = await madeBy(editor, 'indicators', {
    code: 'B3',
    goal,
    order: 1,
    name: 'Andel',
    unit: 'percent',
    direction: 'down',
    accumulation: 'latest',
    source: 'Datablad',
    baselineYear: 2024,
    baselines: [{ area: await areaNamed(), year: 2024, value: 26.88 }],
  })
  period = await madeBy(editor, 'periods', {
    name: '2026',
    from: '2026-01-01T12:00:00.000Z',
    to: '2026-12-31T12:00:00.000Z',
  })
})

async function madeBy(api: Api, collection: string, data: object): Promise<string> {
  const { status, body, text } = await api.post(`/${collection}?locale=da`, data)
  expect(status, text).toBe(201)
  return body.doc.id
}

async function measurement(value: number) {
  made += 1
  return madeBy(editor, 'measurements', {
    indicator,
    period,
    area: await areaNamed(`Sted ${made}`, 'other'),
    state: 'reported',
    value,
  })
}

describe('a measurement', () => {
  test('goes from the secretariat over leader group and board to the public, and no other way', async () => {
    const id = await measurement(25)
    expect((await editor.patch(`/measurements/${id}`, { status: 'approved' })).status).toBe(400)
    expect((await editor.patch(`/measurements/${id}`, { status: 'submitted' })).status).toBe(200)
    expect((await board.patch(`/measurements/${id}`, { status: 'approved' })).status).toBe(400)
    expect((await leader.patch(`/measurements/${id}`, { status: 'approved', value: 1 })).status).toBe(400)
    expect((await leader.patch(`/measurements/${id}`, { status: 'approved' })).status).toBe(200)
    expect((await editor.patch(`/measurements/${id}`, { value: 24 })).status).toBe(400)
    expect((await board.patch(`/measurements/${id}`, { status: 'accepted' })).status).toBe(200)
    expect((await editor.patch(`/measurements/${id}`, { status: 'published' })).status).toBe(200)
    expect((await editor.get(`/measurements/${id}`)).body).toMatchObject({ status: 'published', value: 25 })
    expect((await anonymous.get(`/measurements/${id}`)).status).toBe(403)
  })

  test('is approved by one of two who press at the same moment; the other is told', async () => {
    // Who comes when the first one is done changes nothing, and is told nothing: so they press until they meet.
    const told = async (): Promise<boolean> => {
      const id = await measurement(20)
      await editor.patch(`/measurements/${id}`, { status: 'submitted' })
      const answers = await Promise.all(
        [leader, otherLeader].map((api) => api.patch(`/measurements/${id}`, { status: 'approved' })),
      )
      expect((await editor.get(`/measurements/${id}`)).body).toMatchObject({ status: 'approved', revision: 2 })
      const statuses = answers.map(({ status }) => status).sort()
      expect(statuses[0]).toBe(200)
      return statuses[1] === 400
    }
    for (let time = 0; time < 10; time += 1) if (await told()) return
    expect.fail('Ten times, nobody was told.')
  })

  test('takes no state that does not exist', async () => {
    const id = await measurement(20)
    for (const status of ['unheard-of', '__proto__', null]) {
      const { status: answer } = await editor.patch(`/measurements/${id}`, { status })
      expect([status, answer]).toEqual([status, 400])
    }
    expect((await editor.get(`/measurements/${id}`)).body.status).toBe('draft')
  })

  test('offers each the steps that are theirs, with a question for a reason where one is needed', async () => {
    const id = await measurement(20)
    const offered = async (api: Api) => {
      const steps = (await api.get(`/measurements/${id}/steps`)).body.steps as { to: string; needsReason: boolean }[]
      return steps.map(({ to, needsReason }) => [to, needsReason])
    }
    expect([await offered(editor), await offered(leader)]).toEqual([[['submitted', false]], []])
    await editor.patch(`/measurements/${id}`, { status: 'submitted' })
    expect(await offered(editor)).toEqual([])
    expect(await offered(leader)).toEqual([
      ['approved', false],
      ['returned', true],
    ])
  })

  test('has no value where it is missing, and zero is not empty', async () => {
    const base = { indicator, period, area: await areaNamed('Et andet sted', 'other') }
    expect((await editor.post('/measurements', { ...base, state: 'reported' })).refusals[0]?.path).toBe('value')
    expect((await editor.post('/measurements', { ...base, state: 'missing', value: 3 })).refusals[0]?.path).toBe(
      'value',
    )
  })
})

describe('a closed period', () => {
  test('takes no figure, is reopened with a reason alone, and the reason stands in the log', async () => {
    const closed = await madeBy(editor, 'periods', {
      name: '2027',
      from: '2027-01-01T12:00:00.000Z',
      to: '2027-12-31T12:00:00.000Z',
    })
    const figure = { indicator, period: closed, area: await areaNamed(), state: 'reported', value: 20 }
    const id = await madeBy(editor, 'measurements', figure)
    expect((await editor.patch(`/periods/${closed}`, { closed: true })).status).toBe(200)

    const refused = await editor.post(
      '/measurements',
      { ...figure, area: await areaNamed('Et andet sted', 'other') },
      { language: 'da' },
    )
    expect(refused.refusals.map(({ path }) => path)).toEqual(['period'])
    expect(refused.refusals[0]?.message).toContain('2027 blev lukket')
    expect((await editor.patch(`/measurements/${id}`, { value: 21 })).refusals[0]?.path).toBe('period')
    expect((await editor.get(`/measurements/${id}`)).body.value).toBe(20)

    expect((await editor.patch(`/periods/${closed}`, { closed: false })).refusals[0]?.path).toBe('reason')
    expect((await editor.patch(`/periods/${closed}`, { closed: false, reason: 'Et tal var forkert.' })).status).toBe(
      200,
    )
    const { docs } = (await admin.get(`/audit-log?where[document][equals]=${closed}&sort=-seq&limit=1`)).body
    expect(docs).toMatchObject([{ reason: 'Et tal var forkert.' }])
    expect((await editor.patch(`/measurements/${id}`, { value: 21 })).status).toBe(200)
  })
})

describe('an indicator', () => {
  test('has no target that equals its baseline: there would be no way to measure', async () => {
    const { refusals, status } = await editor.patch(
      `/indicators/${indicator}`,
      { targets: [{ year: 2029, value: 26.88 }] },
      { language: 'da' },
    )
    expect(status).toBe(400)
    expect(refusals.map(({ path }) => path)).toEqual(['targets.0.value'])
    expect(refusals[0]?.message).toContain('det samme som udgangspunktet')
    expect((await editor.get(`/indicators/${indicator}`)).body.targets).toEqual([])
  })
})

describe('an agreement', () => {
  test('changes by a decision alone, and each decision makes an edition that stands', async () => {
    const change = await madeBy(editor, 'changes', {
      title: 'Første udgave',
      agreement,
      category: 'goal',
      why: 'Aftalen laves.',
      amount: 10_000,
      supportsGoals: true,
      documentedEffect: true,
      effectiveFrom: '2026-01-01T12:00:00.000Z',
    })
    expect((await editor.patch(`/changes/${change}`, { status: 'submitted' })).status).toBe(200)
    expect((await board.patch(`/changes/${change}`, { status: 'decided' })).status).toBe(400)
    expect((await leader.patch(`/changes/${change}`, { status: 'decided' })).status).toBe(200)
    const { docs } = (await board.get(`/editions?where[agreement][equals]=${agreement}`)).body
    expect(docs).toMatchObject([{ key: 'B-1', number: 1 }])
    const edition = docs[0]?.id ?? ''
    expect((await admin.delete(`/editions/${edition}`)).status).toBe(403)
    expect((await admin.patch(`/editions/${edition}`, { number: 9 })).status).toBe(403)

    await editor.patch(`/agreements/${agreement}?locale=da`, { problem: 'Flere er i arbejde.' })
    const dear = await madeBy(editor, 'changes', {
      title: 'Dyrere',
      agreement,
      category: 'budget',
      why: 'Penge.',
      amount: 50_001,
      supportsGoals: true,
      documentedEffect: true,
      effectiveFrom: '2025-06-01T12:00:00.000Z',
    })
    expect((await editor.patch(`/changes/${dear}`, { status: 'submitted' })).refusals[0]?.path).toBe('effectiveFrom')
    await editor.patch(`/changes/${dear}`, { effectiveFrom: '2026-06-01T12:00:00.000Z' })
    expect((await editor.patch(`/changes/${dear}`, { status: 'submitted' })).status).toBe(200)
    expect((await leader.patch(`/changes/${dear}`, { status: 'decided' })).status).toBe(400)
    expect((await board.patch(`/changes/${dear}`, { status: 'decided' })).status).toBe(200)
  })
})

describe('the logbook', () => {
  test('counts, knows nobody, and takes back by reversing', async () => {
    const zone = (await given('zones')).id
    const activity = (await given('activities', { zones: [zone] })).id
    const metric = await madeBy(editor, 'metrics', { code: 'got-job', name: 'Nye i job', basis: 'persons' })
    const worker = (await person('zoneWorker', { zones: [zone] })).api
    const entry = { activity, metric, date: '2026-03-02T12:00:00.000Z', count: 3 }
    const id = await madeBy(worker, 'log-entries', entry)
    expect((await worker.post('/log-entries', { ...entry, note: 'Ring 28 12 34 56' })).refusals[0]?.path).toBe('note')
    expect((await worker.patch(`/log-entries/${id}`, { count: 4 })).status).toBe(403)
    expect((await worker.post('/log-entries', { correctionOf: id })).body.doc).toMatchObject({
      count: -3,
      basis: 'persons',
    })
    expect((await worker.post('/log-entries', { correctionOf: id })).refusals[0]?.path).toBe('correctionOf')
  })
})

describe('the audit log', () => {
  test('is changed by nobody, and holds the refusals', async () => {
    const payload = await payloadForTest()
    const { docs } = (await admin.get('/audit-log?where[operation][equals]=refused&limit=1')).body
    const refused = docs[0]?.id ?? ''
    expect((await admin.patch(`/audit-log/${refused}`, { reason: 'en anden' })).status).toBe(403)
    expect((await admin.delete(`/audit-log/${refused}`)).status).toBe(403)
    await expect(payload.delete({ collection: 'audit-log', id: refused, overrideAccess: true })).rejects.toThrow()
    await expect(
      payload.update({ collection: 'audit-log', id: refused, data: { reason: '' }, overrideAccess: true }),
    ).rejects.toThrow()
  })

  test('gives each of many at once a number of its own', async () => {
    const payload = await payloadForTest()
    const entry = {
      who: null,
      role: null,
      subject: 'x',
      document: null,
      operation: 'update',
      changes: {},
      reason: null,
    } as const
    await Promise.all(Array.from({ length: 10 }, async () => appendAudit(await serverRequest(payload), entry)))
    const { docs } = await payload.find({
      collection: 'audit-log',
      overrideAccess: true,
      pagination: false,
      sort: 'seq',
    })
    expect(docs.map(({ seq }) => seq)).toEqual(docs.map((_, index) => index + 1))
    expect(docs.slice(1).map(({ previousHash }) => previousHash)).toEqual(docs.slice(0, -1).map(({ hash }) => hash))
  })
})
