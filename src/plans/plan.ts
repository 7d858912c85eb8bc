import type { Need } from '@/src/domain/vocabulary'
import type { Locale } from '@/src/i18n/locales'
import type { Colours } from './colours'

/** What distinguishes a plan on every page, in every mail and on paper. Its words and facts are its `Content`. */
export interface Plan {
  /** Its own name. Once an installation is filled, it is content (the global `site`). */
  name: string
  /** The languages of its installation, of those that the code knows. The secretariat chooses which the site offers. */
  languages: readonly Locale[]
  /** The needs that residents choose between, in the order of the front page. */
  needs: readonly Need[]
  colours: Colours
  /** The shapes of an SVG of 48 × 48 units, in the plan's colours (`var(--…)`). Legible from 32 pixels. */
  logo: string
}
