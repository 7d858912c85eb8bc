import type { Activity, Event, Media, Newsletter } from '@/payload-types'
import type { References } from '@/src/content/references'
import type { Locale } from '@/src/i18n/locales'

/** An edition and everything it refers to, in its current state. */
export interface Sources {
  /** Read in all languages, as are the other documents. */
  newsletter: Newsletter
  siteName: string
  offers: ReadonlyMap<string, Activity>
  events: ReadonlyMap<string, Event>
  pictures: ReadonlyMap<string, Media>
  /** Events in the period covered by lists of coming dates. */
  coming: readonly Event[]
  referencesIn: (locale: Locale) => References
}
