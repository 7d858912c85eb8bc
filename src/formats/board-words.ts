import type { BoardPage } from '@/src/domain/board/board-page'
import { label, type Label } from '@/src/i18n/admin/words'

/** The kinds of decisions on the board's page, in words. */
export const DECISION_WORDS: Readonly<Record<BoardPage['decisions'][number]['kind'], Label>> = {
  change: label('Change of an agreement'),
  measurement: label('Measurement'),
  drift: label('Figure that has moved'),
}

/** The states of documents, in words; each is also shown as a shape. */
export const STATE_WORDS: Readonly<Record<BoardPage['documents'][number]['state'], Label>> = {
  inForce: label('In force'),
  dueSoon: label('Due soon'),
  overdue: label('Overdue'),
  missing: label('Missing'),
}
