import type { AgeRange, Audience, Need, OfferState, SpokenLanguage, Weekday } from '../vocabulary.ts'
import type { StatedFacts } from './stated-facts.ts'

/** What the filters need to know about an offer (or an event), and nothing else. */
export interface OfferFacts extends StatedFacts {
  id: string
  /** The zones it is for, including those of its afdelinger. */
  zones: readonly number[]
  /** For all zones; `zones` is then empty. */
  everywhere: boolean
  /** Slugs of the afdelinger it is limited to; empty if it is for the whole of its zones. */
  afdelinger: readonly string[]
  /** Slugs of the afdelinger it is not for, although their zone is included. */
  exceptAfdelinger: readonly string[]
  needs: readonly Need[]
  audiences: readonly Audience[]
  ages: AgeRange
  /** Days on which it takes place; empty if not known. */
  weekdays: readonly Weekday[]
  languages: readonly SpokenLanguage[]
  /** True only if it is known to be free. */
  free: boolean
  state: OfferState
}

/** What a plan has, and readers choose among. */
export interface PlanChoices {
  zones: readonly number[]
  afdelinger: readonly AfdelingChoice[]
  needs: readonly Need[]
}

export interface AfdelingChoice {
  slug: string
  zone: number
}
