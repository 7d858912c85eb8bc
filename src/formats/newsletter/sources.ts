import type { Activity, Event, Media, Newsletter } from '@/payload-types'
import type { References } from '@/src/content/references'
import type { Locale } from '@/src/i18n/locales'

/** An edition, and all that it refers to, as it is now. */
export interface Sources {
  /** Read in all languages. */
  newsletter: Newsletter
  siteName: string
  offers: ReadonlyMap<string, Activity>
  events: ReadonlyMap<string, Event>
  pictures: ReadonlyMap<string, Media>
  /** Events that take place in the time that lists of coming dates look ahead. */
  coming: readonly Event[]
  referencesIn: (locale: Locale) => References
}
