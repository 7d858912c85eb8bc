import type { StatedFacts } from '@/src/domain/offers/stated-facts'
import type { LocalDate, Rule } from '@/src/domain/recurrence/series'
import type { PageSlug } from '@/src/domain/text-pages'
import type {
  AgeRange,
  Audience,
  FocusArt,
  Need,
  OfferKind,
  OfferState,
  Price,
  SpokenLanguage,
  Weekday,
  ZoneMark,
} from '@/src/domain/vocabulary'
import type { Locale } from '@/src/i18n/locales'
import type { InternalContent } from './agreement-content'

/**
 * The types of what a plan fills an installation with. Facts are stated once for every language; texts are in
 * `texts/<locale>.json` under `<collection>.<slug>.<field>`. `text-fields.ts` lists the text fields of each collection.
 */
export interface Content {
  site: SiteSeed
  zones: readonly ZoneSeed[]
  housingOrganisations: readonly HousingOrganisationSeed[]
  afdelinger: readonly AfdelingSeed[]
  venues: readonly VenueSeed[]
  focusAreas: readonly FocusAreaSeed[]
  partners: readonly PartnerSeed[]
  activities: readonly ActivitySeed[]
  evaluations: readonly EvaluationSeed[]
  pages: readonly PageSeed[]
  organisation: readonly OrganisationBodySeed[]
  internal: InternalContent
  samples: Samples
  /** A language without texts is shown in Danish. */
  texts: { [Language in Locale]?: Texts }
}

/** A paragraph, a bulleted list, or a heading inside a page. */
export type Block = string | { list: string[] } | { heading: string }
/** Plain text, a list of short lines, or rich text, as defined in `text-fields.ts`. */
export type TextValue = string | Block[]
/** Everything that is translated, in one language. */
type Texts = Record<string, TextValue>

/** Contacts are functions, never persons. */
type ContactSlug = 'secretariat'

export interface HousingOrganisationSeed {
  slug: string
  name: string
  /** Who manages its homes, if somebody else does. */
  administrator: string | null
}

export interface ZoneSeed {
  slug: string
  number: number
  mark: ZoneMark
  homes: number
  /**
   * Position on the schematic map: a 100 × 100 square, y downwards. Inferred from the agreement's wording; not a true
   * map.
   */
  x: number
  y: number
}

export interface AfdelingSeed {
  slug: string
  name: string
  zone: number
  /** Slug of the housing organisation. */
  organisation: string
}

export interface VenueSeed {
  slug: string
  name: string
  address: string | null
  zone: number | null
  /** True: the zone is not in the agreement but was read off a map. Not to be shown before it is checked. */
  zoneIsInferred: boolean
  /** Serves all zones, wherever it is. */
  servesAllZones: boolean
}

export interface FocusAreaSeed {
  /** Lower-cased, also the slug in `texts`. */
  code: string
  art: FocusArt
}

export interface PartnerSeed {
  slug: string
  /** An organisation's own name; never a person. */
  name: string
  url: string | null
}

export interface SessionSeed {
  weekday: Weekday
  /** `HH:mm`, Europe/Copenhagen. */
  start: string
  end: string
  /** Every n weeks. */
  interval: number
  from: LocalDate | null
  until: LocalDate | null
  languages: SpokenLanguage[]
}

/**
 * The facts shared by offers and events. Stated facts are left out if the agreement does not state them; "open to all"
 * is set only where the agreement says so.
 */
export interface FactsSeed extends Partial<StatedFacts> {
  needs: Need[]
  audiences: Audience[]
  ages: AgeRange
  price: Price
  /** Empty: not known. */
  languages: SpokenLanguage[]
  /** Slug; null if the place is unknown or there are several. */
  venue: string | null
  /** True: for all zones, and `zones` is empty. */
  everywhere: boolean
  zones: number[]
  afdelinger: string[]
  /** Slugs of the afdelinger that do not take part. */
  exceptAfdelinger: string[]
  contact: ContactSlug
  partners: string[]
}

export interface ActivitySeed extends FactsSeed {
  slug: string
  /** Code of its focus area; null if it belongs to none. */
  focusArea: string | null
  parent: string | null
  kind: OfferKind
  state: OfferState
  /** Who runs it, if not the plan. */
  provider: string | null
  /** Empty: times not known. */
  sessions: SessionSeed[]
  /** False: seeded as a draft, to be confirmed by the secretariat. */
  publish: boolean
}

export interface EvaluationSeed {
  slug: string
  kind: 'evaluation' | 'survey'
  year: number
  by: string
  activity: string
}

/** A body of the organisation; `parent` is the id of the body above it. */
export interface OrganisationBodySeed {
  id: string
  parent: string | null
  name: string
}

export interface PageSeed {
  slug: PageSlug
}

export interface SiteSeed {
  contact: { slug: ContactSlug; phone: string | null; email: string | null }
  /** Slug of the venue of the secretariat. */
  venue: string
  period: { from: LocalDate; to: LocalDate }
  homes: number
  residents: number
}

/**
 * Content for trying out the system, placed around the day of seeding so that the coming week is never empty. Each part
 * is marked as a sample on the site.
 */
export interface Samples {
  sessions: readonly SampleSessions[]
  events: readonly SampleEvent[]
  notices: readonly SampleNotice[]
  newsletters: readonly SampleNewsletter[]
}

/**
 * A day relative to today: `inDays` from today; the first `coming` weekday from today or `after` days later, moved by
 * `weeks` and `days`; the `first` such weekday of this month, or the `last` of the previous month.
 */
export type SampleDay =
  | { inDays: number }
  | { coming: Weekday; after?: number; weeks?: number; days?: number }
  | { first: Weekday }
  | { last: Weekday }

export interface SampleSpan {
  day: SampleDay
  /** `HH:mm`, Europe/Copenhagen. */
  start: string
  end: string
}

export interface SampleSessions {
  /** Slug of the offer that gets the sample times; it is then marked as a sample too. */
  activity: string
  sessions: readonly SessionSeed[]
}

export interface SampleEvent extends FactsSeed, SampleSpan {
  slug: string
  rule: Rule | null
  extraDates: readonly SampleSpan[]
  skippedDates: readonly SampleDay[]
  /** The event's text `reason` says why. */
  exceptions: readonly ({ of: SampleDay } & ({ state: 'cancelled' } | { state: 'moved'; to: SampleSpan }))[]
  activity: string | null
}

interface SampleNotice {
  slug: string
  severity: 'info' | 'urgent'
  zones: readonly number[]
  /** Shown from today for this many days. */
  days: number
}

interface SampleNewsletter {
  slug: string
  /** The key of its texts, below `demo`. */
  texts: string
  daysAgo: number
  /** Null: for everyone. */
  zones: readonly number[] | null
  blocks: readonly SampleBlock[]
}

export type SampleBlock = 'heading' | 'text' | 'notice' | 'quote' | { offer: string } | { days: number; most: number }
