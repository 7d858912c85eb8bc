import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, expect, test, vi } from 'vitest'
import { env } from '@/src/config/env'
import { seedBase } from '@/src/seed/seed-base'
import { seedDemo } from '@/src/seed/seed-demo'
import { seedInternal } from '@/src/seed/seed-internal'
import { knowVersions } from '@/src/store/cache-versions'
import * as day from '../support/a-day-of-the-site'
import { openMailbox } from '../support/mailbox'
import { payloadForTest } from '../support/payload-for-test'
import { recorder, type Recording, type WholeRead } from '../support/recorded-queries'

// Before the settings are read: MongoDB's driver then tells what it sends.
vi.hoisted(() => {
  if (!process.env.DATABASE_URI) return
  const url = new URL(process.env.DATABASE_URI)
  url.searchParams.set('monitorCommands', 'true')
  process.env.DATABASE_URI = url.href
})
vi.mock('next/headers', () => ({
  draftMode: () => Promise.resolve({ isEnabled: false }),
  cookies: () => Promise.resolve(new Map()),
}))

/** Tables of tens or hundreds of rows, however long a plan runs, with the tables of their parts. */
const SMALL = [
  ...['zones', 'afdelinger', 'venues', 'partners', 'housing_organisations', 'focus_areas', 'users', 'documents'],
  ...['agreements', 'goals', 'indicators', 'areas', 'periods', 'metrics', 'milestones', 'meetings', 'obligations'],
  ...['site', 'organisation', 'governance', 'globals', 'cache_versions'],
]

/** Tables that grow, where a query may read the whole table on a database, and why. */
const KEPT: { table: string; sqlite?: RegExp; mongodb?: RegExp; why: string }[] = [
  {
    table: 'deliveries',
    sqlite: /"answer" = \?/,
    mongodb: /answer \$eq/,
    why: 'Asked by this test alone, to see that it is noticed.',
  },
  {
    table: 'editions',
    sqlite: /from "editions" "editions" order by "editions"."effective_from"/,
    mongodb: /^find editions \{\}$/,
    why: 'The desks tell of each agreement which edition is in force and which come. There are a few a year.',
  },
  {
    table: 'measurements',
    sqlite: /where "measurements"."frozen_hash" is not null/,
    mongodb: /frozen.hash \$exists/,
    why: 'The desks compare each sealed sum with the logbook.',
  },
  {
    table: 'outbox',
    sqlite: /where "outbox"."not_before" <= \? order by "outbox"."created_at" asc limit/,
    why: 'What is done is deleted. The oldest come first, in the order of an index.',
  },
  {
    table: 'deliveries',
    sqlite: /SELECT DISTINCT subscriber FROM deliveries/,
    mongodb: /^aggregate deliveries \{subscriber \$ne\}$/,
    why: 'Once an hour the worker looks for receivers who are gone, in all deliveries.',
  },
  {
    table: 'payload_locked_documents',
    mongodb: /^delete/,
    why: "Payload's own: one row for each document that somebody is editing.",
  },
]

const mailbox = openMailbox(() => Number(new URL(env.mail?.url ?? '').port))
const { kind } = env.database
const queries = recorder()
let recording: Recording

beforeAll(async () => {
  const payload = await payloadForTest()
  const ids = await seedBase(payload)
  await seedInternal(payload, ids)
  await seedDemo(payload, ids, day.TODAY)
  queries.begin(payload)
  await day.loadEveryPage()
  // Again, after something was published: most is kept of the first time.
  knowVersions(
    new Map([
      ['activities', '2'],
      ['events', '2'],
    ]),
    () => Promise.resolve(),
  )
  await day.loadEveryPage()
  await day.loadEveryDesk(payload)
  await day.askForEveryList()
  await day.scanACode(payload)
  await day.publishOnTime(payload)
  await day.sendANewsletter(payload, mailbox)
  await day.sweepAndExpire(payload)
  await day.signInAndOut(mailbox)
  await payload.count({ collection: 'deliveries', where: { answer: { equals: '250 OK' } }, overrideAccess: true })
  recording = await queries.end()
}, 240_000)

test('no page, feed, list, job or sign-in reads a whole table that grows, but those that may', () => {
  const isSmall = (table: string) => SMALL.some((small) => table === small || table.startsWith(`${small}_`))
  const whole = recording.wholeReads.filter(({ table }) => !isSmall(table))
  const isKept = (one: WholeRead) => KEPT.some((kept) => kept.table === one.table && kept[kind]?.test(one.query))
  const found = whole.filter((one) => !isKept(one)).map(({ table, query }) => [table, query] as const)
  // One query of each table.
  expect(Object.fromEntries(found)).toEqual({})
  const isUsed = (kept: (typeof KEPT)[number]) =>
    whole.some(({ table, query }) => kept.table === table && kept[kind]?.test(query))
  expect(KEPT.filter((kept) => kept[kind] && !isUsed(kept))).toEqual([])
})

test('what grows was asked for', () => {
  const grown = [
    'activities',
    'events',
    '_activities_v',
    'newsletters',
    'deliveries',
    'subscribers',
    'audit_log',
    'sign_ins',
    'sign_in_links',
    'attempts',
    'outbox',
    'locks',
    'qr_codes',
    'log_entries',
    'measurements',
    'payload_jobs',
    'limits',
    'suppressions',
  ]
  expect(grown.filter((table) => !recording.tables.has(table))).toEqual([])
})

test('every loader is asked', () => {
  const walk = readFileSync('test/support/a-day-of-the-site.ts', 'utf8')
  const files = readdirSync('src/site/data').map((name) => readFileSync(`src/site/data/${name}`, 'utf8'))
  const loaders = files.flatMap((text) =>
    [...text.matchAll(/export (?:async function|const) (load\w+)/g)].map(([, name = '']) => name),
  )
  const calls = [walk, ...files].join('\n').replace(/export (async function|const) load\w+/g, '')
  expect(loaders.length).toBeGreaterThan(30)
  expect(loaders.filter((name) => !new RegExp(`\\b${name}\\(`).test(calls))).toEqual([])
})
