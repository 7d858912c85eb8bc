import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import type { Payload } from 'payload'
import { anchorsOf } from '@/src/cms/audit/anchor'
import { auditLinks } from '@/src/cms/audit/audit-links'
import {
  checkEditions,
  checkFiles,
  checkFollowUps,
  type Checked,
  checkSums,
} from '@/src/services/audit-verify/check-seals'
import { compareDocuments } from '@/src/services/audit-verify/compare-documents'
import { lastStates } from '@/src/services/audit-verify/last-states'
import { databaseAddress } from '@/src/config/database-address'
import { env } from '@/src/config/env'
import { type Anchor, anchorsIn, isLostByRestore, isOwn } from '@/src/domain/audit/anchors'
import { firstBrokenLink, type Link } from '@/src/domain/audit/chain'
import { BadCall, command } from './command'
import { openPayload } from './open-payload'

const WHOLE = 0
const BROKEN = 1
const NOT_ANCHORED = 2
/**
 * In milliseconds. The head is anchored every hour; if it is still not anchored after this long, that is reported too.
 */
const FRESH = 26 * 60 * 60_000
/** How many problems are listed; the rest are only counted. */
const NAMED = 20

/**
 * `npm run audit:verify`: checks that the audit log is whole and that documents, seals, sums and files match it. One
 * line per check. Exits with 0; with 1 if something is broken; with 2 if everything holds, but nothing outside the
 * installation proves that no entries were cut off at the end and that the newest was written with its secret. `--end
 * 120:3f…` and `--anchor FILE` (an anchor file, a mail, the footer of a PDF) provide that proof.
 */
await command('audit:verify', async (args) => {
  const given = await asked(args)
  const { anchors: all, restores: noted } =
    env.auditAnchor.directory === null ? { anchors: [], restores: [] } : await anchorsOf(env.auditAnchor.directory)
  const database = databaseAddress(env.database)
  const restores = noted.filter((restored) => isOwn(restored, database))
  const kept = all.filter((anchor) => !isLostByRestore(anchor, restores))
  const anchors = [...kept, ...given]
  const payload = await openPayload()
  const read: { last: Link | null } = { last: null }
  async function* links(): AsyncGenerator<Link> {
    for await (const link of auditLinks(payload)) {
      read.last = link
      yield link
    }
  }
  const broken = await firstBrokenLink(links(), anchors)
  if (broken !== null)
    say('log', `BROKEN at entry ${broken}: it was changed, removed, added or moved. ${await wordsOf(payload, broken)}`)
  // Entries are numbered without gaps, so the last number is the count.
  else
    say(
      'log',
      read.last === null
        ? 'whole: 0 entries'
        : `whole: ${read.last.seq} entries, the last is ${read.last.seq}:${read.last.hash}`,
    )

  const hasOurKey = read.last?.isKeyed !== false
  if (!hasOurKey)
    say(
      '',
      'its newest entry was not written with this PAYLOAD_SECRET, nor with the one before: whoever has the database alone may have written it',
    )
  const redactions = await redactionsIn(payload)
  if (redactions.length > 0)
    say(
      '',
      `${redactions.length} of them took words out, by administrators: ${redactions.slice(0, NAMED).join(', ')}${redactions.length > NAMED ? ' …' : ''}`,
    )

  const states = await lastStates(payload)
  const { documents, problems } = await compareDocuments(payload, states)
  const checks = [
    report('documents', 'are as the log says last', { count: documents, redacted: 0, problems }),
    report('editions', 'say what was sealed', await checkEditions(payload, states)),
    report('follow-ups', 'saw what was frozen', await checkFollowUps(payload, states)),
    report('sums', 'are made of what was frozen', await checkSums(payload)),
    report('files', 'are there and are what was stored', await checkFiles(payload)),
  ]
  for (const { at, seq } of restores) say('restored', `on ${at} a backup was put back whose last entry is ${seq}`)
  if (all.length > kept.length)
    say('', `${all.length - kept.length} anchors are of entries that were not put back: whoever restored knows of it`)
  for (const { at, into } of noted.filter((restored) => !isOwn(restored, database)))
    say('', `on ${at} a backup was put back into ${into ?? ''}, which is not this database: it explains nothing here`)
  const isAnchored = sayAnchors(anchors, read.last, await lastEntryAt(payload))
  if (broken !== null || checks.includes(false)) return BROKEN
  return isAnchored && hasOurKey ? WHOLE : NOT_ANCHORED
})

