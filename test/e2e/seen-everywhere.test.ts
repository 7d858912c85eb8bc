import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { toLocal } from '@/src/domain/time/copenhagen'
import { describeSite } from '../support/browser'
import { freePort } from '../support/free-port'
import { openMailbox } from '../support/mailbox'
import { type ProcessBeside, startBeside } from '../support/process-beside'
import { ended, run, siteEnvironment, startSite } from '../support/site-process'
import { program } from '@/src/config/programs'
import { testProgram } from '../support/programs'

/** In milliseconds: after this long, a publication or withdrawal must be visible on every site. */
const SOON = 2000
/** In milliseconds: how late a job may run. Due jobs are checked once a second. */
const JOB = 1500
const PASSWORD = randomBytes(12).toString('base64url')
const uri = process.env.MONGODB_URI

/** One site on SQLite; two on MongoDB, with the worker beside them. */
const INSTALLATIONS = [
  { database: 'SQLite', sites: 1, isHere: true, settings: (): Partial<NodeJS.ProcessEnv> => ({}) },
  {
    database: 'MongoDB',
    sites: 2,
    isHere: Boolean(uri),
    settings: (): Partial<NodeJS.ProcessEnv> => ({
      DATABASE_URI: new URL(`/helhedsplan_e2e_${randomBytes(4).toString('hex')}`, uri).href,
      DATABASE_COMPATIBILITY: process.env.DATABASE_COMPATIBILITY || 'cosmosdb',
    }),
  },
]

const tomorrow = Temporal.PlainDate.from(toLocal(new Date()).slice(0, 10)).add({ days: 1 })
const month = tomorrow.toString().slice(0, 7)

