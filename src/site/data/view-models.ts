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

export type { Contact, Facts } from '@/src/content/facts'
export type { AfdelingLink, VenueView, ZoneLink } from '@/src/content/references'
export type { FacetName } from '@/src/domain/offers/facet-table'
export type { Told } from '@/src/content/told'
export type { RichText, Text, TextState } from '@/src/content/text'
export type { NewsletterBlock, NewsletterContent, Paragraph } from '@/src/formats/newsletter/newsletter-content'
export type { SessionView } from '@/src/domain/recurrence/sessions'
export type { Chart } from '@/src/formats/charts/chart'
export type { PlaceShape } from '@/src/formats/charts/shapes'

/** What pages are made from. Loaders map Payload's documents to these once; nothing of Payload is seen beyond them. */

export interface Image {
  alt: Text
  width: number
  height: number
  src: string
  /** `srcset` strings by type, best first; widths in pixels. */
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
  /** Made for trying the system out, and shown so. */
  sample: boolean
  /** Empty: time not known. */
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
  /** Who runs it, where that is not the plan. */
  provider: string | null
  state: OfferState
  pausedUntil: LocalDate | null
  pausedMessage: Text | null
  sample: boolean
  sessions: SessionView[]
  /** For whom, in words, where the codes do not say it all. */
  audienceNote: Text | null
  /** "Weekly, in the forenoon": what is known where no time is. */
  timeNote: Text | null
  next: Occurrence[]
  contact: Contact | null
  partners: { name: string; url: string | null }[]
  image: Image | null
  /** When the secretariat last vouched for the facts. */
  checkedOn: LocalDate | null
  related: OccurrenceCard[]
  updatedAt: string
}

/** One happening on one day, in a list: an occurrence of an event, or a session of an offer. */
export interface OccurrenceCard extends CardFacts {
  kind: 'event' | 'session'
  /** Of the event, or of the offer whose session it is. */
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
  /** Coming ones, and the latest past one if there is none to come. Cancelled ones included. */
  occurrences: { occurrence: Occurrence; reason: Text | null }[]
  /** True: the series goes on after the listed ones. */
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

/** What stands around every page. */
export interface Shell {
  siteName: string
  /** One line under the name. */
  tagline: Text
  locales: Locale[]
  notices: NoticeView[]
  contact: Contact | null
  address: string | null
  footer: Text | null
}

export interface PlaceChoice {
  zones: (ZoneLink & { afdelinger: AfdelingLink[] })[]
  /** What the reader chose: `zone-1`, or an afdeling's slug. */
  chosen: { kind: 'zone'; zone: ZoneLink } | { kind: 'afdeling'; afdeling: AfdelingLink; zone: ZoneLink } | null
}

export interface HomeView {
  intro: Text
  needs: { need: Need; count: number }[]
  week: OccurrenceCard[]
  /** The newest for the reader's place. */
  newsletter: NewsletterCard | null
  place: PlaceChoice
  map: MapZone[]
}

/** Where a zone stands on the schematic map: a 100 × 100 square, y downwards. Not a true map, and said so. */
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

/** A choice of a filter and how many results it would leave, the other filters as they are. */
export interface FacetChoice {
  value: string
  /** Names of zones and afdelinger; other choices are named by their code through i18n. */
  label: string | null
  count: number
  selected: boolean
}
export interface Facet {
  name: FacetName
  choices: FacetChoice[]
}
/** A filter that, taken away, would give results. */
export interface Loosening {
  name: FacetName
  label: string | null
  value: string
  count: number
  /** The query string without it, `?` left out. */
  query: string
}

export interface OfferListView {
  facets: Facet[]
  /** Filters in force, each with the query string that takes it away. */
  active: { name: FacetName; value: string; label: string | null; query: string }[]
  total: number
  page: number
  pages: number
  /** The query string of this selection, `page` and `?` left out. */
  query: string
  offers: OfferCard[]
  loosen: Loosening[]
  /** Values in the address that mean nothing: named to the reader, not obeyed. */
  rejected: string[]
}

export interface CalendarView extends Omit<OfferListView, 'offers'> {
  /** `YYYY-MM` shown. */
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

/** The published figures, under the goals that they follow. */
export interface IndicatorsView {
  /** `area` null: the strategic agreement, which is for the whole plan. */
  areas: { area: Text | null; goals: GoalView[] }[]
  /** Null: nothing is shown. */
  updatedAt: string | null
}
interface GoalView {
  /** Its address within the page. */
  id: string
  title: Text
  indicators: IndicatorView[]
}
export interface IndicatorView {
  code: string
  name: Text
  /** What it is called in the agreement. */
  officialName: Text
  plain: Text | null
  unit: IndicatorUnit
  direction: Direction
  /** The direction is our reading of the goal. */
  directionInferred: boolean
  baselineYear: number
  places: PlaceView[]
  /** By place, oldest first. `place` is the number of one of `places`. */
  figures: FigureView[]
  chart: Chart
  /** Of the whole area, or of each of its parts; where no target was decided, once. `place` null: not of one place. */
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
  /** How the period is written. */
  period: string
  /** Null is never zero: it was not counted, or it is not shown. */
  value: number | null
  state: ReadingState
  /** What the percentage was reckoned from. */
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
  /** What must be said of its texts, the gravest first. */
  states: TextState[]
  /** The languages that it came out in. */
  locales: Locale[]
  /** Seen in a preview: it may still change. */
  draft: boolean
}

/** A body of the organisation, in the diagram of /om; `parent` is the id of the body above it. */
export interface OrganisationBody {
  id: string
  parent: string | null
  name: string
  role: Text
  members: Text | null
}
export interface AboutView {
  title: Text
  body: RichText | null
  figures: { homes: number; residents: number; afdelinger: number; zones: number; from: number; to: number }
  focusAreas: { code: string; name: Text; purpose: Text; art: FocusArt }[]
  bodies: OrganisationBody[]
  partners: { name: string; url: string | null }[]
  updatedAt: string
}
export interface PageView {
  slug: string
  title: Text
  body: RichText | null
  updatedAt: string
}

/** A page may be gone, or have moved to a new slug. */
export type Found<View> = { found: true; view: View } | { found: false; movedTo: string | null }

/** The form that asks for the newsletter, with what was typed before. */
export interface SubscribeView {
  place: PlaceChoice
  email: string
  language: Locale
  problem: 'wrongEmail' | 'tooMany' | 'noMail' | null
}

/** What somebody who gets the newsletter has chosen. */
export interface SubscriptionView {
  language: Locale
  place: PlaceChoice
}