function say(check: string, words: string): void {
  console.log(`${(check === '' ? '' : `${check}:`).padEnd(12)}${words}`)
}

/** Prints a line for the check and one per problem. Returns whether there were none. */
function report(check: string, words: string, { count, redacted, problems }: Checked): boolean {
  if (problems.length === 0)
    say(
      check,
      `${count} ${words}${redacted === 0 ? '' : `, ${redacted} of them with words taken out by an entry of the log`}`,
    )
  else say(check, `BROKEN, ${problems.length} of what was compared`)
  for (const problem of problems.slice(0, NAMED)) say('', problem)
  if (problems.length > NAMED) say('', `and ${problems.length - NAMED} more`)
  return problems.length === 0
}

function sayAnchors(anchors: readonly Anchor[], last: Link | null, lastAt: string | null): boolean {
  const newest = anchors.reduce<Anchor | null>(
    (found, one) => (found === null || one.seq > found.seq ? one : found),
    null,
  )
  if (newest === null) {
    say(
      'anchors',
      'NOT ANCHORED since the first entry: nothing outside the installation says where the log ended. Set AUDIT_ANCHOR_DIR, or compare with --anchor FILE',
    )
    return last === null
  }
  const isBehind =
    last !== null &&
    last.seq > newest.seq &&
    newest.at !== null &&
    lastAt !== null &&
    Date.now() - Date.parse(newest.at) > FRESH
  if (isBehind)
    say(
      'anchors',
      `NOT ANCHORED since ${newest.at ?? ''}, entry ${newest.seq}: ${last.seq - newest.seq} entries came after it`,
    )
  else
    say(
      'anchors',
      `${anchors.length} compared, the newest names entry ${newest.seq}${newest.at === null ? '' : ` of ${newest.at}`}`,
    )
  return !isBehind
}

async function asked(args: string[]): Promise<Anchor[]> {
  let values: { end?: string | undefined; anchor?: string | undefined }
  try {
    values = parseArgs({ args, options: { end: { type: 'string' }, anchor: { type: 'string' } } }).values
  } catch {
    throw new BadCall(
      'write `npm run audit:verify`, and `--end NUMBER:SEAL` or `--anchor FILE` to check against what was kept elsewhere.',
    )
  }
  const { end, anchor } = values
  if (end !== undefined && !/^\d+:[\da-f]{64}$/.test(end))
    throw new BadCall(`"${end}" is not an end. Write number:seal, as manifest.json has them.`)
  const text =
    anchor === undefined
      ? ''
      : await readFile(anchor, 'utf8').catch(() => Promise.reject(new BadCall(`there is no file ${anchor} to read.`)))
  // Mails break long lines with "=" (quoted-printable, RFC 2045).
  const found = anchorsIn(text.replaceAll(/=\r?\n/g, ''))
  if (anchor !== undefined && found.length === 0)
    throw new BadCall(`${anchor} names no entry. It should hold number:seal, as an anchor file does.`)
  return [...anchorsIn(end ?? ''), ...found]
}

async function lastEntryAt(payload: Payload): Promise<string | null> {
  // Server command: no user, full access.
  const { docs } = await payload.find({
    collection: 'audit-log',
    overrideAccess: true,
    depth: 0,
    limit: 1,
    pagination: false,
    sort: '-seq',
    select: { at: true },
  })
  return docs[0]?.at ?? null
}

/** The numbers of the entries that removed words. */
async function redactionsIn(payload: Payload): Promise<number[]> {
  const { docs } = await payload.find({
    collection: 'audit-log',
    overrideAccess: true,
    depth: 0,
    pagination: false,
    sort: 'seq',
    select: { seq: true },
    where: { operation: { equals: 'redact' } },
  })
  return docs.map(({ seq }) => seq)
}

/** The current words of the entry. */
async function wordsOf(payload: Payload, seq: number): Promise<string> {
  const { docs } = await payload.find({
    collection: 'audit-log',
    overrideAccess: true,
    depth: 0,
    limit: 1,
    pagination: false,
    where: { seq: { equals: seq } },
  })
  const entry = docs[0]
  if (entry === undefined) return 'There is no such entry now.'
  return `It now reads: ${entry.at}, ${entry.operation}, ${entry.subject}${entry.document ? ` ${entry.document}` : ''}.`
}
