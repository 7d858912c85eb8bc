import { mkdirSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, describe, expect, inject, test } from 'vitest'
import { hangSiteLine, siteLine } from '@/src/config/site-line'
import { closableWay } from '../support/closable-way'

/** How long the database is away, in milliseconds. */
const AWAY = process.env.WHOLE === '1' ? 20_000 : 6000
/** In milliseconds: how soon everything must work again once it is back. */
const SOON = 15_000

const { mongodb } = inject('databases')
const target = new URL(process.env.DATABASE_URI || 'mongodb://127.0.0.1:1')
const way = mongodb === null ? null : await closableWay(Number(target.port))
if (way !== null) {
  target.host = `127.0.0.1:${way.port}`
  process.env.DATABASE_URI = target.href
}
// The settings are read on the first of these imports.
const { env } = await import('@/src/config/env')
const { openReadiness } = await import('@/src/installation/health/readiness')
const { given } = await import('../support/builders')
const { payloadForTest } = await import('../support/payload-for-test')

mkdirSync(env.mediaDirectory, { recursive: true })
const readiness = await openReadiness(env)
const unwell = async () => (await readiness.look()).filter(({ isWell }) => !isWell).map(({ name }) => name)
afterAll(async () => readiness.close())

test('ready asks over the line that the site itself uses', async () => {
  await payloadForTest()
  const line = siteLine()
  if (line === null) throw new Error('nobody said how the site asks')
  expect(await unwell()).not.toContain('site')
  hangSiteLine({ ...line, read: async () => new Promise(() => undefined) })
  expect(await unwell()).toEqual(['site'])
  hangSiteLine({ ...line, write: async () => Promise.reject(new Error('connection 15 closed')) })
  expect(await unwell()).toEqual(['site'])
  hangSiteLine(line)
})

describe.skipIf(way === null)('a database that was away', () => {
  const ways: [how: string, leave: () => void][] = [
    ['broke all lines', () => way?.shut()],
    [
      'broke all lines while it was asked and did not answer',
      () => {
        way?.silence()
        setTimeout(() => way?.shut(), 100)
      },
    ],
    ['took what was asked and said nothing', () => way?.silence()],
  ]
  test.each(ways)(
    'and %s is read and written as soon as it is back',
    async (how, leave) => {
      const payload = await payloadForTest()
      const { id } = await given('activities', { title: 'Før' })
      // The driver checks the server at once, or half a second after the last check.
      await wait(1000)
      leave()
      const waiting = Array.from({ length: 10 }, async () =>
        payload.findByID({ collection: 'activities', id, overrideAccess: true }).catch(() => null),
      )
      await wait(AWAY)
      expect(await unwell()).toEqual(expect.arrayContaining(['database', 'site']))
      await way?.open()
      const save = async () =>
        payload.update({ collection: 'activities', id, data: { title: how }, overrideAccess: true, locale: 'da' }).then(
          ({ title }) => title,
          () => null,
        )
      await expect.poll(save, { timeout: SOON, interval: 200 }).toBe(how)
      await expect.poll(unwell, { timeout: SOON }).toEqual([])
      // Every request made meanwhile gets a response.
      await Promise.all(waiting)
    },
    120_000,
  )
})
