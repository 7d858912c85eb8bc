import type { Contact, Facts } from '@/src/content/facts'
import type { AfdelingLink, ZoneLink } from '@/src/content/references'
import type { RichText, Text, TextState } from '@/src/content/text'
import type { NewsletterContent } from '@/src/formats/newsletter/newsletter-content'
import type { LocalDate, LocalDateTime, Occurrence, Rule } from '@/src/domain/recurrence/series'
import type { IndicatorUnit } from '@/src/domain/agreements/agreement-content'
import type { Gap, GapChange } from '@/src/domain/indicators/gap'
import type { Direction, ReadingState } from '@/src/domain/indicators/indicator'
import type { Progress } from '@/src/domain/indicators/progress'
import type { FacetName } from '@/src/domain/offers/facet-table'
import type { StatedFactName } from '@/src/domain/offers/stated-facts'
import type { FocusArt, Need, OfferKind, OfferState, SpokenLanguage } from '@/src/domain/vocabulary'
import type { SessionView } from '@/src/domain/recurrence/sessions'
import type { Chart, ChartPlace } from '@/src/formats/charts/chart'
import type { Locale } from '@/src/i18n/locales'
import type { SignUpProblem } from '@/src/urls/form-answers'

export type { Contact, Facts } from '@/src/content/facts'
export type { AfdelingLink, VenueView, ZoneLink } from '@/src/content/references'
export type { FacetName } from '@/src/domain/offers/facet-table'
export type { Summary } from '@/src/content/summary'
export type { RichText, Text, TextState } from '@/src/content/text'
export type { NewsletterBlock, NewsletterContent, Paragraph } from '@/src/formats/newsletter/newsletter-content'
export type { SessionView } from '@/src/domain/recurrence/sessions'
export type { Chart } from '@/src/formats/charts/chart'
export type { PlaceShape } from '@/src/formats/charts/shapes'

/**
 * The data that pages render. Loaders convert Payload documents into these; nothing after them sees Payload's types.
 */

export interface Image {
  alt: Text
  width: number
  height: number
  src: string
  /** `srcset` strings by type, preferred first; widths in pixels. */
  sources: { type: 'image/avif' | 'image/webp'; srcset: string }[]
  /** Focal point in percent from the top start corner. */
  focus: { x: number; y: number }
}

/** The facts that a card shows. */
export type CardFacts = Pick<Facts, 'ages' | 'audiences' | 'price' | 'everywhere' | 'zones' | StatedFactName>

export interface OfferCard extends CardFacts {
  slug: string
  title: Text
  summary: Text
  need: Need | null
  venueName: string | null
  state: OfferState
  kind: OfferKind
  /** Made for trying the system out, and labelled as such. */
  sample: boolean
  /** Empty if the time is not known. */
  sessions: SessionView[]
  next: Occurrence | null
}

export interface OfferView extends Facts {
  slug: string
  title: Text
  summary: Text
  body: RichText | null
  needs: Need[]
  focusArea: { name: Text; art: FocusArt } | null
  parent: { slug: string; title: Text } | null
  children: OfferCard[]
  kind: OfferKind
  /** Who runs it, if not the plan. */
  provider: string | null
  state: OfferState
  pausedUntil: LocalDate | null
  pausedMessage: Text | null
  sample: boolean
  sessions: SessionView[]
  /** Target audience in words, where the codes are not enough. */
  audienceNote: Text | null
  /** Free text such as "Weekly, in the forenoon", for offers without exact times. */
  timeNote: Text | null
  next: Occurrence[]
  contact: Contact | null
  partners: { name: string; url: string | null }[]
  image: Image | null
  /** When the secretariat last confirmed the facts. */
  checkedOn: LocalDate | null
  related: OccurrenceCard[]
  updatedAt: string
}

