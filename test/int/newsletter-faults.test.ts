import { type ChildProcess, fork } from 'node:child_process'
import { setTimeout } from 'node:timers/promises'
import { expect, inject, test } from 'vitest'
import { countsOf } from '@/src/services/deliveries/queue'
import { givenEdition } from '../support/editions'
import { addSubscribers } from '../support/many-subscribers'
import { payloadForTest } from '../support/payload-for-test'
import { unreliableServer } from '../support/unreliable-server'

/** The full size with `WHOLE=1`; a smaller one is part of the normal tests. */
const isWhole = process.env.WHOLE === '1'
const RECIPIENTS = isWhole ? 2000 : 400
const KILLS = isWhole ? 20 : 5
const SEED = Number(process.env.SEED ?? 1)
/** On two slow cores a worker takes seconds to start, and it is started more than twenty times. */
const MINUTES = 8

/** Returns a generator of numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Starts a worker that waits for a message; returns it once it is ready. */
async function readyWorker(): Promise<ChildProcess> {
  const worker = fork('src/run.mjs', ['hurried-worker'], {
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  await new Promise((done, fail) => worker.once('message', done).once('exit', fail))
  worker.removeAllListeners('exit')
  return worker
}

async function kill(worker: ChildProcess): Promise<void> {
  const gone = new Promise((done) => worker.once('exit', done))
  worker.kill('SIGKILL')
  await gone
}

test(
  'whatever the server does and however often the worker is killed: nobody is mailed twice, nobody is lost, and what is doubtful is unknown',
  { timeout: MINUTES * 60_000 },
  async () => {
    const payload = await payloadForTest()
    const random = randomFrom(SEED)
    const server = await unreliableServer(Number(new URL(process.env.SMTP_URL ?? '').port), random)
    const emails = await addSubscribers(payload, RECIPIENTS)
    const { id } = await givenEdition()
    const status = async () => (await payload.findByID({ collection: 'newsletters', id, overrideAccess: true })).status

    let next = readyWorker()
    for (let kills = 0; kills < KILLS; kills += 1) {
      const worker = await next
      worker.send('go')
      next = readyWorker()
      // Sometimes before it has begun, otherwise in the middle of sending.
      const until = server.asked() + Math.floor(random() * 90)
      const patience = Date.now() + 5000
      while (server.asked() < until && Date.now() < patience) await setTimeout(2)
      await setTimeout(random() * 30)
      await kill(worker)
      expect(['scheduled', 'sending'], 'the worker was killed while it had something to do').toContain(await status())
    }
    const last = await next
    last.send('go')
    await expect.poll(status, { timeout: 180_000, interval: 500 }).toBe('sent')
    await kill(last)
    await server.close()

    const { docs: rows } = await payload.find({
      collection: 'deliveries',
      where: { newsletter: { equals: id } },
      pagination: false,
      overrideAccess: true,
    })
    const { docs: people } = await payload.find({ collection: 'subscribers', pagination: false, overrideAccess: true })
    const addresses = new Map(people.map((person) => [person.id, person.email]))
    expect(rows.map(({ subscriber }) => addresses.get(subscriber)).sort(), 'a row for each').toEqual([...emails].sort())

    const wrong = rows.flatMap(({ subscriber, state }) => {
      const address = addresses.get(subscriber) ?? ''
      const { begun, whole, accepted, refused } = server.seen.get(address) ?? {
        begun: 0,
        whole: 0,
        accepted: 0,
        refused: 0,
      }
      const right: Record<string, boolean> = {
        accepted: accepted === 1,
        // The server rejected the mail, before the text or after it.
        failed: accepted === 0 && (begun === 0 || refused === 1),
        // Whatever the server knows, we cannot.
        unknown: true,
      }
      // More than one `begun` means sent more than once, whether or not it arrived complete.
      return begun <= 1 && whole <= 1 && right[state] ? [] : [{ address, state, begun, whole, accepted, refused }]
    })
    expect(wrong).toEqual([])
    const { accepted, failed, unknown } = await countsOf(payload, id)
    console.warn(
      `${inject('databases').mongodb ? 'MongoDB' : 'SQLite'}, seed ${SEED}: accepted ${accepted}, failed ${failed}, unknown ${unknown}, asked ${server.asked()} times.`,
    )
    expect(accepted).toBeGreaterThan(RECIPIENTS * 0.8)
    expect(unknown, 'the server saw to it that some are').toBeGreaterThan(0)
  },
)
