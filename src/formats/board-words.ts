import type { BoardPage } from '@/src/domain/board/board-page'
import type { Sentence } from '@/src/domain/workflow/verdict'

/** The kinds of decisions on the board's page, in words. */
export const DECISION_WORDS: Readonly<Record<BoardPage['decisions'][number]['kind'], Sentence>> = {
  change: { da: 'Ændring af en aftale', en: 'Change of an agreement' },
  measurement: { da: 'Måling', en: 'Measurement' },
  drift: { da: 'Tal, der har flyttet sig', en: 'Figure that has moved' },
}

/** The states of documents, in words; each is also shown as a shape. */
export const STATE_WORDS: Readonly<Record<BoardPage['documents'][number]['state'], Sentence>> = {
  inForce: { da: 'Gælder', en: 'In force' },
  dueSoon: { da: 'Udløber snart', en: 'Due soon' },
  overdue: { da: 'Overskredet', en: 'Overdue' },
  missing: { da: 'Mangler', en: 'Missing' },
}
