import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import { type NewLine, sealLine, type StoredLine } from '@/src/domain/audit/record'
import { sealingSecrets } from '../sealing-secrets.ts'
import { entryKey } from './entry-key.ts'
import { withheldFields } from './withheld-fields.ts'

/** An event. If it does not list the withheld fields, the access rules decide. */
type Entry = Omit<NewLine, 'seq' | 'at' | 'language' | 'withheld' | 'redactions'> &
  Partial<Pick<NewLine, 'language' | 'withheld' | 'redactions'>>

/** The sealed entry to store after the last one (`last` is null for the first entry). */
export async function sealedEntry(
  payload: Payload,
  { language = null, withheld, redactions = [], ...entry }: Entry,
  last: { seq: number; hash: string } | null,
  now: Date,
): Promise<StoredLine & { key: string }> {
  const kept = withheld ?? (await withheldFields(payload, entry.subject, Object.keys(entry.changes)))
  const line = sealLine(
    { ...entry, language, withheld: kept, redactions, seq: (last?.seq ?? 0) + 1, at: now.toISOString() },
    last?.hash ?? null,
    salt,
  )
  return { ...line, key: entryKey(sealingSecrets(payload)[0], line.hash) }
}

const SALT_BYTES = 16

/** A random, unguessable salt in hex. */
export function salt(): string {
  return randomBytes(SALT_BYTES).toString('hex')
}
