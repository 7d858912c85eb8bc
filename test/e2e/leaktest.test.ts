import { expect, it } from 'vitest'
import { LANGUAGES } from '@/src/plans/languages'
import { COLLECTIONS, GLOBALS, VIEWS } from '@/src/cms/access/rights'
import { ROLES, type Seat, SEATS } from '@/src/cms/access/roles'
import { ADMIN_PATHS } from '@/src/cms/admin-paths'
import { describeSite, site } from '../support/browser'

/**
 * The other half of `test/int/leaktest.test.ts`: puts canaries into everything that is not public, then requests every
 * page, feed and file of the built site in every language, and the admin's pages and server functions as each role.
 * `WHOLE=1`: every page, and every document on every admin page.
 */
const WHOLE = process.env.WHOLE === '1'

interface Nest {
  slug: keyof typeof COLLECTIONS
  id: string
  word: string
  state: 'draft' | 'forBoard' | 'internal' | 'ownZone'
}

const figures = { requests: 0, leaks: [] as string[], heard: new Set<string>() }
const tokens = new Map<Seat, string>()
const nests: Nest[] = []

/** Whether a role may see a canary, according to the table's row for reading. */
function maySee({ slug, state }: Nest, seat: Seat): boolean {
  const cell = COLLECTIONS[slug].read[SEATS.indexOf(seat)]
  if (cell === 'all') return true
  if (state === 'forBoard') return cell === 'published'
  return state === 'ownZone' && cell === 'zones'
}

function listen(seat: Seat, route: string, text: string): void {
  figures.requests += 1
  for (const nest of nests) {
    if (!text.includes(nest.word)) continue
    figures.heard.add(nest.word)
    if (!maySee(nest, seat)) figures.leaks.push(`${seat} heard ${nest.slug} (${nest.state}) by ${route}`)
  }
}

async function ask(seat: Seat, path: string, init: RequestInit = {}): Promise<string> {
  const token = tokens.get(seat)
  const headers = {
    ...(token ? { authorization: `JWT ${token}`, cookie: `payload-token=${token}` } : {}),
    ...(init.headers as Record<string, string>),
  }
  const answer = await fetch(site().url + path, { redirect: 'manual', ...init, headers })
  const text = await answer.text()
  listen(seat, `${init.method ?? 'GET'} ${path}`, text)
  if (answer.status >= 500 && init.method === undefined) figures.leaks.push(`${answer.status} for ${seat} by ${path}`)
  return text
}

