import type { CollectionSlug, Payload } from 'payload'
import type { Edition } from '@/payload-types'
import { isSealIntact } from '@/src/domain/agreements/edition-hash'
import { canonicalJson } from '@/src/domain/audit/canonical-json'
import { hashOf } from '@/src/domain/audit/hash-of'
import { idOf } from '@/src/content/relations'
import { editionFrom } from '../agreements/editions.ts'
import { sha256Of } from '@/src/cms/files/stored-sums'
import { internalFile } from '@/src/cms/internal-file'
import { plain } from '@/src/cms/audit/changes-between'
import type { LoggedDocument } from './last-states.ts'
import { ALL_AS_SERVER } from '@/src/cms/access/as-server'

export interface Checked {
  count: number
  /** How many of these had words removed by an entry of the log, and match what it says. */
  redacted: number
  problems: string[]
}

type States = ReadonlyMap<string, LoggedDocument>

/**
 * Checks that each edition still has its sealed content and follows the previous one. Like all checks here, runs with
 * full access: whoever may run the command may read everything.
 */
export async function checkEditions(payload: Payload, states: States): Promise<Checked> {
  const { docs } = await payload.find({ collection: 'editions', ...ALL_AS_SERVER, sort: ['agreement', 'number'] })
  const problems: string[] = []
  let redacted = 0
  docs.forEach((stored, at) => {
    if (!holds(() => sealHolds(stored))) {
      if (wasRedacted(states, 'editions', stored.id, 'content', stored.content)) redacted += 1
      else problems.push(`edition ${stored.key}: is not what was sealed`)
    }
    const before = docs[at - 1]
    const previous = before && idOf(before.agreement) === idOf(stored.agreement) ? before.hash : null
    if ((stored.previousHash ?? null) !== previous)
      problems.push(`edition ${stored.key}: does not follow the one before it`)
  })
  return { count: docs.length, redacted, problems }
}

/** Checks that the board page stored in each follow-up is what was frozen. */
export async function checkFollowUps(payload: Payload, states: States): Promise<Checked> {
  const { docs } = await payload.find({ collection: 'follow-ups', ...ALL_AS_SERVER, sort: 'date' })
  return counted(
    docs,
    ({ seen, seenHash }) => hashOf(seen) === seenHash,
    ({ id, seen }) => wasRedacted(states, 'follow-ups', id, 'seen', seen),
    ({ id, title }) => `follow-up ${id} (${title}): what was seen is not what was frozen`,
  )
}

/** Checks that each frozen sum is made of the entries it was frozen with. */
export async function checkSums(payload: Payload): Promise<Checked> {
  const { docs } = await payload.find({
    collection: 'measurements',
    ...ALL_AS_SERVER,
    sort: 'key',
    where: { 'frozen.hash': { exists: true } },
  })
  return counted(
    docs,
    ({ frozen }) => hashOf({ sum: frozen?.sum ?? null, entries: frozen?.entries ?? [] }) === frozen?.hash,
    () => false,
    ({ key }) => `measurement ${key}: the sum is not what was frozen`,
  )
}

/**
 * Checks that each stored file exists and matches its SHA-256, if it has one. (The files of editions are generated on
 * request.)
 */
export async function checkFiles(payload: Payload): Promise<Checked> {
  const problems: string[] = []
  let count = 0
  const look = async (id: string, what: string, sha256: unknown): Promise<void> => {
    count += 1
    const { bytes } = await internalFile(payload, id)
    if (bytes === null) problems.push(`${what}: the file is not there`)
    else if (typeof sha256 === 'string' && sha256Of(bytes) !== sha256)
      problems.push(`${what}: is not the file that was stored`)
  }
  const { docs: files } = await payload.find({ collection: 'files', ...ALL_AS_SERVER })
  for (const file of files) await look(file.id, `file ${file.id}`, file.sha256)
  return { count, redacted: 0, problems }
}

function counted<Document>(
  docs: readonly Document[],
  isIntact: (one: Document) => boolean,
  isRedacted: (one: Document) => boolean,
  sentence: (one: Document) => string,
): Checked {
  const torn = docs.filter((one) => !holds(() => isIntact(one)))
  const redacted = torn.filter(isRedacted)
  return {
    count: docs.length,
    redacted: redacted.length,
    problems: torn.filter((one) => !redacted.includes(one)).map(sentence),
  }
}

function sealHolds(stored: Edition): boolean {
  const edition = editionFrom(stored)
  return edition !== null && isSealIntact(edition)
}

/** Content that cannot even be hashed counts as broken. */
function holds(check: () => boolean): boolean {
  try {
    return check()
  } catch {
    return false
  }
}

function wasRedacted(states: States, subject: CollectionSlug, id: string, field: string, value: unknown): boolean {
  const state = states.get(`${subject}/${id}`)
  const known = state?.fields.get(field)
  return (
    state?.redactedBy.has(field) === true &&
    known?.kind === 'value' &&
    canonicalJson(known.value) === canonicalJson(plain(value))
  )
}
