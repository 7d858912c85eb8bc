import { canonicalJson } from './canonical-json.ts'
import type { Link } from './chain.ts'
import { linkHash } from './chain.ts'
import { hashOf } from './hash-of.ts'
import { REMOVED } from './without-phrase.ts'

/** An event, before it is sealed. */
export interface NewLine {
  seq: number
  at: string
  who: string | null
  role: string | null
  operation: string
  subject: string
  document: string | null
  /** The language in which localized fields were saved; null if nothing here is localized. */
  language: string | null
  changes: Record<string, { before: unknown; after: unknown }>
  reason: string | null
  /** Fields that not every reader of the log may read: the log stores only their salted hashes. */
  withheld: readonly string[]
  /** The parts of earlier lines that this line removed. */
  redactions: readonly RedactedPart[]
}

/** Records that a part of a line was removed. Part `record`: the words of a first-format line. */
export interface RedactedPart {
  seq: number
  part: string
  /** The salted hash of the value now stored there; null if nothing is left that could be opened. */
  now: string | null
}

/** A part of a sealed line. `withheld`: its value is stored in no line. */
export interface Part {
  sum: string
  withheld?: true
}

/** A line as stored. Nested values are JSON text. */
export interface StoredLine {
  seq: number
  at: string
  who?: string | null
  role?: string | null
  operation: string
  subject: string
  document?: string | null
  language?: string | null
  changes: string
  reason?: string | null
  /** Absent in a first-format line, whose hash covers its clear text. */
  parts?: string | null
  /** The salts of the parts; no reader gets them. */
  salts?: string | null
  redactions?: string | null
  /** For first-format lines: `changes` as it was hashed, where not every reader may read all of it. */
  original?: string | null
  previousHash?: string | null
  hash: string
}

/** The salted hash of a value: verifiable with value and salt, and not guessable without the salt. */
export function partSum(salt: string, value: unknown): string {
  return hashOf({ salt, value })
}

/**
 * Seals a new line. Its hash covers the salted hashes of its parts, so a part can be removed later while the hash stays
 * valid. `salt` must return a new unguessable text on each call.
 */
export function sealLine(
  { changes, reason, withheld, redactions, ...head }: NewLine,
  previousHash: string | null,
  salt: () => string,
): StoredLine {
  const parts: Record<string, Part> = {}
  const salts: Record<string, string> = {}
  const commit = (name: string, value: unknown, isWithheld: boolean): unknown => {
    if (value === null || value === undefined) return null
    const own = salt()
    const sum = partSum(own, value)
    salts[name] = own
    parts[name] = isWithheld ? { sum, withheld: true } : { sum }
    return isWithheld ? { sum } : value
  }
  const shown = Object.fromEntries(
    Object.entries(changes).map(([field, { before, after }]) => {
      const isWithheld = withheld.includes(field)
      return [
        field,
        { before: commit(`before.${field}`, before, isWithheld), after: commit(`after.${field}`, after, isWithheld) },
      ]
    }),
  )
  commit('reason', reason, false)
  const line = {
    ...head,
    changes: JSON.stringify(shown),
    reason,
    parts: JSON.stringify(parts),
    salts: JSON.stringify(salts),
    redactions: JSON.stringify(redactions),
  }
  return { ...line, previousHash, hash: linkHash(previousHash, sealedRecord(line)) }
}

/** The hashed record of a line, in either format. */
function sealedRecord(line: Omit<StoredLine, 'hash' | 'previousHash'>): unknown {
  const { seq, at, operation, subject, changes } = line
  const [who, role, document, reason] = [
    line.who ?? null,
    line.role ?? null,
    line.document ?? null,
    line.reason ?? null,
  ]
  if (!line.parts)
    return { seq, at, who, role, subject, document, operation, changes: line.original ?? changes, reason }
  return {
    format: 2,
    seq,
    at,
    who,
    role,
    operation,
    subject,
    document,
    language: line.language ?? null,
    parts: JSON.parse(line.parts) as unknown,
    redactions: JSON.parse(line.redactions ?? '[]') as unknown,
  }
}

