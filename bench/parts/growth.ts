import { Agent, get } from 'node:http'
import { gunzipSync } from 'node:zlib'
import { paths } from '@/src/urls/paths'
import type { Installation } from '../installation'
import type { Report } from '../report'
import { median, rounded } from '../statistics'

const WARM = 20
const COLD = 5
/** The goal: the time of a page grows no faster than what it shows. Below this factor a difference may be noise. */
const NOISE = 2

const PAGES = [
  { name: '/da', path: paths.home('da') },
  { name: '/da/tilbud', path: paths.offers('da') },
  { name: '/da/tilbud?zone=1&emne=job', path: paths.offers('da', 'zone=1&emne=job') },
  { name: '/da/kalender', path: paths.calendar('da') },
  { name: '/da/zoner/1', path: paths.zone('da', 1) },
]

/**
 * Measures the list pages of two sites that differ only in content: the demo, and the demo with thousands more offers
 * and events.
 */
export async function measureGrowth(sites: readonly { name: string; site: Installation }[]): Promise<Report> {
  const rows: Report['rows'] = []
  const missed: string[] = []
  for (const { path, name } of PAGES) {
    let smaller: Timing | null = null
    for (const { name: content, site } of sites) {
      const timing = await timingOf(site, path)
      const { first, shown, ...times } = timing
      rows.push([
        name,
        content,
        ...Object.values(times).map((ms) => rounded(ms, 1)),
        shown,
        rounded(first.html.length / 1000),
        rounded(first.bytes / 1000, 1),
      ])
      if (smaller) missed.push(...grownTooMuch(smaller, timing).map((what) => `${name}: ${what}`))
      smaller = timing
    }
  }
  return {
    title: 'The same pages with much more content: time to first byte, in ms',
    columns: ['page', 'content', 'warm', 'after an event', 'after an offer', 'entries', 'HTML KB', 'sent KB'],
    rows,
    notes: [
      `Warm: median of ${WARM}. After: the first request after an event or an offer was published, median of ${COLD}.`,
      'Entries: offers and happenings on the page. HTML: before compression.',
    ],
    missed,
  }
}

interface Timing {
  warm: number
  afterEvent: number
  afterOffer: number
  /** The number of offers and events on the page. */
  shown: number
  first: { html: string; bytes: number }
}

async function timingOf(site: Installation, path: string): Promise<Timing> {
  const headers = await site.signIn()
  const first = await timed(site.origin + path)
  return {
    warm: await medianOf(WARM, () => timed(site.origin + path)),
    afterEvent: await medianOf(COLD, () => afterPublishing('events', site.origin, headers, path)),
    afterOffer: await medianOf(COLD, () => afterPublishing('activities', site.origin, headers, path)),
    shown: entries(first.html),
    first,
  }
}

/** Returns the times that grew faster than what the page shows. */
function grownTooMuch(smaller: Timing, larger: Timing): string[] {
  const inStep = Math.max(1, larger.shown / Math.max(1, smaller.shown))
  const times = [
    ['warm', 'warm'],
    ['afterEvent', 'after an event'],
    ['afterOffer', 'after an offer'],
  ] as const
  return times
    .filter(([time]) => larger[time] > smaller[time] * inStep * NOISE)
    .map(
      ([time, words]) =>
        `${words} ${rounded(smaller[time])} → ${rounded(larger[time])} ms, its content ${smaller.shown} → ${larger.shown} (goal: no faster)`,
    )
}

async function medianOf(count: number, measure: () => Promise<{ ms: number }>): Promise<number> {
  const times: number[] = []
  for (let done = 0; done < count; done++) times.push((await measure()).ms)
  return median(times)
}

/** Publishes a document with a changed filter value, then requests the page. */
async function afterPublishing(
  collection: 'events' | 'activities',
  origin: string,
  headers: Record<string, string>,
  path: string,
) {
  const where = 'where[_status][equals]=published&sort=createdAt&limit=1&depth=0'
  const { docs } = (await (await fetch(`${origin}/api/${collection}?${where}`, { headers })).json()) as {
    docs: { id: string; dropIn?: boolean }[]
  }
  const response = await fetch(`${origin}/api/${collection}/${docs[0]?.id}?locale=da&depth=0`, {
    method: 'PATCH',
    headers,
    body: JSON.stringify({ _status: 'published', dropIn: docs[0]?.dropIn !== true }),
  })
  if (!response.ok) throw new Error(`Publishing was answered with ${response.status}: ${await response.text()}`)
  return timed(origin + path)
}

const agent = new Agent({ keepAlive: true })

/** Returns the page and the milliseconds from the request to its first byte. */
async function timed(url: string): Promise<{ ms: number; html: string; bytes: number }> {
  return new Promise((done, fail) => {
    const start = performance.now()
    get(url, { agent, headers: { 'accept-encoding': 'gzip' } }, (response) => {
      const chunks: Buffer[] = []
      let ms = 0
      response.on('data', (chunk: Buffer) => {
        if (chunks.length === 0) ms = performance.now() - start
        chunks.push(chunk)
      })
      response.on('end', () => {
        const body = Buffer.concat(chunks)
        const html = (response.headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body).toString('utf8')
        if (response.statusCode === 200) done({ ms, html, bytes: body.length })
        else fail(new Error(`${url} was answered with ${response.statusCode}`))
      })
    }).on('error', fail)
  })
}

/** Counts the links to single offers and events. */
function entries(html: string): number {
  return [...html.matchAll(/href="\/da\/(?:tilbud|kalender)\/[^"/?]+"/g)].length
}
