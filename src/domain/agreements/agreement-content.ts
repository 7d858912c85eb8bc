/** The complete content of an agreement: frozen in an edition, printed, compared and signed. Texts are in Danish. */
export interface AgreementContent {
  /** `S` for the strategic agreement, else the code of its focus area (`UL`, `B`, `K`, `SM`). */
  code: string
  kind: AgreementKind
  title: string
  /** Both days are inclusive; null where the source states none. */
  period: { from: string | null; to: string | null }
  /** The parties by organisation and function, never by person. */
  parties: Party[]
  /** Paragraphs separated by a blank line, as in all longer texts here. */
  problem: string
  /** The figures that the problem statement rests on. */
  figures: ProblemFigure[]
  goals: AgreementGoal[]
  activities: AgreementActivity[]
  /** The staff assigned to the work. */
  staff: string
  /** How it relates to the municipality's own work. */
  municipalWork: string
  /** How the agreement itself may be changed. */
  revisionRule: string
}

export const AGREEMENT_KINDS = ['strategic', 'sub'] as const
export type AgreementKind = (typeof AGREEMENT_KINDS)[number]

interface Party {
  organisation: string
  function: string
}

export interface ProblemFigure {
  name: string
  value: number
  unit: IndicatorUnit
  /** The municipality or population it is compared with; null if none. */
  comparator: { name: string; value: number } | null
  year: number
  source: string
  /** A reservation about the figure, shown to readers of the agreement; null if none. */
  note: string | null
}

export interface AgreementGoal {
  title: string
  /** The indicators that measure the goal. */
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
  /** Each partner and its responsibilities. */
  partners: { organisation: string; responsibilities: string[] }[]
}

export const UNITS = ['percent', 'count', 'grade'] as const
export type IndicatorUnit = (typeof UNITS)[number]