describeSite.each(INSTALLATIONS)(
  'what is published on $database, with $sites site(s)',
  ({ sites, isHere, settings }) => {
    let port = 0
    // Before the mailbox opens on this port.
    beforeAll(async () => {
      port = await freePort()
    })
    const mailbox = openMailbox(() => port)
    const directory = mkdtempSync(path.join(tmpdir(), 'helhedsplan-seen-'))
    const servers: { url: string; process: ChildProcess }[] = []
    let worker: ChildProcess | null = null
    let beside: ProcessBeside
    let shared: ReturnType<typeof siteEnvironment>
    let token = ''

    beforeAll(async () => {
      if (!isHere) return
      shared = { ...siteEnvironment({ directory, port: await freePort(), smtpPort: port }), ...settings() }
      for (let one = 0; one < sites; one++) {
        const own = one === 0 ? Number(shared.PORT) : await freePort()
        // Each is requested directly; their links name the first.
        const process = await startSite({ ...shared, PORT: String(own), SITE_URL: `http://localhost:${own}` })
        servers.push({ url: `http://localhost:${own}`, process })
      }
      if (sites > 1)
        worker = spawn(process.execPath, program('worker'), {
          env: shared,
          stdio: ['ignore', 'ignore', 'inherit'],
        })
      beside = await startBeside(shared)
      const user = { email: 'redaktion@example.org', password: PASSWORD, role: 'editor', name: 'Redaktionen' }
      ;({ id: editor } = await beside.call<{ id: string }>('create', { collection: 'users', data: user }))
      const signedIn = await fetch(`${first()}/api/users/login`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ email: user.email, password: PASSWORD }),
      })
      ;({ token } = (await signedIn.json()) as { token: string })
      expect([signedIn.status, typeof token]).toEqual([200, 'string'])
    })

    afterAll(async () => {
      if (!isHere) return
      await Promise.all([
        ...servers.map((server) => ended(server.process)),
        worker ? ended(worker) : null,
        beside.end(),
      ])
      rmSync(directory, { recursive: true, force: true })
    })

    let editor = ''
    const first = () => servers[0]?.url ?? ''
    const last = () => servers.at(-1)?.url ?? ''

    /** The pages where an event's title must appear: its own, the list, the front page, the feed, its Arabic page. */
    const placesOf = (slug: string) => [
      `/da/kalender/${slug}`,
      `/da/kalender?maaned=${month}`,
      '/da',
      '/da/kalender.ics',
      `/ar/kalender/${slug}`,
    ]
    const eventOf = (title: string, slug: string) => ({
      title,
      slug,
      summary: 'Vi mødes.',
      price: { kind: 'free' },
      repeats: { frequency: 'once' },
      everywhere: true,
      start: at(17),
      start_tz: 'Europe/Copenhagen',
      end: at(19),
      end_tz: 'Europe/Copenhagen',
    })
    const at = (hour: number) =>
      tomorrow.toZonedDateTime({ timeZone: 'Europe/Copenhagen', plainTime: { hour } }).toInstant().toString()

    async function says(url: string, text: string): Promise<boolean> {
      const answer = await fetch(url, { redirect: 'manual' })
      // Feeds fold long lines (RFC 5545).
      return answer.status === 200 && (await answer.text()).replaceAll(/\r\n[ \t]/g, '').includes(text)
    }

    /**
     * Waits until all pages of all sites show the text, or none does. Returns the pages that did not when requested
     * after this time.
     */
    async function within(
      milliseconds: number,
      places: readonly string[],
      text: string,
      isThere: boolean,
    ): Promise<string[]> {
      const end = Date.now() + milliseconds
      const asked = servers.flatMap(({ url }) => places.map((place) => url + place))
      const late = await Promise.all(
        asked.map(async (url) => {
          for (;;) {
            const askedAt = Date.now()
            if ((await says(url, text)) === isThere) return []
            if (askedAt > end) return [url]
            await setTimeout(50)
          }
        }),
      )
      return late.flat()
    }

    const appears = (places: readonly string[], text: string, milliseconds = SOON) =>
      within(milliseconds, places, text, true)
    const disappears = (places: readonly string[], text: string, milliseconds = SOON) =>
      within(milliseconds, places, text, false)

    async function rest(
      site: string,
      method: string,
      address: string,
      data?: object,
    ): Promise<{ doc: { id: string } }> {
      const answer = await fetch(`${site}/api${address}`, {
        method,
        headers: { 'content-type': 'application/json', authorization: `JWT ${token}` },
        ...(data && { body: JSON.stringify(data) }),
      })
      const body = await answer.text()
      expect([200, 201], body).toContain(answer.status)
      return JSON.parse(body) as { doc: { id: string } }
    }

    it.runIf(isHere)(
      'by a save in the admin is seen on every site, and gone when it is taken down on another',
      async () => {
        const [title, slug] = ['Gemt direkte', 'gemt-direkte']
        expect(await disappears(placesOf(slug), title)).toEqual([])
        const { doc } = await rest(first(), 'POST', '/events?locale=da', {
          ...eventOf(title, slug),
          _status: 'published',
        })
        // The site that saved it shows it at once.
        expect(await says(`${first()}/da/kalender/${slug}`, title)).toBe(true)
        expect(await appears(placesOf(slug), title)).toEqual([])
        // A draft on top changes nothing, and does not prevent unpublishing.
        await rest(first(), 'PATCH', `/events/${doc.id}?locale=da&draft=true`, { title: 'Kun en kladde' })
        await rest(last(), 'PATCH', `/events/${doc.id}?locale=da`, { _status: 'draft' })
        expect(await says(`${last()}/da/kalender/${slug}`, title)).toBe(false)
        expect(await disappears(placesOf(slug), title)).toEqual([])
      },
    )

    it.runIf(isHere)('by schedule is seen on every site, once, and gone when its time is over', async () => {
      const [title, slug] = ['Planlagt af redaktionen', 'planlagt']
      expect(await disappears(placesOf(slug), title)).toEqual([])
      const { id } = await beside.call<{ id: string }>('create', {
        collection: 'events',
        locale: 'da',
        draft: true,
        data: eventOf(title, slug),
      })
      const schedule = async (type: 'publish' | 'unpublish') => {
        const waitUntil = new Date(Date.now() + 1000)
        await beside.call('queue', {
          task: 'schedulePublish',
          waitUntil,
          input: { type, doc: { relationTo: 'events', value: id }, user: { relationTo: 'users', value: editor } },
        })
        await setTimeout(1000)
      }
      await schedule('publish')
      expect(await appears(placesOf(slug), title, JOB + SOON)).toEqual([])
      const ofIt = { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] }
      expect(await beside.call('countVersions', { collection: 'events', where: ofIt })).toEqual({ totalDocs: 1 })
      await schedule('unpublish')
      expect(await disappears(placesOf(slug), title, JOB + SOON)).toEqual([])
      expect(await beside.call('count', { collection: 'payload-jobs' })).toEqual({ totalDocs: 0 })
    })

    it.runIf(isHere)('by a command is seen on every site, changed, renamed and deleted', async () => {
      const [title, slug] = ['Af en kommando', 'af-en-kommando']
      expect(await disappears(placesOf(slug), title)).toEqual([])
      const { id } = await beside.call<{ id: string }>('create', {
        collection: 'events',
        locale: 'da',
        data: { ...eventOf(title, slug), _status: 'published' },
      })
      expect(await appears(placesOf(slug), title)).toEqual([])
      await beside.call('update', {
        collection: 'events',
        id,
        locale: 'da',
        data: { title: 'Rettet', _status: 'published' },
      })
      expect(await appears(placesOf(slug), 'Rettet')).toEqual([])
      expect(await disappears(placesOf(slug), title, 0)).toEqual([])
      await beside.call('delete', { collection: 'events', id })
      expect(await disappears(placesOf(slug), 'Rettet')).toEqual([])
    })

    it.runIf(isHere)('as an offer is seen on its page, in the list and on the zone', async () => {
      const [title, slug] = ['Værksted for alle', 'vaerksted']
      await beside.call('create', {
        collection: 'zones',
        locale: 'da',
        data: { number: 7, name: 'Zone 7', mark: 'circle', x: 50, y: 50 },
      })
      const places = [`/da/tilbud/${slug}`, '/da/tilbud', '/da/zoner/7']
      expect(await disappears(places, title)).toEqual([])
      const data = {
        title,
        slug,
        summary: 'Kom og byg.',
        state: 'open',
        kind: 'own',
        price: { kind: 'free' },
        everywhere: true,
        _status: 'published',
      }
      const { id } = await beside.call<{ id: string }>('create', { collection: 'activities', locale: 'da', data })
      expect(await appears(places, title)).toEqual([])
      await beside.call('update', { collection: 'activities', id, locale: 'da', data: { _status: 'draft' } })
      expect(await disappears(places, title)).toEqual([])
    })

    it.runIf(isHere)(
      'as a newsletter is there when its mail has gone out: at its own link, in the archive and in the feeds',
      async () => {
        const [title, slug] = ['Til mange', 'til-mange']
        const places = ['/da/nyhedsbreve', '/da/nyhedsbreve.rss', '/da/nyhedsbreve.atom', '/da']
        expect(await disappears([...places, `/da/nyhedsbreve/${slug}`], title)).toEqual([])
        run('edition', [...testProgram('add-edition'), '1'], shared)
        const { text = '' } = await mailbox.next('modtager-0@example.org')
        const link = new RegExp(`https?://[^\\s"<>]*/da/nyhedsbreve/${slug}`).exec(text)?.[0]
        expect(link).toMatch(/\/da\/nyhedsbreve\/til-mange$/)
        for (const { url } of servers)
          expect((await fetch(url + new URL(link ?? '', url).pathname)).status, url).toBe(200)
        expect(await appears(places, title)).toEqual([])
      },
    )

    it.runIf(isHere)('is kept while nothing changes: a reader who has the page is told so', async () => {
      const answer = await fetch(`${first()}/da/tilbud/findes-ikke-endnu`)
      expect(answer.status).toBe(404)
      for (const place of ['/da', '/da/zoner/7']) {
        const twice = async () => {
          const one = await fetch(first() + place)
          const again = await fetch(first() + place, { headers: { 'if-none-match': one.headers.get('etag') ?? '' } })
          return [again.status, again.headers.get('cache-status')]
        }
        // The newsletter above is still being finished, which is a change too.
        await expect.poll(twice, { timeout: 10_000, interval: 500 }).toEqual([304, 'helhedsplan; hit'])
      }
    })
  },
)
