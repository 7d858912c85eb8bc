import type { Payload } from 'payload'
import { type Part, type Redactions, type StoredLine } from '@/src/domain/audit/record'
import { sealingSecrets } from '@/src/cms/sealing-secrets'
import { auditEntries, auditRedactions } from '@/src/cms/audit/audit-links'
import { isKeyed } from '@/src/cms/audit/entry-key'

/** The log's last value of a field. `unknown`: a later entry removed it, and none has set it since. */
export type LoggedValue =
  { kind: 'value'; value: unknown } | { kind: 'sum'; sum: string; salt: string } | { kind: 'unknown' }

export interface LoggedDocument {
  /** By `field`, or `field@language` if it may be translated. */
  fields: Map<string, LoggedValue>
  /** Whether its first entry contains all fields. */
  isWhole: boolean
  isDeleted: boolean
  /** By field: the number of the entry that last removed words from it. */
  redactedBy: Map<string, number>
}

/** The operations whose entries say what a document holds. */
const OF_DOCUMENTS: readonly string[] = ['create', 'update', 'delete', 'redact']

/** The log's last state of each document, by `subject/document` (for a global: `subject/`). */
export async function lastStates(payload: Payload): Promise<Map<string, LoggedDocument>> {
  const all = new Map<string, LoggedDocument>()
  const secrets = sealingSecrets(payload)
  const redactions = await auditRedactions(payload)
  for await (const entry of auditEntries(payload)) {
    if (!OF_DOCUMENTS.includes(entry.operation)) continue
    const name = `${entry.subject}/${entry.document ?? ''}`
    const known = all.get(name) ?? { fields: new Map(), isWhole: false, isDeleted: false, redactedBy: new Map() }
    all.set(name, known)
    if (entry.operation === 'create') known.isWhole = Boolean(entry.parts)
    if (entry.operation === 'delete') known.isDeleted = true
    const hasAddress = entry.subject === 'users' && isKeyed(secrets, entry)
    for (const [field, said] of saidIn(entry, redactions)) {
      // An address hashed with a secret that is gone cannot be compared.
      if (field === 'address' && !hasAddress) {
        known.fields.set(field, { kind: 'unknown' })
        continue
      }
      known.fields.set(field, said)
      const plainField = field.split('@')[0] ?? ''
      if (entry.operation === 'redact') known.redactedBy.set(plainField, entry.seq)
      else known.redactedBy.delete(plainField)
    }
  }
  return all
}

/**
 * The values that an entry states for each field, also per language if it names one. Entries without hashed parts did
 * not record the language.
 */
function saidIn(entry: StoredLine, redactions: Redactions): [string, LoggedValue][] {
  const changes = parsed<Record<string, { after?: unknown }>>(entry.original ?? entry.changes)
  const [parts, salts] = [parsed<Record<string, Part>>(entry.parts), parsed<Record<string, string>>(entry.salts)]
  const isGone = redactions.has(`${entry.seq}/record`)
  return Object.entries(changes).flatMap(([field, change]): [string, LoggedValue][] => {
    const part = parts[`after.${field}`]
    const isTaken = isGone || (part?.withheld === true && redactions.has(`${entry.seq}/after.${field}`))
    const said: LoggedValue = isTaken
      ? { kind: 'unknown' }
      : part?.withheld
        ? // A missing salt without a redaction entry: no value matches it, so it is reported.
          { kind: 'sum', sum: part.sum, salt: salts[`after.${field}`] ?? '' }
        : { kind: 'value', value: change.after ?? null }
    return [[field, said], ...(entry.language ? [[`${field}@${entry.language}`, said] as [string, LoggedValue]] : [])]
  })
}

function parsed<Value extends object>(text: string | null | undefined): Value {
  try {
    return (JSON.parse(text || '{}') ?? {}) as Value
  } catch {
    return {} as Value
  }
}
