import type { StatedFacts } from '@/src/domain/offers/stated-facts'
import type { Exception, LocalDate, LocalDateTime, Rule } from '@/src/domain/recurrence/series'
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

/**
 * The types of the base content. Facts are here, once for every language; texts are in `texts/<locale>.json` under
 * `<collection>.<slug>.<field>`. `text-fields.ts` lists the text fields of each collection.
 */

/** A paragraph, a bulleted list, or a heading inside a page. */
export type Block = string | { list: string[] } | { heading: string }
/** Plain text, a list of short lines, or rich text, as defined in `text-fields.ts`. */
export type TextValue = string | Block[]
/** Everything that is translated, in one language. */
export type Texts = Record<string, TextValue>

export type FocusAreaCode = 'UL' | 'B' | 'K' | 'SM'
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
  code: FocusAreaCode
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
  /** Null: belongs to none of the four focus areas. */
  focusArea: FocusAreaCode | null
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
  slug: string
}

export interface SiteSeed {
  name: string
  contact: { slug: ContactSlug; phone: string | null; email: string | null }
  /** Slug of the venue of the secretariat. */
  venue: string
  period: { from: LocalDate; to: LocalDate }
  homes: number
  residents: number
}

export interface EventSeed extends FactsSeed {
  slug: string
  /** Made for trying out the system; marked as a sample on the site. */
  sample: true
  start: LocalDateTime
  end: LocalDateTime
  rule: Rule | null
  extraDates: { start: LocalDateTime; end: LocalDateTime }[]
  skippedDates: LocalDate[]
  /** `reason`: key in `texts`. */
  exceptions: (Exception & { reason: string })[]
  activity: string | null
}

export interface DemoSessionsSeed {
  /** Slug of the offer that gets the sample times; it is then marked as a sample too. */
  activity: string
  sessions: SessionSeed[]
}

interface NoticeSeed {
  slug: string
  sample: true
  severity: 'info' | 'urgent'
  zones: number[]
  /** First and last day it is shown. */
  from: LocalDate
  until: LocalDate
}

export interface DemoContent {
  sessions: DemoSessionsSeed[]
  events: EventSeed[]
  notices: NoticeSeed[]
}
