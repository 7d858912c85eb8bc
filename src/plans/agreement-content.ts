import type { AreaKind } from '@/src/domain/areas/area'
import type { DecidingBody } from '@/src/domain/agreements/deciding-body'
import type { Bodies } from '@/src/i18n/admin/deciding-words'
import type { AgreementContent } from '@/src/domain/agreements/agreement-content'
import type { Accumulation, CountBasis, IndicatorSeries, Reading } from '@/src/domain/indicators/indicator'
import type { LocalDate } from '@/src/domain/recurrence/series'

/**
 * The types of the internal area's content. All of it is taken from the agreements; what they
 * do not state is null. Texts are Danish. Only texts shown to residents are translated: in `texts/<locale>.json`,
 * under `goals.<key>` and `indicators.<code>`.
 */
export interface InternalContent {
  agreements: readonly AgreementSeed[]
  /** What figures are about, beside the zones and afdelinger, which are areas of their own. */
  areas: readonly AreaSeed[]
  indicators: readonly IndicatorSeed[]
  metrics: readonly MetricSeed[]
  documents: readonly RequiredDocumentSeed[]
  milestones: readonly MilestoneSeed[]
  obligations: readonly ObligationSeed[]
  meetings: readonly MeetingSeed[]
  governance: Governance
  /** The offer (slug) that an activity of the agreements (title) is. Activities of several offers are left out. */
  offers: Readonly<Record<string, string>>
}

/** An agreement as first made. `indicators.ts` says which figures track its goals. */
export interface AgreementSeed extends Omit<AgreementContent, 'goals'> {
  code: string
  /** Null for the strategic agreement. */
  focusArea: string | null
  goals: GoalSeed[]
  /** Where the agreement contradicts itself, or where we chose an interpretation; for the editor. */
  discrepancies: string[]
}

interface GoalSeed {
  /** Used by indicators to refer to the goal; unique among all agreements. */
  key: string
  title: string
}

export interface IndicatorSeed extends Pick<
  IndicatorSeries,
  'code' | 'name' | 'unit' | 'direction' | 'directionInferred' | 'countBasis' | 'baselineYear' | 'breaks'
> {
  agreement: string
  /** Key of one of that agreement's goals. */
  goal: string
  accumulation: Accumulation
  source: string
  definition: string | null
  limitation: string | null
  /** Who produces the figure: a function, never a person. Null: the agreement does not say. */
  owner: string | null
  readings: ReadingSeed[]
  /** The log entries that the figure is calculated from; null: it comes from elsewhere. */
  feeds: { activity: string; metric: string } | null
  /** A short name, and one or two sentences for residents: what the figure says and why it is tracked. */
  plainName: string
  plain: string
}

export interface AreaSeed {
  key: string
  name: string
  /** Not translated. */
  isProperName?: true
  otherNames?: string[]
  kind: AreaKind
  /** The zone it lies in; left out: the whole area. */
  zone?: number
  residents?: { year: number; count: number; source: string }[]
}

export interface ReadingSeed extends Pick<Reading, 'year' | 'label'> {
  /** The Danish name of an area. */
  area: string
  value: number
  /** True: the agreement gives one year for the row, which we apply to the comparator too. */
  yearIsAssumed: boolean
}

/** Something that the logbook counts. */
export interface MetricSeed {
  code: string
  name: { da: string; en: string }
  basis: CountBasis
  /** Titles of the agreements' activities; `all` for any of them. */
  activities: 'all' | string[]
}

export interface RequiredDocumentSeed {
  code: string
  title: string
  /** The agreements that the document is; null: a document of its own. */
  agreements: string[] | null
  /** A function or a body; null: the agreement names none. */
  responsible: string | null
  due: LocalDate | null
  validUntil: LocalDate | null
  /** Whether Landsbyggefonden has a template for it; null: not stated. */
  hasTemplate: boolean | null
  /** What the agreement says about it. */
  note: string | null
}

/** The precision of a date. Except for `day`, `from` and `to` are only its bounds. */
type DatePrecision = 'day' | 'month' | 'season' | 'year'

export interface MilestoneSeed {
  title: string
  /** `moment`: happens once, between `from` and `to`. `period`: runs from `from` to `to`. */
  kind: 'moment' | 'period'
  /** Null: the agreement gives no date. */
  precision: DatePrecision | null
  from: LocalDate | null
  to: LocalDate | null
  agreement: string
  /** Title of one of the agreement's activities; null: none, or unclear. */
  activity: string | null
  owner: string | null
  note: string | null
}

export interface ObligationSeed {
  who: string
  what: string
  frequency: 'ongoing' | 'yearly' | 'onRequest' | 'once'
  due: LocalDate | null
  /** Where in the agreements it is stated. */
  section: string
}

export interface MeetingSeed {
  name: string
  /** Null: not stated. `max` null: at least `min`. `about`: the agreement says "ca.". */
  frequency: { per: 'year' | 'week'; min: number; max: number | null; about: boolean } | null
  /** Whether the frequency is per zone. */
  perZone: boolean
  convenedBy: string | null
  participants: string[]
  note: string | null
}

export interface Governance {
  bodies: Bodies
  /** Both must be met for the leader group to decide. */
  conditions: string[]
  sub: {
    firstDiscussedBy: string
    /** The agreement does not say who decides above the limit; inferred from where the mandate comes from. */
    aboveLimitIsInferred: boolean
    mandateFrom: DecidingBody
    followsDocument: string
    /** Where the edition in force must be available at any time. */
    availableTo: string[]
  }
  strategic: {
    /**
     * The agreement states only the approval. That the board decides first follows from its responsibility for the
     * plan.
     */
    decidedByIsInferred: boolean
  }
}
