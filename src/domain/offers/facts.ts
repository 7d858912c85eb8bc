import type { AgeRange, Audience, Need, OfferState, SpokenLanguage, Weekday } from '../vocabulary.ts'
import type { StatedFacts } from './stated-facts.ts'

/** What the filters need to know of an offer (or of a happening), and nothing else. */
export interface OfferFacts extends StatedFacts {
  id: string
  /** Zones that it is for, those of its afdelinger included. */
  zones: readonly number[]
  /** For all zones; `zones` is then empty. */
  everywhere: boolean
  /** Slugs of the afdelinger that it is only for; empty: for the whole of its zones. */
  afdelinger: readonly string[]
  /** Slugs of the afdelinger that it is not for, though their zone is among its own. */
  exceptAfdelinger: readonly string[]
  needs: readonly Need[]
  audiences: readonly Audience[]
  ages: AgeRange
  /** Days on which it takes place; empty: not known. */
  weekdays: readonly Weekday[]
  languages: readonly SpokenLanguage[]
  /** True only where the price is known to be none. */
  free: boolean
  state: OfferState
}

/** The places that can be chosen. */
export interface Places {
  zones: readonly number[]
  afdelinger: readonly AfdelingChoice[]
}

export interface AfdelingChoice {
  slug: string
  zone: number
}
