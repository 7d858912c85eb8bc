import type { AgreementContent } from '@/src/domain/agreements/agreement-content'
import type { Accumulation, CountBasis, IndicatorSeries, Reading } from '@/src/domain/indicators/indicator'
import type { LocalDate } from '@/src/domain/recurrence/series'
import type { FocusAreaCode } from '../types'

/**
 * The shapes of the internal area's content. All of it is read out of the agreement, in our own words; what the agreement
 * does not say is null. Texts are Danish. Only what residents are shown is translated: in
 * `../texts/<locale>.json`, under `goals.<key>` and `indicators.<code>`.
 */

/** `S` is the strategic agreement; the others are the sub-agreements, by focus area. */
type AgreementCode = 'S' | FocusAreaCode

/** An agreement as first made. By which figures its goals are followed is said in `indicators.ts`. */
export interface AgreementSeed extends Omit<AgreementContent, 'goals'> {
  code: AgreementCode
  /** Null: the strategic agreement. */
  focusArea: FocusAreaCode | null
  goals: GoalSeed[]
  /** Where the agreement contradicts itself, or we chose how to read it; for the editor. */
  discrepancies: string[]
}

interface GoalSeed {
  /** By which indicators name it; unique among all agreements. */
  key: string
  title: string
}

export interface IndicatorSeed extends Pick<
  IndicatorSeries,
  'code' | 'name' | 'unit' | 'direction' | 'directionInferred' | 'countBasis' | 'baselineYear' | 'breaks'
> {
  agreement: AgreementCode
  /** Key of a goal of that agreement. */
  goal: string
  accumulation: Accumulation
  source: string
  definition: string | null
  limitation: string | null
  /** Who makes the figure: a function, never a person. Null: the agreement does not say. */
  owner: string | null
  readings: ReadingSeed[]
  /** The log entries that make the figure; null: it comes from elsewhere. */
  feeds: { activity: string; metric: string } | null
  /** A short name and one or two sentences for residents: what the figure says, and why it is followed. */
  plainName: string
  plain: string
}

export interface ReadingSeed extends Pick<Reading, 'place' | 'role' | 'year' | 'label'> {
  value: number
  /** True: the agreement gives one year for the row; we read it as the comparator's too. */
  yearIsAssumed: boolean
}

/** Something that the logbook counts. */
export interface MetricSeed {
  code: string
  name: { da: string; en: string }
  basis: CountBasis
  /** Titles of the agreements' activities; `all`: any of them. */
  activities: 'all' | string[]
}

export interface RequiredDocumentSeed {
  code: string
  title: string
  /** The agreements that it is; null: a document of its own. */
  agreements: AgreementCode[] | null
  /** A function or a body; null: the agreement names none. */
  responsible: string | null
  due: LocalDate | null
  validUntil: LocalDate | null
  /** Whether the fund has a template for it; null: not said. */
  hasTemplate: boolean | null
  /** What is said of it. */
  note: string | null
}

/** How exactly a date is known. Days between `from` and `to` are then only its bounds. */
type DatePrecision = 'day' | 'month' | 'season' | 'year'

export interface MilestoneSeed {
  title: string
  /** `moment`: happens once, within the bounds. `period`: runs from the one to the other. */
  kind: 'moment' | 'period'
  /** Null: the agreement gives no date. */
  precision: DatePrecision | null
  from: LocalDate | null
  to: LocalDate | null
  agreement: AgreementCode
  /** Title of one of its activities; null: of none, or not clear. */
  activity: string | null
  owner: string | null
  note: string | null
}

export interface ObligationSeed {
  who: string
  what: string
  frequency: 'ongoing' | 'yearly' | 'onRequest' | 'once'
  due: LocalDate | null
  /** Where it stands. */
  section: string
}

export interface MeetingSeed {
  name: string
  /** Null: not said. `max` null: at least `min`. `about`: the agreement says "ca.". */
  frequency: { per: 'year' | 'week'; min: number; max: number | null; about: boolean } | null
  /** That often in each zone. */
  perZone: boolean
  convenedBy: string | null
  participants: string[]
  note: string | null
}

export interface Governance {
  bodies: Record<DecidingBody, string>
  /** Up to and with this amount, in DKK, the leader group may change a sub-agreement. */
  limitDkk: number
  /** Both must hold for the leader group to decide. */
  conditions: string[]
  sub: {
    firstDiscussedBy: string
    upToLimit: DecidingBody
    aboveLimit: DecidingBody
    /** The agreement does not say who decides above the limit; we infer it from where the mandate comes. */
    aboveLimitIsInferred: boolean
    mandateFrom: DecidingBody
    followsDocument: string
    /** Whether a changed sub-agreement is sent to the fund. */
    sentToFund: boolean
    /** Where the one in force must be at hand at any time. */
    availableTo: string[]
  }
  strategic: {
    decidedBy: DecidingBody
    /** The agreement states the approval only; that the board decides first follows from its responsibility for the plan. */
    decidedByIsInferred: boolean
    approvedBy: DecidingBody
  }
}

type DecidingBody = 'leaderGroup' | 'board' | 'fund'