/** One happening on one day, in a list: an occurrence of an event, or a session of an offer. */
export interface OccurrenceCard extends CardFacts {
  kind: 'event' | 'session'
  /** Slug of the event, or of the offer whose session it is. */
  slug: string
  title: Text
  occurrence: Occurrence
  /** Why this occurrence is cancelled or moved. */
  reason: Text | null
  venueName: string | null
  need: Need | null
  languages: SpokenLanguage[]
  sample: boolean
}

export interface EventView extends Facts {
  slug: string
  title: Text
  summary: Text
  body: RichText | null
  needs: Need[]
  start: LocalDateTime
  end: LocalDateTime
  rule: Rule | null
  /** The coming ones, cancelled ones included; if there are none, the latest past one. */
  occurrences: { occurrence: Occurrence; reason: Text | null }[]
  /** True if the series continues after the listed ones. */
  more: boolean
  activity: { slug: string; title: Text } | null
  contact: Contact | null
  partners: { name: string; url: string | null }[]
  image: Image | null
  checkedOn: LocalDate | null
  sample: boolean
  updatedAt: string
}

export interface NoticeView {
  id: string
  message: Text
  severity: 'info' | 'urgent'
  link: { href: string; label: Text } | null
  zones: ZoneLink[]
  sample: boolean
}

/** Header and footer of every page. */
export interface Shell {
  siteName: string
  /** The shapes of an SVG of 48 × 48 units. */
  logo: string
  /** One line below the name. */
  tagline: Text
  locales: Locale[]
  notices: NoticeView[]
  contact: Contact | null
  address: string | null
  footer: Text | null
}

export interface PlaceChoice {
  zones: (ZoneLink & { afdelinger: AfdelingLink[] })[]
  /** The reader's choice: `zone-1`, or an afdeling's slug. */
  chosen: { kind: 'zone'; zone: ZoneLink } | { kind: 'afdeling'; afdeling: AfdelingLink; zone: ZoneLink } | null
}

export interface HomeView {
  intro: Text
  needs: { need: Need; count: number }[]
  week: OccurrenceCard[]
  /** The newest edition for the reader's place. */
  newsletter: NewsletterCard | null
  place: PlaceChoice
  map: MapZone[]
}

/**
 * Position of a zone on the schematic map: a 100 × 100 square, y downwards. The map is not geographic, and its caption
 * says so.
 */
export interface MapZone extends ZoneLink {
  x: number
  y: number
  homes: number
  afdelinger: AfdelingLink[]
}

export interface ZoneView extends MapZone {
  description: Text | null
  places: Text[]
  note: Text | null
  contact: Contact | null
  offers: OfferCard[]
  occurrences: OccurrenceCard[]
  updatedAt: string
}

export interface AfdelingView {
  slug: string
  name: string
  zone: ZoneLink
  organisation: { name: string; administrator: string | null; url: string | null }
  note: Text | null
  contact: Contact | null
  offers: OfferCard[]
  occurrences: OccurrenceCard[]
  updatedAt: string
}

/** A filter choice and how many results it would give, the other filters unchanged. */
export interface FacetChoice {
  value: string
  /** Label of a zone or afdeling. Other choices get theirs from i18n by code. */
  label: string | null
  count: number
  selected: boolean
}
export interface Facet {
  name: FacetName
  choices: FacetChoice[]
}
/** A filter whose removal would give results. */
export interface Loosening {
  name: FacetName
  label: string | null
  value: string
  count: number
  /** The query string without this filter, without `?`. */
  query: string
}

export interface OfferListView {
  facets: Facet[]
  /** The active filters, each with the query string that removes it. */
  active: { name: FacetName; value: string; label: string | null; query: string }[]
  total: number
  page: number
  pages: number
  /** The query string of this selection, without `page` and `?`. */
  query: string
  offers: OfferCard[]
  loosen: Loosening[]
  /** Unknown values in the address. They are ignored and listed to the reader. */
  rejected: string[]
}

