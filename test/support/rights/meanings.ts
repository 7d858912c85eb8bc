import { SEATS, type Seat } from '@/src/cms/access/roles'
import type { Row } from '@/src/cms/access/rights'
import type { Rule } from '@/src/cms/access/rules'
import type { Place, State } from './samples'

/** What is tried, and on what. */
export interface Tried {
  place: Place
  state: State
  /** Whether the document is the one who asks, or theirs. */
  self?: boolean
}

/** What a word of the table of rights must mean for a document: said here once more, apart from the code that enforces it. */
const MEANS: Record<Rule, (tried: Tried) => boolean> = {
  all: () => true,
  no: () => false,
  published: ({ state }) => state === 'published' || state === 'forBoard',
  forAll: ({ state }) => state === 'published',
  sent: ({ state }) => state === 'sent',
  reports: ({ state }) => state === 'report',
  shown: ({ state }) => state === 'shown',
  zones: ({ place }) => place === 'own',
  // Of a text in Danish, of which the tries are; Somali is tried beside it.
  languages: () => false,
  steps: () => false,
  self: ({ self }) => self === true,
  own: ({ self }) => self === true,
  editable: ({ self }) => self === true,
}

/** Whether the table gives somebody what is tried. No row: nobody. */
export function gives(row: Row | undefined, seat: Seat, tried: Tried): boolean {
  return row !== undefined && MEANS[row[SEATS.indexOf(seat)] ?? 'no'](tried)
}