async function written(slug: Nest['slug'], state: Nest['state'], data: (word: string) => object): Promise<void> {
  const word = `kanarie${slug.replaceAll('-', '')}${nests.length}x`
  const draft = state === 'draft' ? '&draft=true' : ''
  const answer = await fetch(`${site().url}/api/${slug}?locale=da${draft}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `JWT ${tokens.get('admin') ?? ''}` },
    body: JSON.stringify(data(word)),
  })
  const text = await answer.text()
  expect(answer.status, `${slug}: ${text.slice(0, 300)}`).toBe(201)
  const { doc } = JSON.parse(text) as { doc: { id: string } }
  nests.push({ slug, id: doc.id, word, state })
}

async function first(path: string): Promise<string> {
  const { docs } = JSON.parse(await ask('admin', `/api/${path}`)) as { docs: { id: string }[] }
  return docs[0]?.id ?? ''
}

const NOON = 'T12:00:00.000Z'

async function plant(): Promise<void> {
  const zone = await first('zones?where[number][equals]=1')
  const activity = await first(`activities?where[zones][in]=${zone}`)
  const [agreement, goal, metric, indicator] = [
    await first('agreements?limit=1'),
    await first('goals?limit=1'),
    await first('metrics?where[activities][exists]=false&limit=1'),
    await first('indicators?limit=1'),
  ]
  await written('activities', 'draft', (word) => ({
    title: word,
    summary: word,
    zones: [zone],
    state: 'open',
    kind: 'own',
    price: { kind: 'unknown' },
    timeNote: word,
    provider: word,
    _status: 'draft',
  }))
  await written('events', 'draft', (word) => ({
    title: word,
    summary: word,
    zones: [zone],
    price: { kind: 'unknown' },
    repeats: { frequency: 'once' },
    start: '2026-12-07T17:00:00.000Z',
    start_tz: 'Europe/Copenhagen',
    end: '2026-12-07T19:00:00.000Z',
    end_tz: 'Europe/Copenhagen',
    _status: 'draft',
  }))
  await written('notices', 'draft', (word) => ({
    message: word,
    severity: 'urgent',
    until: `2099-01-01${NOON}`,
    everywhere: true,
    _status: 'draft',
  }))
  await written('pages', 'draft', (word) => ({ title: word, slug: word, _status: 'draft' }))
  await written('evaluations', 'draft', (word) => ({
    title: word,
    summary: word,
    kind: 'evaluation',
    year: 2025,
    by: word,
    audience: 'public',
    _status: 'draft',
  }))
  await written('evaluations', 'forBoard', (word) => ({
    title: word,
    summary: word,
    kind: 'evaluation',
    year: 2025,
    by: word,
    audience: 'board',
    _status: 'published',
  }))
  await written('newsletters', 'draft', (word) => ({
    title: word,
    intro: word,
    date: `2026-12-01${NOON}`,
    audience: 'all',
  }))
  await written('agreements', 'internal', (word) => ({ code: 'KAN', kind: 'sub', title: word, problem: word }))
  await written('goals', 'internal', (word) => ({ title: word, agreement, order: 99 }))
  await written('indicators', 'internal', (word) => ({
    code: 'KAN1',
    goal,
    order: 99,
    name: word,
    plainName: word,
    unit: 'percent',
    direction: 'up',
    accumulation: 'latest',
    source: word,
    baselineYear: 2024,
    shown: false,
  }))
  await written('documents', 'internal', (word) => ({ title: word, kind: 'budget', note: word }))
  await written('milestones', 'internal', (word) => ({ title: word, state: 'planned', note: word }))
  await written('obligations', 'internal', (word) => ({ what: word, who: word, frequency: 'yearly' }))
  await written('meetings', 'internal', (word) => ({ name: word, note: word }))
  await written('changes', 'internal', (word) => ({
    title: word,
    agreement,
    category: 'goal',
    why: word,
    amount: 1,
    supportsGoals: true,
    documentedEffect: true,
    effectiveFrom: `2027-01-01${NOON}`,
  }))
  const period = await first('periods?where[closed][not_equals]=true&limit=1')
  if (indicator && period)
    await written('measurements', 'internal', (word) => ({
      indicator,
      period,
      state: 'reported',
      value: 50,
      comment: word,
    }))
  if (metric && activity)
    await written('log-entries', 'ownZone', (word) => ({
      activity,
      zone,
      metric,
      date: `2026-11-02${NOON}`,
      count: 3,
      note: `Det gik ${word}`,
    }))
}

describeSite('leaktest', () => {
  it(
    'pages, feeds, files and the admin tell nobody what the table does not give them',
    async () => {
      for (const role of ROLES) {
        const answer = await fetch(`${site().url}/api/users/login`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ email: `${role}@example.org`, password: site().password }),
        })
        const { token } = (await answer.json()) as { token: string }
        tokens.set(role, token)
      }
      await plant()

      // What an anonymous client finds by following links, in every language.
      const sitemap = await ask('anonymous', '/sitemap.xml')
      const found = [...sitemap.matchAll(/<loc>[^<]*?\/\/[^/<]+(\/[^<]*)<\/loc>/g)].map(([, path = '']) => path)
      expect(found.length).toBeGreaterThan(20)
      const fixed = LANGUAGES.flatMap((locale) =>
        [
          '',
          '/tilbud',
          '/kalender',
          '/zoner',
          '/zoner/1',
          '/afdelinger',
          '/nyhedsbreve',
          '/evalueringer',
          '/indikatorer',
          '/om',
          '/privatliv',
          '/was',
          '/kalender.ics',
          '/nyhedsbreve.rss',
          '/nyhedsbreve.atom',
          '/indikatorer.csv',
        ].map((path) => `/${locale}${path}`),
      )
      const guessed = nests.flatMap(({ word, id }) =>
        LANGUAGES.slice(0, WHOLE ? undefined : 2).flatMap((locale) =>
          ['tilbud', 'kalender', 'nyhedsbreve', 'evalueringer', 'afdelinger'].flatMap((part) => [
            `/${locale}/${part}/${word}`,
            ...(WHOLE
              ? [`/${locale}/${part}/${id}`, `/${locale}/${part}/${word}/plakat.pdf`, `/${locale}/kalender/${word}/ics`]
              : []),
          ]),
        ),
      )
      const asked = [
        ...new Set([
          ...fixed,
          ...(WHOLE ? found : found.filter((_, at) => at % 12 === 0)),
          '/robots.txt',
          '/health',
          `/da/kalender.ics?tilbud=${nests[0]?.word ?? ''}`,
        ]),
      ]
      for (const path of [...asked, ...guessed]) await ask('anonymous', path)
      for (const { slug, id, word } of nests) {
        for (const path of [
          `/api/${slug}?limit=100`,
          `/api/${slug}/${id}`,
          `/api/${slug}/${id}?draft=true`,
          `/q/${word}`,
          `/preview?path=/tilbud/${word}&locale=da`,
        ])
          await ask('anonymous', path)
      }

      // The admin, as each role: lists, documents, versions, our own pages.
      const slugs = [...new Set(nests.map(({ slug }) => slug))]
      for (const seat of [...ROLES, 'anonymous'] as const) {
        const pages = [
          '',
          '/account',
          ...Object.values(ADMIN_PATHS),
          ...slugs.map((slug) => `/collections/${slug}`),
          ...Object.keys(GLOBALS).map((slug) => `/globals/${slug}`),
          ...nests
            .filter((_, at) => WHOLE || at % 3 === ROLES.length % 3)
            .flatMap(({ slug, id }) => [
              `/collections/${slug}/${id}`,
              `/collections/${slug}/${id}/versions`,
              ...(WHOLE ? [`/collections/${slug}/${id}/api`, `/collections/${slug}/${id}/preview`] : []),
            ]),
        ]
        for (const page of pages) await ask(seat, `/admin${page}`)
        await ask(seat, '/api/board/page.pdf')
        await ask(seat, '/api/log-entries/csv')
      }
      await serverFunctions()

      // README quotes this.
      console.warn(
        `leaktest, the site: ${figures.requests} requests, ${nests.length} canaries (${figures.heard.size} heard by who may), leaks: ${figures.leaks.length}${WHOLE ? '' : ' (a part of the pages; all with WHOLE=1)'}`,
      )
      expect([...new Set(figures.leaks)]).toEqual([])
      expect(figures.heard.size).toBeGreaterThan(nests.length / 2)
      expect(VIEWS.board).toHaveLength(SEATS.length)
    },
    WHOLE ? 900_000 : 180_000,
  )
})

/** Calls the server functions of the admin's pages as each role: render a document, a list, and a table. */
async function serverFunctions(): Promise<void> {
  const admin = await ask('admin', '/admin')
  const [, action = ''] = /\\?"id\\?":\\?"([0-9a-f]{42})\\?"/.exec(admin) ?? /([0-9a-f]{42})/.exec(admin) ?? []
  expect(action, 'the id of the admin’s server function').not.toBe('')
  const call = (seat: Seat, name: string, args: object) =>
    ask(seat, '/admin', {
      method: 'POST',
      headers: { 'next-action': action, 'content-type': 'text/plain;charset=UTF-8', origin: site().url },
      body: JSON.stringify([{ name, args }]),
    })
  const before = figures.heard.size
  for (const seat of [...ROLES, 'anonymous'] as const) {
    for (const { slug, id } of nests.filter((_, at) => WHOLE || at % 3 === 0)) {
      await call(seat, 'render-document', {
        collectionSlug: slug,
        docID: id,
        params: { segments: ['collections', slug, id] },
      })
      await call(seat, 'form-state', {
        collectionSlug: slug,
        id,
        operation: 'update',
        schemaPath: slug,
        formState: {},
        docPreferences: { fields: {} },
        docPermissions: { fields: true, read: true, update: true },
        renderAllFields: true,
      })
      await call(seat, 'table-state', {
        collectionSlug: slug,
        query: { limit: 50 },
        columns: [],
        enableRowSelections: false,
      })
    }
  }
  expect(figures.heard.size).toBeGreaterThanOrEqual(before)
}