/** The latest redaction of each removed part, by `<seq>/<part>`. */
export type Redactions = ReadonlyMap<string, RedactedPart & { by: number }>

/**
 * Collects the redactions that lines record; the lines must be in order. A redaction of a line that does not come
 * before the redacting line is ignored.
 */
export function redactionsOf(lines: Iterable<StoredLine>): Redactions {
  const found = new Map<string, RedactedPart & { by: number }>()
  for (const { seq: by, redactions } of lines) {
    for (const each of objectIn<RedactedPart[]>(redactions, []))
      if (each.seq < by) found.set(`${each.seq}/${each.part}`, { ...each, by })
  }
  return found
}

/**
 * Converts a stored line to a chain link; `opens` tells whether it still shows what was sealed, or what a later
 * redaction left of it.
 */
export function linkOf(line: StoredLine, redactions: Redactions): Link {
  const { seq, hash } = line
  const link = { seq, hash, previousHash: line.previousHash ?? null }
  const record = recordOrNull(line)
  if (!line.parts) {
    const taken = redactions.get(`${seq}/record`)
    if (!taken) return { ...link, record, opens: showsOriginal(line) }
    const { record: salt = '' } = objectIn<Record<string, string>>(line.salts, {})
    return { ...link, record, redacted: true, opens: partSum(salt, record) === taken.now }
  }
  return { ...link, record, opens: opensAsSealed(line, redactions) }
}

function recordOrNull(line: StoredLine): unknown {
  try {
    return sealedRecord(line)
  } catch {
    return null
  }
}

function opensAsSealed(line: StoredLine, redactions: Redactions): boolean {
  const parts = objectIn<Record<string, Part>>(line.parts, {})
  const salts = objectIn<Record<string, string>>(line.salts, {})
  const shown = valuesIn(line)
  if (shown === null) return false
  for (const [name, value] of shown) if (parts[name] === undefined && value !== null) return false
  return Object.entries(parts).every(([name, { sum, withheld }]) => {
    const value = shown.get(name) ?? null
    const taken = redactions.get(`${line.seq}/${name}`)
    // No hash covers the salt. If a missing salt were accepted, the document could be changed without detection.
    if (withheld)
      return canonicalJson(value) === canonicalJson({ sum }) && (taken !== undefined || Boolean(salts[name]))
    return partSum(salts[name] ?? '', value) === (taken ? taken.now : sum)
  })
}

/** The values a line shows, by part; null if it cannot be parsed. */
function valuesIn({ changes, reason }: StoredLine): Map<string, unknown> | null {
  const shown = objectIn<Record<string, { before?: unknown; after?: unknown }> | null>(changes, null)
  if (shown === null) return null
  const found = new Map<string, unknown>()
  for (const [field, change] of Object.entries(shown)) {
    found.set(`before.${field}`, change.before ?? null)
    found.set(`after.${field}`, change.after ?? null)
  }
  return found.set('reason', reason ?? null)
}

/** Replaces, in first-format lines, values that not every reader may read. */
const WITHHELD = { withheld: true }

/**
 * Returns `changes` of a first-format line without the values that not every reader may read; null if all may be read.
 */
export function withheldChanges(changes: string, withheld: (field: string) => boolean): string | null {
  const all = objectIn<Record<string, unknown>>(changes, {})
  if (!Object.keys(all).some(withheld)) return null
  return JSON.stringify(
    Object.fromEntries(Object.entries(all).map(([field, value]) => [field, withheld(field) ? WITHHELD : value])),
  )
}

/** If values are withheld in a first-format line, the rest of what it shows must equal what was hashed. */
function showsOriginal({ changes, original }: StoredLine): boolean {
  if (!original) return true
  const shown = objectIn<Record<string, unknown>>(changes, {})
  const all = objectIn<Record<string, unknown>>(original, {})
  return (
    Object.keys(shown).length === Object.keys(all).length &&
    Object.entries(all).every(([field, value]) =>
      [WITHHELD, value].some((one) => canonicalJson(one) === canonicalJson(shown[field] ?? null)),
    )
  )
}

