import type { Payload } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { codeFor } from '@/src/services/qr-codes/code-for'
import { countScan } from '@/src/services/qr-codes/count-scan'
import { asCode } from '@/src/domain/qr/code'
import { given } from '../support/builders'
import { payloadForTest } from '../support/payload-for-test'
import { anonymous, person } from '../support/people'

let payload: Payload

beforeAll(async () => {
  payload = await payloadForTest()
})

const all = { overrideAccess: true, depth: 0, pagination: false } as const

describe('the code of what is printed', () => {
  test('is the same each time, however the place is written, and another at another place', async () => {
    const { id: afdeling } = await given('afdelinger')
    const path = '/tilbud/kaffe'
    const first = await codeFor(payload, { path, afdeling, place: 'Opgang 4' })
    expect(asCode(first)).toBe(first)
    expect(await codeFor(payload, { path, afdeling, place: '  opgang  4 ' })).toBe(first)
    const others = [
      await codeFor(payload, { path }),
      await codeFor(payload, { path, afdeling }),
      await codeFor(payload, { path, afdeling, place: 'opgang 5' }),
    ]
    expect(new Set([first, ...others]).size).toBe(4)
  })

  test('is one, when twenty print for the first time at once', async () => {
    const codes = await Promise.all(
      Array.from({ length: 20 }, async () => codeFor(payload, { path: '/kalender/fest' })),
    )
    expect(new Set(codes).size).toBe(1)
    expect(
      (
        await payload.count({
          collection: 'qr-codes',
          overrideAccess: true,
          where: { path: { equals: '/kalender/fest' } },
        })
      ).totalDocs,
    ).toBe(1)
  })
})

describe('scans', () => {
  test('are counted one by one, when fifty come at once', async () => {
    await Promise.all(Array.from({ length: 50 }, async () => countScan(payload, 'aaaaaa', '2026-11-27')))
    await countScan(payload, 'aaaaaa', '2026-11-28')
    await countScan(payload, 'bbbbbb', '2026-11-27')
    const { docs } = await payload.find({
      collection: 'qr-scans',
      ...all,
      sort: 'key',
      where: { code: { in: ['aaaaaa', 'bbbbbb'] } },
    })
    expect(docs.map(({ code, day, count }) => [code, day, count])).toEqual([
      ['aaaaaa', '2026-11-27', 50],
      ['aaaaaa', '2026-11-28', 1],
      ['bbbbbb', '2026-11-27', 1],
    ])
  })

  test('say nothing but code, day and number', async () => {
    await countScan(payload, 'cccccc', '2026-11-27')
    const { docs } = await payload.find({ collection: 'qr-scans', ...all, where: { code: { equals: 'cccccc' } } })
    expect(
      Object.keys(docs[0] ?? {})
        .filter((name) => name !== 'id')
        .sort(),
    ).toEqual(['code', 'count', 'day', 'key'])
  })
})

describe('who may', () => {
  test('staff make codes and see scans; nobody changes a printed code; others see neither', async () => {
    const editor = (await person('editor')).api
    const board = (await person('board')).api
    const made = await editor.post('/qr-codes', { path: '/tilbud/have', place: 'vaskeriet' })
    expect(made.status).toBe(201)
    const { docs } = await payload.find({ collection: 'qr-codes', ...all, where: { path: { equals: '/tilbud/have' } } })
    const [code] = docs
    expect(asCode(code?.code ?? '')).not.toBeNull()
    expect((await editor.patch(`/qr-codes/${code?.id}`, { path: '/tilbud/andet' })).status).toBe(403)
    expect((await editor.delete(`/qr-codes/${code?.id}`)).status).toBe(403)
    expect((await editor.post('/qr-scans', { key: 'x', code: 'x', day: 'x', count: 9 })).status).toBe(403)
    expect((await editor.get('/qr-scans')).status).toBe(200)
    for (const stranger of [board, anonymous]) {
      expect((await stranger.get('/qr-codes')).status).toBe(403)
      expect((await stranger.get('/qr-scans')).status).toBe(403)
      expect((await stranger.post('/qr-codes', { path: '/tilbud/have' })).status).toBe(403)
    }
  })

  test('a code that leads nowhere, and a place that holds a number of a person, are refused at their fields', async () => {
    const editor = (await person('editor')).api
    for (const [data, path] of [
      [{ path: 'https://andre.dk' }, 'path'],
      [{ path: '/tilbud/../admin' }, 'path'],
      [{ path: '/tilbud/have', place: 'hos 12 34 56 78' }, 'place'],
    ] as const) {
      const answer = await editor.post('/qr-codes', data)
      expect(answer.status).toBe(400)
      expect(JSON.stringify(answer.body)).toContain(`"path":"${path}"`)
    }
  })
})
