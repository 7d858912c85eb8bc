import { createHash } from 'node:crypto'
import { plainText } from './plain-text.ts'

/** What is remembered of a translated field, per language. */
export interface TranslationRecord {
  /** `sourceHash` of the Danish text that it was made from. */
  source: string
  /** Who made it, or has since read it through and vouched for it. */
  by: 'machine' | 'person'
}

/** Worst first. `outdated`: the Danish text has changed since. `machine`: nobody has vouched for it. */
export const FIELD_STATES = ['missing', 'outdated', 'machine', 'reviewed'] as const
export type FieldState = (typeof FIELD_STATES)[number]

export interface TranslatedField {
  /** A string, or rich text as Payload stores it. */
  danish: unknown
  translated: unknown
  /** Null: the translation came by a way that leaves no record. */
  record: TranslationRecord | null
}

/**
 * How a field stands in one language. Where there is no Danish text there is nothing to translate, so nothing is
 * missing; a translation of it is outdated. A translation without a record is taken for a machine's: nobody vouches for it.
 */
export function fieldState({ danish, translated, record }: TranslatedField): FieldState {
  if (plainText(translated) === '') return plainText(danish) === '' ? 'reviewed' : 'missing'
  if (plainText(danish) === '') return 'outdated'
  if (record === null) return 'machine'
  if (record.source !== sourceHash(danish)) return 'outdated'
  return record.by === 'person' ? 'reviewed' : 'machine'
}

/** A document is as good as its worst field; one without fields is `reviewed`. */
export function documentState(states: readonly FieldState[]): FieldState {
  return FIELD_STATES.find((state) => states.includes(state)) ?? 'reviewed'
}

/**
 * A short name (16 hexadecimal digits) for what a text says: its words and where its links lead. Bold type, headings,
 * blank lines and double spaces are not what it says, so they outdate no translation.
 */
export function sourceHash(text: unknown): string {
  return createHash('sha256').update(plainText(text)).digest('hex').slice(0, 16)
}
