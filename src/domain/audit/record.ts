import { canonicalJson } from './canonical-json.ts'
import type { Link } from './chain.ts'
import { linkHash } from './chain.ts'
import { hashOf } from './hash-of.ts'
import { REMOVED } from './without-phrase.ts'

/** What happened, before it is sealed. */
export interface NewLine {
  seq: number
  at: string
  who: string | null
  role: string | null
  operation: string
  subject: string
  document: string | null
  /** In which language localized fields were saved; null: nothing here is translated. */
  language: string | null
  changes: Record<string, { before: unknown; after: unknown }>
  reason: string | null
  /** Fields that not every reader of the log may read: they stand in it as salted hashes alone. */
  withheld: readonly string[]
  /** Which parts of earlier lines this line took out. */
  redactions: readonly RedactedPart[]
}

/** A part of a line was taken out. Part `record`: the words of a line of the first format. */
export interface RedactedPart {
  seq: number
  part: string
  /** The sum of what stands there now; null: nothing that could be opened. */
  now: string | null
}

/** A part of a line as it is sealed. `withheld`: its value stands in no line. */
export interface Part {
  sum: string
  withheld?: true
}

/** A line as it is stored. What lies deeper is JSON, as text. */
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
  /** Left out: a line of the first format, whose hash is one over its clear text. */
  parts?: string | null
  /** What opens the parts; read by nobody. */
  salts?: string | null
  redactions?: string | null
  /** Of a line of the first format, `changes` as it was hashed, where not every reader may read all of it. */
  original?: string | null
  previousHash?: string | null
  hash: string
}

/** The sum of a value: whoever has it and its salt can reckon it, and nobody can guess it without. */
export function partSum(salt: string, value: unknown): string {
  return hashOf({ salt, value })
}

/**
 * A new line, sealed: its hash is made over the sums of its parts, so that a part can be taken out later while the hash stays.
 * `salt` gives another unguessable text each time.
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

/** What is hashed of a line, in either format. */
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

/** By `<seq>/<part>`, what was said last of a part that was taken out. */
export type Redactions = ReadonlyMap<string, RedactedPart & { by: number }>

/** Collects what lines say that they took out, given in order. A line that names one that does not come before it says nothing. */
export function redactionsOf(lines: Iterable<StoredLine>): Redactions {
  const found = new Map<string, RedactedPart & { by: number }>()
  for (const { seq: by, redactions } of lines) {
    for (const each of objectIn<RedactedPart[]>(redactions, []))
      if (each.seq < by) found.set(`${each.seq}/${each.part}`, { ...each, by })
  }
  return found
}

/** A stored line as the link that it is: whether it says what was sealed, or what a later line left of it. */
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
    // Its salt is under no hash. Were it let go silently, the document could be changed and nobody could tell.
    if (withheld)
      return canonicalJson(value) === canonicalJson({ sum }) && (taken !== undefined || Boolean(salts[name]))
    return partSum(salts[name] ?? '', value) === (taken ? taken.now : sum)
  })
}

/** What a line shows, by part; null: it cannot be read. */
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

/** Stands in lines of the first format for what not every reader may read. */
const WITHHELD = { withheld: true }

/** `changes` of a line of the first format without what not every reader may read; null: all of it may be read. */
export function withheldChanges(changes: string, withheld: (field: string) => boolean): string | null {
  const all = objectIn<Record<string, unknown>>(changes, {})
  if (!Object.keys(all).some(withheld)) return null
  return JSON.stringify(
    Object.fromEntries(Object.entries(all).map(([field, value]) => [field, withheld(field) ? WITHHELD : value])),
  )
}

/** Where words are kept back in a line of the first format, what it shows is the rest of what was hashed. */
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

/** What is left of a value when a phrase is taken out of it: of a field, or of the reason (null). Where the phrase does not stand, all of it. */
export type TakeOut = (field: string | null, value: unknown) => unknown

/**
 * Takes a phrase out of what a line shows, and out of `fields` all that could open their sums. Gives the line as it is to be
 * stored, and what is to be sealed about it in a line of its own; null: there is nothing to take out.
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
 * The hash of such a line is over its clear text, without salt: were only the phrase gone, it could be guessed and the guess
 * tried. So all words of the line go.
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
