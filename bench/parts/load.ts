import { readFileSync } from 'node:fs'
import { Agent, get } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { paths } from '@/src/urls/paths'
import type { Installation } from '../installation'
import type { Report } from '../report'
import { percentile, rounded } from '../statistics'

/** Ten times the whole housing area at once: 9,500 residents, four pages each within five minutes. */
const PER_SECOND = 127
const SECONDS = 300
/** Seconds between two publications meanwhile. */
const PUBLISH = 15
/** Milliseconds. */
const MOST_P99 = 100
const MOST_VISIBLE = 500
/** How much memory may grow from the first minute to the last. */
const MOST_GROWTH = 1.15
const LOCALES = ['da', 'en', 'ar', 'so', 'tr', 'ur'] as const

/** The pages of a visit, in the shares in which they are opened: front page, lists, filters, offers, zones. */
function addresses(slugs: readonly string[]): string[] {
  return LOCALES.flatMap((locale) => [
    ...[1, 2, 3].map(() => paths.home(locale)),
    ...[1, 2].map(() => paths.offers(locale)),
    ...['emne=job', 'zone=2', 'emne=women&dag=WE'].map((query) => paths.offers(locale, query)),
    ...[1, 2].map(() => paths.calendar(locale)),
    paths.zone(locale, 1),
    ...slugs.map((slug) => paths.offer(locale, slug)),
  ])
}

/**
 * Asks for pages at a steady rate for five minutes, whether the ones before have been answered or not, while somebody
 * publishes every quarter of a minute. Measures how long answers take, how many fail, how soon a publication is seen on
 * a page that is asked for all the while, and the memory of the site.
 */
export async function measureLoad({ origin, signIn, pid }: Installation): Promise<Report> {
  const headers = await signIn()
  const found = await fetch(`${origin}/api/activities?limit=8&depth=0&locale=da`)
  const { docs } = (await found.json()) as { docs: { id: string; slug: string; title: string }[] }
  const all = addresses(docs.map(({ slug }) => slug))
  const agent = new Agent({ keepAlive: true, maxSockets: 256 })
  const [times, visible, memory]: [number[], number[], number[]] = [[], [], []]
  let failed = 0

  const ask = async (address: string) => {
    const began = performance.now()
    const isRight = await new Promise<boolean>((done) => {
      get(`${origin}${address}`, { agent, headers: { 'accept-encoding': 'gzip' } }, (answer) => {
        answer.resume().on('close', () => done(answer.complete && answer.statusCode === 200))
      }).on('error', () => done(false))
    })
    times.push(performance.now() - began)
    if (!isRight) failed += 1
  }

  const end = performance.now() + SECONDS * 1000
  const publishing = (async () => {
    for (let nth = 0; performance.now() < end; nth += 1) {
      await wait(PUBLISH * 1000)
      const offer = docs[nth % docs.length]
      if (offer === undefined) return
      const title = `${offer.title} ${nth}`
      const began = performance.now()
      const saved = await fetch(`${origin}/api/activities/${offer.id}?locale=da`, {
        method: 'PATCH',
        headers,
        body: JSON.stringify({ title, _status: 'published' }),
      })
      if (!saved.ok) failed += 1
      const page = async () => (await fetch(origin + paths.offer('da', offer.slug))).text()
      while (!(await page()).includes(title) && performance.now() - began < 10_000) await wait(20)
      visible.push(performance.now() - began)
    }
  })()
  const pending: Promise<void>[] = []
  const begun = performance.now()
  for (let nth = 0; performance.now() < end; nth += 1) {
    // Not after the answer before: a slow site gets no easier load.
    await wait(Math.max(0, begun + (nth * 1000) / PER_SECOND - performance.now()))
    pending.push(ask(all[(nth * 7) % all.length] ?? '/da'))
    if (nth % (PER_SECOND * 10) === 0) memory.push(residentMegabytes(pid))
  }
  await Promise.all([...pending, publishing])
  agent.destroy()
  const [p99, worst] = [percentile(times, 99), Math.max(...visible)]
  const growth = Math.max(...memory.slice(-6)) / Math.max(...memory.slice(0, 6))
  return {
    title: `${PER_SECOND} pages a second for ${SECONDS / 60} minutes, six languages, a publication every ${PUBLISH} s`,
    columns: ['', 'median', 'p99', 'worst'],
    rows: [
      ['an answer, ms', ...[50, 99, 100].map((percent) => rounded(percentile(times, percent)))],
      ['save to visible, ms', ...[50, 99, 100].map((percent) => rounded(percentile(visible, percent)))],
      ['memory, MB', ...[50, 99, 100].map((percent) => rounded(percentile(memory, percent)))],
      ['answers', times.length, '', ''],
      ['failed', failed, '', ''],
    ],
    notes: [`Memory at first ${rounded(memory[0] ?? 0)} MB, at last ${rounded(memory.at(-1) ?? 0)} MB.`],
    missed: [
      ...(p99 < MOST_P99 ? [] : [`p99 ${rounded(p99)} ms (goal < ${MOST_P99})`]),
      ...(worst < MOST_VISIBLE ? [] : [`save to visible, worst ${rounded(worst)} ms (goal < ${MOST_VISIBLE})`]),
      ...(failed === 0 ? [] : [`${failed} failed`]),
      ...(growth < MOST_GROWTH ? [] : [`memory grew by ${rounded((growth - 1) * 100)} %`]),
    ],
  }
}

/** Resident memory of a process, as Linux says it. */
function residentMegabytes(pid: number): number {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return Number(kilobytes) / 1000
}
