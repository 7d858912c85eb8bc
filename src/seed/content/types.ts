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
 * The shapes of the base content. Facts stand here, once, for every language; words stand in `texts/<locale>.json` under
 * `<collection>.<slug>.<field>`. Which fields each collection has is said in `text-fields.ts`.
 */

/** A paragraph, a bulleted list, or a heading inside a page. */
export type Block = string | { list: string[] } | { heading: string }
/** Plain text, a list of short lines, or rich text: `text-fields.ts` says which. */
export type TextValue = string | Block[]
/** Everything that is translated, in one language. */
export type Texts = Record<string, TextValue>

export type FocusAreaCode = 'UL' | 'B' | 'K' | 'SM'
/** Contacts are functions, never persons. */
type ContactSlug = 'secretariat'

export interface HousingOrganisationSeed {
  slug: string
  name: string
  /** Who manages its homes, where that is another. */
  administrator: string | null
}

export interface ZoneSeed {
  slug: string
  number: number
  mark: ZoneMark
  homes: number
  /** On the schematic map: a 100 × 100 square, y downwards. Inferred from the agreement's words; not a true map. */
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
  /** True: the agreement does not name the zone; it was read off the map. Not for show before it is checked. */
  zoneIsInferred: boolean
  /** Serves all zones, wherever it stands. */
  servesAllZones: boolean
}

export interface FocusAreaSeed {
  /** Also the slug in `texts`, in small letters. */
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

/** The facts that offers and events share. What is stated by a code is left out where nothing is; open to all comers, only where the agreement says so. */
export interface FactsSeed extends Partial<StatedFacts> {
  needs: Need[]
  audiences: Audience[]
  ages: AgeRange
  price: Price
  /** Empty: not known. */
  languages: SpokenLanguage[]
  /** Slug, or null where the place is not known or is more than one. */
  venue: string | null
  /** True: for all zones, and `zones` is empty. */
  everywhere: boolean
  zones: number[]
  afdelinger: string[]
  /** Slugs of afdelinger that take no part in it. */
  exceptAfdelinger: string[]
  contact: ContactSlug
  partners: string[]
}

export interface ActivitySeed extends FactsSeed {
  slug: string
  /** Null: belongs to none of the four. */
  focusArea: FocusAreaCode | null
  parent: string | null
  kind: OfferKind
  state: OfferState
  /** Who runs it, where that is not the plan. */
  provider: string | null
  /** Empty: time not known. */
  sessions: SessionSeed[]
  /** False: seeded as a draft, until the secretariat has confirmed it. */
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
  /** Slug of the venue where the secretariat sits. */
  venue: string
  period: { from: LocalDate; to: LocalDate }
  homes: number
  residents: number
}

export interface EventSeed extends FactsSeed {
  slug: string
  /** Made for trying the system out, and shown so. */
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
  /** Slug of the offer that is given the sample times; it is marked as a sample with them. */
  activity: string
  sessions: SessionSeed[]
}

interface NoticeSeed {
  slug: string
  sample: true
  severity: 'info' | 'urgent'
  zones: number[]
  /** First and last day on which it is shown. */
  from: LocalDate
  until: LocalDate
}

export interface DemoContent {
  sessions: DemoSessionsSeed[]
  events: EventSeed[]
  notices: NoticeSeed[]
}
