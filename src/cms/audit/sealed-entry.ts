import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import { type NewLine, sealLine, type StoredLine } from '@/src/domain/audit/record'
import { sealingSecrets } from '../sealing-secrets.ts'
import { entryKey } from './entry-key.ts'
import { withheldFields } from './withheld-fields.ts'

/** What happened; where it does not say what is withheld, the access rules do. */
type Entry = Omit<NewLine, 'seq' | 'at' | 'language' | 'withheld' | 'redactions'> &
  Partial<Pick<NewLine, 'language' | 'withheld' | 'redactions'>>

/** An entry as it is stored after the last one (null: it is the first), sealed. */
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

/** Nobody guesses it. */
export function salt(): string {
  return randomBytes(SALT_BYTES).toString('hex')
}
