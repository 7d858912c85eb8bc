import { type ChildProcess, fork } from 'node:child_process'
import { setTimeout } from 'node:timers/promises'
import { expect, inject, test } from 'vitest'
import { AS_SERVER } from '@/src/cms/access/as-server'
import { auditLinks } from '@/src/cms/audit/audit-links'
import { firstBrokenLink } from '@/src/domain/audit/chain'
import { given } from '../support/builders'
import { givenEdition } from '../support/editions'
import { areaNamed } from '../support/areas'
import { payloadForTest } from '../support/payload-for-test'
import { numberOf, saved, type Saves, type SavedSlug } from '../support/saves'

/** On the default database 20 kills, over the MongoDB wire 5; with `WHOLE=1` 100 and 20. */
const isMongo = inject('databases').mongodb !== null
const isWhole = process.env.WHOLE === '1'
const KILLS = isWhole ? (isMongo ? 20 : 100) : isMongo ? 5 : 20
/** An upper bound for the statements that concurrent saves of all kinds make before one of them completes. */
const STATEMENTS = 60
const MINUTES = isWhole ? 20 : 6

interface Said {
  collection: SavedSlug
  begun?: number
  done?: number
  failed?: number
  why?: string
}

/** Starts a process that will save, and die before its nth write if a number is given. */
async function readySaver(killAt: number | null): Promise<ChildProcess> {
  const saver = fork('src/run.mjs', ['saver'], {
    env: { ...process.env, NODE_ENV: 'production', ...(killAt === null ? {} : { KILL_AT: String(killAt) }) },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  await new Promise((done, fail) => saver.once('message', done).once('exit', fail))
  saver.removeAllListeners('exit')
  return saver
}

/** Alternates between each statement in turn and any moment (null). */
function killAtOf(kills: number): number | null {
  return kills % 2 === 0 ? 1 + ((kills * 7) % STATEMENTS) : null
}

async function documents(): Promise<Saves> {
  const payload = await payloadForTest()
  const danish = { ...AS_SERVER, locale: 'da' } as const
  const agreement = await payload.create({
    collection: 'agreements',
    ...danish,
    data: { code: 'B', kind: 'sub', title: 'Beskæftigelse' } as never,
  })
  const goal = await payload.create({
    collection: 'goals',
    ...danish,
    data: { title: 'Flere i arbejde', agreement: agreement.id, order: 1 },
  })
  const indicator = await payload.create({
    collection: 'indicators',
    ...danish,
    data: {
      code: 'B3',
      goal: goal.id,
      order: 1,
      name: 'Andel',
      unit: 'percent',
      direction: 'down',
      accumulation: 'latest',
      source: 'Datablad',
      baselineYear: 2024,
    } as never,
  })
  const period = await payload.create({
    collection: 'periods',
    ...danish,
    data: { name: '2026', from: '2026-01-01T12:00:00.000Z', to: '2026-12-31T12:00:00.000Z' },
  })
  const measurement = await payload.create({
    collection: 'measurements',
    ...danish,
    data: {
      indicator: indicator.id,
      period: period.id,
      area: await areaNamed(),
      state: 'reported',
      ...saved('measurements', 0),
    } as never,
  })
  const change = await payload.create({
    collection: 'changes',
    ...danish,
    data: {
      agreement: agreement.id,
      category: 'goal',
      supportsGoals: true,
      documentedEffect: true,
      effectiveFrom: '2027-01-01T12:00:00.000Z',
      ...saved('changes', 0),
    } as never,
  })
  return [
    { collection: 'activities', id: (await given('activities', saved('activities', 0))).id },
    { collection: 'events', id: (await given('events', saved('events', 0))).id },
    { collection: 'newsletters', id: (await givenEdition({ status: 'draft', ...saved('newsletters', 0) })).id },
    { collection: 'measurements', id: measurement.id },
    { collection: 'changes', id: change.id },
  ]
}

/**
 * Returns everything in a document that neither a single save, nor any save other than the one it names, could have
 * left.
 */
async function torn({ collection, id }: Saves[number]): Promise<string[]> {
  const payload = await payloadForTest()
  const danish = { ...AS_SERVER, locale: 'da', fallbackLocale: false } as const
  const document: object = await payload.findByID({ collection, id, ...danish })
  const n = numberOf(collection, document)
  const found = mismatch(document, saved(collection, n)).map((what) => `${collection} ${n}: ${what}`)
  if (collection === 'measurements' || collection === 'changes') {
    const { docs } = await payload.find({
      collection: 'audit-log',
      overrideAccess: true,
      depth: 0,
      sort: '-seq',
      limit: 1,
      where: { document: { equals: id } },
    })
    const logged: unknown = JSON.parse(docs[0]?.changes ?? '{}')
    const after = Reflect.get(saved(collection, n), collection === 'measurements' ? 'comment' : 'title')
    if (!JSON.stringify(logged).includes(`"after":${JSON.stringify(after)}`))
      found.push(`${collection} ${n}: the audit log says ${docs[0]?.changes}`)
    return found
  }
  if (collection === 'newsletters') return found
  const { docs: versions } = await payload.findVersions({
    collection,
    ...danish,
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
  })
  if (versions.length !== 1) found.push(`${collection} ${n}: ${versions.length} versions are the latest`)
  for (const { version } of versions)
    found.push(...mismatch(version, saved(collection, n)).map((what) => `the version of ${collection} ${n}: ${what}`))
  return found
}

function mismatch(document: object, expected: Record<string, unknown>): string[] {
  return Object.entries(expected).flatMap(([field, value]) => {
    try {
      const found: unknown = Reflect.get(document, field)
      expect(found).toMatchObject(value as object)
      if (Array.isArray(value)) expect(found).toHaveLength(value.length)
      return []
    } catch {
      return typeof value === 'object'
        ? [`${field} is ${JSON.stringify(Reflect.get(document, field))}`]
        : Reflect.get(document, field) === value
          ? []
          : [`${field} is ${String(Reflect.get(document, field))}`]
    }
  })
}

test(`a save that is killed is whole or was not made, ${KILLS} times`, { timeout: MINUTES * 60_000 }, async () => {
  const payload = await payloadForTest()
  const saves = await documents()
  let from = 1
  let acknowledged = 0
  let next: Promise<ChildProcess> | null = null
  for (let kills = 0; kills < KILLS; kills += 1) {
    const killAt = killAtOf(kills)
    const saver = await (next ?? readySaver(killAt))
    // On MongoDB the next start undoes what this one leaves, so it must come after.
    next = isMongo || kills + 1 === KILLS ? null : readySaver(killAtOf(kills + 1))
    const done = new Map<SavedSlug, number>()
    const begun = new Map<SavedSlug, number>()
    const failures: string[] = []
    saver.on('message', ({ collection, ...said }: Said) => {
      if (said.begun !== undefined) begun.set(collection, said.begun)
      if (said.done !== undefined) done.set(collection, said.done)
      if (said.failed !== undefined) failures.push(`${collection}: ${said.why}`)
    })
    // By then all its messages have been received.
    const gone = Promise.all([
      new Promise((resolve) => saver.once('exit', resolve)),
      new Promise((resolve) => saver.once('disconnect', resolve)),
    ])
    saver.send({ saves, from })
    if (killAt === null) {
      await setTimeout(300 + ((kills * 137) % 1500))
      saver.kill('SIGKILL')
    } else {
      await Promise.race([gone, setTimeout(20_000)])
      saver.kill('SIGKILL')
    }
    await gone
    if (isMongo) {
      const started = await readySaver(kills + 1 === KILLS ? null : killAtOf(kills + 1))
      if (kills + 1 === KILLS) started.kill('SIGKILL')
      else next = Promise.resolve(started)
    }
    expect(failures).toEqual([])
    for (const each of saves) {
      expect(await torn(each), `kill ${kills}`).toEqual([])
      const n = numberOf(
        each.collection,
        await payload.findByID({ ...each, overrideAccess: true, depth: 0, locale: 'da' }),
      )
      // Acknowledged saves are there; saves that never began are not.
      if (done.has(each.collection))
        expect(n, `kill ${kills}, ${each.collection}`).toBeGreaterThanOrEqual(done.get(each.collection) ?? 0)
      expect(n).toBeLessThanOrEqual(begun.get(each.collection) ?? from)
      acknowledged += (done.get(each.collection) ?? from - 1) - from + 1
    }
    from = Math.max(from, ...begun.values()) + 1
  }
  console.warn(`${KILLS} kills, ${acknowledged} saves acknowledged in between`)
  expect(await firstBrokenLink(auditLinks(payload))).toBeNull()
})