/**
 * Returns what is left of a value once a phrase is removed, for a field or for the reason (null). Values without the
 * phrase are returned unchanged.
 */
export type TakeOut = (field: string | null, value: unknown) => unknown

/**
 * Removes a phrase from what a line shows and, for the withheld `fields`, the salts that could reveal their values.
 * Returns the line to store and the redactions to seal in a line of their own; null if there is nothing to remove.
 */
export function redactLine(
  line: StoredLine,
  takeOut: TakeOut,
  fields: readonly string[],
  salt: () => string,
): { line: StoredLine; taken: RedactedPart[] } | null {
  return line.parts ? redactParts(line, takeOut, fields, salt) : redactWords(line, takeOut, salt)
}

function redactParts(
  line: StoredLine,
  takeOut: TakeOut,
  fields: readonly string[],
  salt: () => string,
): { line: StoredLine; taken: RedactedPart[] } | null {
  const parts = objectIn<Record<string, Part>>(line.parts, {})
  const salts = { ...objectIn<Record<string, string>>(line.salts, {}) }
  const changes = objectIn<Record<string, Record<string, unknown>>>(line.changes, {})
  let reason = line.reason ?? null
  const taken: RedactedPart[] = []
  for (const [name, { withheld }] of Object.entries(parts)) {
    const [side = '', field = ''] = splitAt(name, '.')
    if (withheld) {
      if (!fields.includes(field) || salts[name] === undefined) continue
      delete salts[name]
      taken.push({ seq: line.seq, part: name, now: null })
      continue
    }
    const value = name === 'reason' ? reason : changes[field]?.[side]
    const left = takeOut(name === 'reason' ? null : field, value)
    if (isSame(left, value)) continue
    const own = salt()
    salts[name] = own
    if (name === 'reason') reason = String(left)
    else changes[field] = { ...changes[field], [side]: left }
    taken.push({ seq: line.seq, part: name, now: partSum(own, left) })
  }
  return taken.length === 0
    ? null
    : { line: { ...line, changes: JSON.stringify(changes), reason, salts: JSON.stringify(salts) }, taken }
}

/**
 * A first-format hash covers the clear text without a salt: if only the phrase were removed, a guess at it could be
 * checked against the hash. So all words of the line are removed.
 */
function redactWords(
  line: StoredLine,
  takeOut: TakeOut,
  salt: () => string,
): { line: StoredLine; taken: RedactedPart[] } | null {
  const changes = objectIn<Record<string, Record<string, unknown> | null>>(line.original ?? line.changes, {})
  const stays =
    isSame(takeOut(null, line.reason), line.reason) &&
    Object.entries(changes).every(([field, sides]) =>
      Object.values(sides ?? {}).every((value) => isSame(takeOut(field, value), value)),
    )
  if (stays) return null
  const own = salt()
  const left: StoredLine = {
    ...line,
    original: null,
    salts: JSON.stringify({ record: own }),
    reason: line.reason == null ? null : REMOVED,
    changes: JSON.stringify(
      Object.fromEntries(Object.keys(changes).map((field) => [field, { before: REMOVED, after: REMOVED }])),
    ),
  }
  return { line: left, taken: [{ seq: line.seq, part: 'record', now: partSum(own, sealedRecord(left)) }] }
}

function isSame(one: unknown, other: unknown): boolean {
  return canonicalJson(one ?? null) === canonicalJson(other ?? null)
}

function splitAt(text: string, mark: string): string[] {
  const at = text.indexOf(mark)
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + mark.length)]
}

function objectIn<Value>(text: string | null | undefined, otherwise: Value): Value {
  try {
    const value: unknown = JSON.parse(text ?? '')
    return typeof value === 'object' && value !== null ? (value as Value) : otherwise
  } catch {
    return otherwise
  }
}
