import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstBrokenLink, linkHash } from '@/src/domain/audit/chain'
import {
  linkOf,
  type NewLine,
  partSum,
  type RedactedPart,
  redactionsOf,
  redactLine,
  sealLine,
  type StoredLine,
  withheldChanges,
} from '@/src/domain/audit/record'
import { REMOVED, withoutPhrase } from '@/src/domain/audit/without-phrase'

const NAME = 'Fatma Hansen'
const FIELDS = ['title', 'note', 'rows', 'count'] as const

const takeOut = (_field: string | null, value: unknown) => withoutPhrase(value, NAME)

let salted = 0
const salt = () => `salt ${(salted += 1)}`

const text = fc.oneof(
  fc.string(),
  fc.tuple(fc.string(), fc.string()).map(([before, after]) => `${before} ${NAME} ${after}`),
)
const value = fc.oneof(
  fc.constant(null),
  text,
  fc.integer(),
  fc.array(fc.record({ text })),
  fc.record({ root: fc.record({ text }) }),
)
const entry = fc.record({
  document: fc.constantFrom('a', 'b'),
  changes: fc.dictionary(fc.constantFrom(...FIELDS), fc.record({ before: value, after: value })),
  reason: fc.option(text),
  isOld: fc.boolean(),
})
type Entry = typeof entry extends fc.Arbitrary<infer Value> ? Value : never

/**
 * A log as it grows: lines of the first format, hashed as they were then, followed by current ones. Not every reader
 * may read the note.
 */
function logOf(entries: readonly Entry[]): StoredLine[] {
  const lines: StoredLine[] = []
  const firstNew = entries.findIndex(({ isOld }) => !isOld)
  entries.forEach(({ isOld, ...each }, index) =>
    lines.push(isOld && (firstNew < 0 || index < firstNew) ? oldLine(each, lines) : newLine(each, lines)),
  )
  return lines
}

const head = (seq: number) => ({
  seq,
  at: `2026-01-01T00:00:0${seq % 10}.000Z`,
  who: 'someone',
  role: 'editor',
  operation: 'update',
  subject: 'meetings',
})

function newLine(
  { document, changes, reason }: Omit<Entry, 'isOld'>,
  lines: readonly StoredLine[],
  redactions: RedactedPart[] = [],
): StoredLine {
  const line: NewLine = {
    ...head(lines.length + 1),
    document,
    language: null,
    changes,
    reason,
    withheld: ['note'],
    redactions,
  }
  return sealLine(line, lines.at(-1)?.hash ?? null, salt)
}

function oldLine({ document, changes, reason }: Omit<Entry, 'isOld'>, lines: readonly StoredLine[]): StoredLine {
  const record = { ...head(lines.length + 1), document, changes: JSON.stringify(changes), reason }
  const previousHash = lines.at(-1)?.hash ?? null
  const line = { ...record, previousHash, hash: linkHash(previousHash, record) }
  const shown = withheldChanges(line.changes, (field) => field === 'note')
  return shown === null ? line : { ...line, changes: shown, original: line.changes }
}

/** Redacts the name in every line, and appends a line that seals the redactions. */
function redacted(lines: readonly StoredLine[]): StoredLine[] {
  const taken: RedactedPart[] = []
  const left = lines.map((line) => {
    const done = redactLine(line, takeOut, ['note'], salt)
    taken.push(...(done?.taken ?? []))
    return done?.line ?? line
  })
  return [...left, newLine({ document: null as never, changes: {}, reason: 'Et navn.' }, left, taken)]
}

const brokenIn = (lines: readonly StoredLine[]) => {
  const redactions = redactionsOf(lines)
  return firstBrokenLink(lines.map((line) => linkOf(line, redactions)))
}

const log = fc.array(entry, { minLength: 1, maxLength: 6 }).map(logOf)

