import { SEATS, type Seat } from '@/src/cms/access/roles'
import type { Row } from '@/src/cms/access/rights'
import type { Rule } from '@/src/cms/access/rules'
import type { Place, State } from './samples'

/** The circumstances of an attempt. */
export interface Tried {
  place: Place
  state: State
  /** Whether the document is the requesting user, or belongs to them. */
  self?: boolean
}

/**
 * What each word in the table of rights must mean for a document. Repeated here independently of the code that enforces
 * it.
 */
const MEANS: Record<Rule, (tried: Tried) => boolean> = {
  all: () => true,
  no: () => false,
  published: ({ state }) => state === 'published' || state === 'forBoard',
  forAll: ({ state }) => state === 'published',
  sent: ({ state }) => state === 'sent',
  reports: ({ state }) => state === 'report',
  shown: ({ state }) => state === 'shown',
  zones: ({ place }) => place === 'own',
  // The attempts change Danish text; Somali is tested separately.
  languages: () => false,
  steps: () => false,
  self: ({ self }) => self === true,
  own: ({ self }) => self === true,
  editable: ({ self }) => self === true,
}

/** Whether the table allows somebody the attempt. No row: nobody. */
export function gives(row: Row | undefined, seat: Seat, tried: Tried): boolean {
  return row !== undefined && MEANS[row[SEATS.indexOf(seat)] ?? 'no'](tried)
}
