/** What an agreement says, whole: what is frozen in an edition, printed, compared, and signed. Danish texts. */
export interface AgreementContent {
  /** `S` for the strategic agreement, else the code of its focus area (`UL`, `B`, `K`, `SM`). */
  code: string
  kind: AgreementKind
  title: string
  /** Days, both inclusive; null where the source states none. */
  period: { from: string | null; to: string | null }
  /** Who has agreed: organisation and function, never a person. */
  parties: Party[]
  /** Paragraphs, a blank line between them. So are all longer texts here. */
  problem: string
  /** The figures that the problem statement rests on. */
  figures: ProblemFigure[]
  goals: AgreementGoal[]
  activities: AgreementActivity[]
  /** What staff the work is given. */
  staff: string
  /** How it fits with the municipality's own work. */
  municipalWork: string
  /** How the agreement itself may be changed. */
  revisionRule: string
}

export type AgreementKind = 'strategic' | 'sub'

interface Party {
  organisation: string
  function: string
}

export interface ProblemFigure {
  name: string
  value: number
  unit: IndicatorUnit
  /** Whom it is compared with; null: with nobody. */
  comparator: { name: string; value: number } | null
  year: number
  source: string
  /** A doubt about the figure, for readers of the agreement; null: none. */
  note: string | null
}

export interface AgreementGoal {
  title: string
  /** By which figures the goal is followed. */
  indicators: {
    code: string
    name: string
    source: string
    baselines: { place: string; year: number; value: number; unit: IndicatorUnit }[]
  }[]
}

export interface AgreementActivity {
  title: string
  purpose: string
  targetGroups: string[]
  content: string
  /** Who does what. */
  partners: { organisation: string; responsibilities: string[] }[]
}

export type IndicatorUnit = 'percent' | 'count' | 'grade'