describe('a log of sealed lines', () => {
  it('is whole as it was written, in both formats, and after parts were taken out, once or twice', async () => {
    await fc.assert(
      fc.asyncProperty(log, async (lines) => {
        expect(await brokenIn(lines)).toBeNull()
        expect(await brokenIn(redacted(lines))).toBeNull()
        expect(await brokenIn(redacted(redacted(lines)))).toBeNull()
      }),
    )
  })

  it('keeps every hash when parts are taken out, and holds nothing of what was', async () => {
    await fc.assert(
      fc.asyncProperty(log, async (lines) => {
        const after = redacted(lines)
        expect(after.slice(0, -1).map(({ hash }) => hash)).toEqual(lines.map(({ hash }) => hash))
        expect(JSON.stringify(after)).not.toContain(NAME)
        // No salt is left with which a guess could be verified.
        const was = lines.flatMap(({ salts }) => Object.values(JSON.parse(salts ?? '{}') as Record<string, string>))
        const gone = (JSON.parse(after.at(-1)?.redactions ?? '[]') as RedactedPart[]).filter(
          ({ part }) => part !== 'record',
        )
        const still = after
          .slice(0, -1)
          .flatMap(({ salts }) => Object.values(JSON.parse(salts ?? '{}') as Record<string, string>))
        expect(was.filter((one) => still.includes(one))).toHaveLength(was.length - gone.length)
      }),
    )
  })

  it('shows no value of a field that not every reader may read, and proves it to who has the value', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 8 }), (note) => {
        const line = newLine(
          {
            document: 'a',
            changes: { note: { before: null, after: `${note}§` }, title: { before: null, after: 'T' } },
            reason: null,
          },
          [],
        )
        expect(line.changes).not.toContain(JSON.stringify(`${note}§`).slice(1, -1))
        const { salts = '', parts = '' } = line as { salts: string; parts: string }
        const own = (JSON.parse(salts) as Record<string, string>)['after.note'] ?? ''
        expect((JSON.parse(parts) as Record<string, { sum: string }>)['after.note']?.sum).toBe(partSum(own, `${note}§`))
      }),
    )
  })

  it('names the line in which anything was changed', async () => {
    const changed = (line: StoredLine, how: number): StoredLine => {
      switch (how) {
        case 0:
          return { ...line, reason: `${line.reason ?? ''}!` }
        case 1:
          return {
            ...line,
            changes: JSON.stringify({
              ...(JSON.parse(line.changes) as object),
              more: { before: null, after: 'en anden' },
            }),
          }
        case 2:
          return { ...line, who: 'en anden' }
        case 3:
          return { ...line, document: 'c' }
        case 4:
          return { ...line, changes: '{' }
        case 5:
          return { ...line, at: '2025' }
        default:
          return line.parts
            ? {
                ...line,
                parts: JSON.stringify({
                  ...(JSON.parse(line.parts) as object),
                  'after.more': { sum: 'x', withheld: true },
                }),
              }
            : { ...line, role: 'admin' }
      }
    }
    await fc.assert(
      fc.asyncProperty(log, fc.boolean(), fc.nat(5), fc.nat(6), async (lines, isRedacted, at, how) => {
        const all = isRedacted ? redacted(lines) : lines
        const place = at % all.length
        expect(await brokenIn(all.map((line, index) => (index === place ? changed(line, how) : line)))).toBe(place + 1)
      }),
    )
  })

  it('names a line whose words were taken out without a line that says so', async () => {
    await fc.assert(
      fc.asyncProperty(log, async (lines) => {
        const place = lines.findIndex((line) => redactLine(line, takeOut, [], salt) !== null)
        fc.pre(place >= 0)
        const silent = lines.map((line, index) =>
          index === place ? (redactLine(line, takeOut, [], salt)?.line ?? line) : line,
        )
        expect(await brokenIn(silent)).toBe(place + 1)
      }),
    )
  })

  it('names a line that lost a salt without a line that says so', async () => {
    await fc.assert(
      fc.asyncProperty(log, fc.boolean(), async (lines, isRedacted) => {
        const all = isRedacted ? redacted(lines) : lines
        const place = all.findIndex(
          ({ salts, parts }) => (parts ?? '').includes('withheld') && salts?.includes('.note'),
        )
        fc.pre(place >= 0)
        for (const salts of ['{}', null, JSON.stringify({ 'after.note': '', 'before.note': '' })])
          expect(await brokenIn(all.map((line, index) => (index === place ? { ...line, salts } : line)))).toBe(
            place + 1,
          )
      }),
    )
  })

  it('takes a phrase out whatever its capitals and accents, and leaves the rest', () => {
    const line = newLine(
      {
        document: 'a',
        changes: { title: { before: null, after: 'Møde med FATMA hansen og én til' } },
        reason: 'for fatma Hansen',
      },
      [],
    )
    const left = redactLine(line, takeOut, [], salt)?.line
    expect(left?.changes).toContain(`Møde med ${REMOVED} og én til`)
    expect(left?.reason).toBe(`for ${REMOVED}`)
  })
})