export interface CalendarView extends Omit<OfferListView, 'offers'> {
  /** The month shown, `YYYY-MM`. */
  month: string
  previousMonth: string | null
  nextMonth: string
  days: { date: LocalDate; occurrences: OccurrenceCard[] }[]
}

export interface EvaluationCard {
  slug: string
  title: Text
  summary: Text
  year: number
  by: string
  kind: 'evaluation' | 'survey'
}
export interface EvaluationView extends EvaluationCard {
  body: RichText | null
  learnt: Text | null
  changed: Text | null
  activity: { slug: string; title: Text } | null
  file: { url: string; bytes: number; name: string } | null
  updatedAt: string
}

/** The published figures, grouped by the goals they measure. */
export interface IndicatorsView {
  /** `area` is null for the strategic agreement, which covers the whole plan. */
  areas: { area: Text | null; goals: GoalView[] }[]
  /** Null if nothing is shown. */
  updatedAt: string | null
}
interface GoalView {
  /** Fragment id within the page. */
  id: string
  title: Text
  indicators: IndicatorView[]
}
export interface IndicatorView {
  code: string
  name: Text
  /** The indicator's name in the agreement. */
  officialName: Text
  plain: Text | null
  unit: IndicatorUnit
  direction: Direction
  /** True if the wanted direction is our interpretation of the goal. */
  directionInferred: boolean
  baselineYear: number
  places: PlaceView[]
  /** By place, oldest first. `place` is an index into `places`. */
  figures: FigureView[]
  chart: Chart
  /**
   * Progress of the whole area, or of each of its parts; a single entry if no target was set. `place` is null if it is
   * not about one place.
   */
  progress: { place: number | null; progress: Progress }[]
  gaps: { place: number; against: number; gap: Gap; change: GapChange | null }[]
  targets: { year: number; value: number }[]
  breaks: { year: number; note: Text }[]
  sources: Text[]
  definition: Text | null
  method: Text | null
  limitation: Text | null
}
interface PlaceView extends Pick<ChartPlace, 'role' | 'shape'> {
  name: Text
}
export interface FigureView {
  place: number
  year: number
  /** The period as displayed. */
  period: string
  /** Null never means zero: the value was not counted or is not shown. */
  value: number | null
  state: ReadingState
  /** What the percentage was calculated from. */
  parts: { numerator: number; denominator: number } | null
  extractedOn: LocalDate | null
}

/** An edition of the newsletter in a list. */
export type NewsletterCard = Pick<
  NewsletterContent,
  'slug' | 'date' | 'at' | 'title' | 'intro' | 'zones' | 'afdelinger' | 'sample'
>

export interface NewsletterView {
  content: NewsletterContent
  /** Translation states that the reader must be told of, the most serious first. */
  states: TextState[]
  /** The languages it was published in. */
  locales: Locale[]
  /** Shown in a preview: it may still change. */
  draft: boolean
}

/** A body of the organisation, in the diagram on /om. `parent` is the id of the body above it. */
export interface OrganisationBody {
  id: string
  parent: string | null
  name: Text
  role: Text
  members: Text | null
}
export interface AboutView {
  title: Text
  body: RichText | null
  /** Null if they have not been stated. */
  figures: { homes: number; residents: number; afdelinger: number; zones: number; from: number; to: number } | null
  focusAreas: { code: string; name: Text; purpose: Text; art: FocusArt }[]
  bodies: OrganisationBody[]
  partners: { name: string; url: string | null }[]
  updatedAt: string | null
}
export interface PageView {
  slug: string
  title: Text
  body: RichText | null
  updatedAt: string
}

/** A page, or where it has moved to; `movedTo` is null if it does not exist. */
export type Found<View> = { found: true; view: View } | { found: false; movedTo: string | null }

/** The subscription form, with the values submitted before. */
export interface SubscribeView {
  place: PlaceChoice
  email: string
  language: Locale
  problem: SignUpProblem | null
}

/** A subscriber's choices. */
export interface SubscriptionView {
  language: Locale
  place: PlaceChoice
}
