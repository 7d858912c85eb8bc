import { fork } from 'node:child_process'
import { paths } from '@/src/urls/paths'
import type { Installation } from '../installation'
import { CACHED_PAGE } from '../pages'
import type { Report } from '../report'
import { type Seeded, seeded, TYPESCRIPT } from '../seeded'
import { median, percentile, rounded } from '../statistics'

const ROUNDS = 3
const SAVES = 50
const LEAST_RATE = 0.9

/** Measures saves per second over REST with and without transactions, and how long readers wait while others save. */
export async function measureSaves(site: Installation): Promise<Report> {
  const demo = seeded()
  const rates = { with: [] as number[], without: [] as number[] }
  try {
    for (let round = 0; round < ROUNDS; round += 1)
      for (const way of ['with', 'without'] as const) rates[way].push(await ratePerSecond(demo, way))
  } finally {
    demo.remove()
  }
  const [withThem, without] = [median(rates.with), median(rates.without)]
  const pages = [
    { name: 'one offer, kept', path: CACHED_PAGE },
    { name: 'kalender', path: paths.calendar('da') },
  ]
  const waits = []
  for (const page of pages)
    waits.push({
      ...page,
      quiet: await readerWaits(site, page.path, false),
      busy: await readerWaits(site, page.path, true),
    })
  return {
    title: 'Saves over REST, SQLite',
    columns: ['what', 'with', 'without', 'with / without'],
    rows: [
      ['saves a second, eight at once', rounded(withThem, 1), rounded(without, 1), rounded(withThem / without, 2)],
      ...waits.map(({ name, quiet, busy }) => [
        `${name}, p99 ms: during ${SAVES} saves, and none`,
        rounded(busy, 1),
        rounded(quiet, 1),
        rounded(busy / quiet, 1),
      ]),
    ],
    notes: [
      `With and without transactions: median of ${ROUNDS} turns each, a process for each turn. A reader asks for one page after another meanwhile.`,
    ],
    missed:
      withThem < without * LEAST_RATE
        ? [
            `${rounded(withThem, 1)} saves a second with transactions, ${rounded(without, 1)} without (goal: at least ${LEAST_RATE} of it)`,
          ]
        : [],
  }
}

async function ratePerSecond({ environment, password = '' }: Seeded, way: 'with' | 'without'): Promise<number> {
  const child = fork('bench/rest-saver.ts', [password, way], {
    execArgv: TYPESCRIPT,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: environment,
  })
  try {
    return await new Promise<number>((done, fail) => {
      child.once('message', (message) => {
        const { saved, seconds } = message as { saved: number; seconds: number }
        done(saved / seconds)
      })
      child.once('exit', (code) => fail(new Error(`The saver ${way} transactions ended (${String(code)}).`)))
    })
  } finally {
    child.kill()
  }
}

/**
 * The 99th percentile of a reader's waiting times, in milliseconds, taken while the saves run or, without saves, for
 * three seconds.
 */
async function readerWaits({ origin, signIn }: Installation, path: string, saving: boolean): Promise<number> {
  const headers = await signIn()
  const { docs } = (await (await fetch(`${origin}/api/activities?limit=${SAVES}&depth=0`)).json()) as {
    docs: { id: string }[]
  }
  await (await fetch(origin + path)).text()
  let isOver = false
  const saves = (
    saving
      ? Promise.all(
          Array.from({ length: SAVES }, async (_, at) => {
            const id = docs[at % docs.length]?.id ?? ''
            const response = await fetch(`${origin}/api/activities/${id}?locale=da&depth=0`, {
              method: 'PATCH',
              headers,
              body: JSON.stringify({ dropIn: at % 2 === 0, _status: 'published' }),
            })
            if (!response.ok) throw new Error(`Saving was answered with ${response.status}: ${await response.text()}`)
          }),
        )
      : new Promise((done) => setTimeout(done, 3000))
  ).finally(() => {
    isOver = true
  })
  const waits: number[] = []
  while (!isOver) {
    const begun = performance.now()
    await (await fetch(origin + path)).text()
    waits.push(performance.now() - begun)
  }
  await saves
  return percentile(waits, 99)
}
