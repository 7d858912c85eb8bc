import { createHash } from 'node:crypto'
import { plainText } from './plain-text.ts'

/** What is stored about a translated field, per language. */
export interface TranslationRecord {
  /** `sourceHash` of the Danish text it was translated from. */
  source: string
  /** Who translated it, or has reviewed it since. */
  by: 'machine' | 'person'
}

/** Worst first. `outdated`: the Danish text has changed since. `machine`: nobody has reviewed it. */
export const FIELD_STATES = ['missing', 'outdated', 'machine', 'reviewed'] as const
export type FieldState = (typeof FIELD_STATES)[number]

export interface TranslatedField {
  /** A string, or rich text as stored by Payload. */
  danish: unknown
  translated: unknown
  /** Null if the translation was saved in a way that leaves no record. */
  record: TranslationRecord | null
}

/**
 * Returns the state of a field in one language. Without a Danish text nothing is missing, but an existing translation
 * is outdated. A translation without a record counts as unreviewed machine translation.
 */
export function fieldState({ danish, translated, record }: TranslatedField): FieldState {
  if (plainText(translated) === '') return plainText(danish) === '' ? 'reviewed' : 'missing'
  if (plainText(danish) === '') return 'outdated'
  if (record === null) return 'machine'
  if (record.source !== sourceHash(danish)) return 'outdated'
  return record.by === 'person' ? 'reviewed' : 'machine'
}

/** The worst state among a document's fields; `reviewed` if there are none. */
export function documentState(states: readonly FieldState[]): FieldState {
  return FIELD_STATES.find((state) => states.includes(state)) ?? 'reviewed'
}

/**
 * Returns a short hash (16 hexadecimal digits) of a text's words and link targets. Bold type, headings, blank lines and
 * double spaces are ignored, so changing them outdates no translation.
 */
export function sourceHash(text: unknown): string {
  return createHash('sha256').update(plainText(text)).digest('hex').slice(0, 16)
}
