import { paths } from '@/src/urls/paths'
import type { Report } from '../report'
import { median, rounded } from '../statistics'

const ROUNDS = 20
const EVERY_MS = 20
const GIVE_UP_MS = 30_000
const MOST_MS = 1000

interface StoredEvent {
  id: string
  slug: string
  zones?: { number: number }[]
}

/**
 * Measures the milliseconds from sending a changed title over REST until every page that lists it shows it. All pages
 * are requested beforehand, so that their old versions are cached. Throws if no event is on all four pages.
 */
export async function measurePublish(origin: string, headers: Record<string, string>): Promise<Report> {
  const { event, pages } = await eventOnAllPages(origin)
  const taken = new Map(pages.map(({ name }) => [name, [] as number[]]))
  const saves: number[] = []
  for (let round = 1; round <= ROUNDS; round++) {
    const title = `Bench ${round} ${Date.now().toString(36)}`
    await Promise.all(pages.map(({ path }) => fetch(origin + path).then((response) => response.text())))
    const start = performance.now()
    const visible = pages.map(async ({ name, path }) =>
      taken.get(name)?.push((await seen(origin + path, title)) - start),
    )
    const response = await fetch(`${origin}/api/events/${event.id}?locale=da&depth=0`, {
      method: 'PATCH',
      headers,
      body: JSON.stringify({ title, _status: 'published' }),
    })
    saves.push(performance.now() - start)
    if (!response.ok) throw new Error(`Saving was answered with ${response.status}: ${await response.text()}`)
    await Promise.all(visible)
  }
  const all: [string, number[]][] = [['(the save is answered)', saves], ...taken]
  return {
    title: `From save to visible, ${ROUNDS} rounds, in ms`,
    columns: ['page', 'median', 'worst'],
    rows: all.map(([name, times]) => [name, rounded(median(times)), rounded(Math.max(...times))]),
    notes: [
      `A changed Danish title, from the moment it is sent over REST; four pages polled every ${EVERY_MS} ms meanwhile.`,
    ],
    missed: [...taken]
      .filter(([, times]) => Math.max(...times) >= MOST_MS)
      .map(([name, times]) => `${name}: worst ${rounded(Math.max(...times))} ms (goal < 1 s)`),
  }
}

/** Polls until the page contains the text; returns that time. */
async function seen(url: string, text: string): Promise<number> {
  const last = performance.now() + GIVE_UP_MS
  while (performance.now() < last) {
    const page = await (await fetch(url)).text()
    if (page.includes(text)) return performance.now()
    await new Promise((done) => setTimeout(done, EVERY_MS))
  }
  throw new Error(`${url} did not show the new title within ${GIVE_UP_MS / 1000} s`)
}

/** Finds an event listed on the front page, its zone's page and the calendar of this month or the next. */
async function eventOnAllPages(origin: string) {
  const response = await fetch(`${origin}/api/events?depth=1&limit=100`)
  const { docs } = (await response.json()) as { docs: StoredEvent[] }
  const nextMonth = new Date(Date.now() + 8 * 24 * 60 * 60 * 1000).toISOString().slice(0, 7)
  for (const event of docs) {
    const zone = event.zones?.[0]
    if (!zone) continue
    const link = `href="${paths.event('da', event.slug)}"`
    const shows = async (path: string) => (await (await fetch(origin + path)).text()).includes(link)
    const calendars = [paths.calendar('da'), paths.calendar('da', `maaned=${nextMonth}`)]
    const calendar = (await Promise.all(calendars.map(async (path) => ((await shows(path)) ? path : null)))).find(
      (path) => path !== null,
    )
    const lists = [
      { name: 'home', path: paths.home('da') },
      { name: 'its zone', path: paths.zone('da', zone.number) },
    ]
    if (!calendar || !(await Promise.all(lists.map(({ path }) => shows(path)))).every(Boolean)) continue
    return {
      event,
      pages: [
        { name: 'its own page', path: paths.event('da', event.slug) },
        { name: 'kalender', path: calendar },
        ...lists,
      ],
    }
  }
  throw new Error('No event stands on the front page, in the calendar and on its zone at once')
}
