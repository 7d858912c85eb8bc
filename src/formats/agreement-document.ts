import type {
  AgreementActivity,
  AgreementContent,
  AgreementGoal,
  ProblemFigure,
} from '@/src/domain/agreements/agreement-content'
import type { Edition } from '@/src/domain/agreements/edition'
import { formatDay, formatFigure } from '@/src/i18n/format'
import { SOURCE_LOCALE } from '@/src/i18n/locales'

/** The plan, and the organisation responsible for it. */
export interface Plan {
  name: string
  organisation: string
}

/**
 * An edition of an agreement as a structured document, before typesetting: its sections and wording. PDF and DOCX are
 * both made from this, so that they have the same content.
 */
export interface AgreementDocument {
  title: string
  /** "Delaftale" or "Strategisk samarbejdsaftale". */
  kind: string
  plan: string
  organisation: string
  /** Edition number and the start of the seal, for the top of each page. */
  mark: string
  inForce: string
  /** Facts for the cover. */
  facts: { label: string; text: string }[]
  seal: { label: string; text: string }
  sections: { heading: string; blocks: Block[] }[]
}

export type Block =
  | { kind: 'heading'; text: string; inContents: boolean }
  | { kind: 'label'; text: string }
  | { kind: 'text'; text: string }
  /** A section without content. Stated explicitly, so that nobody thinks a page is missing. */
  | { kind: 'nothing'; text: string }
  | { kind: 'list'; items: string[] }
  /** `shares` are the relative column widths; a cell is a list of lines. The first column names the row. */
  | { kind: 'table'; shares: number[]; header: string[]; rows: string[][][] }
  | {
      kind: 'figures'
      header: [string, string]
      figures: {
        name: string
        source: string
        note: string | null
        bars: { name: string; text: string; share: number }[]
      }[]
      scale: string | null
    }
  | { kind: 'signatures'; date: string; parties: { organisation: string; function: string }[] }

const NOTHING: Block = { kind: 'nothing', text: 'Ikke angivet i aftalen.' }

/** The best grade on the Danish 7-point scale. */
const BEST_GRADE = 12

/** Characters of the seal that are enough to distinguish two editions. */
const SHORT = 8

/** Builds the document for an edition, always in Danish. Days must be `YYYY-MM-DD`; throws a RangeError otherwise. */
export function agreementDocument(edition: Edition, plan: Plan): AgreementDocument {
  const { content } = edition
  const strategic = content.kind === 'strategic'
  const inForce = formatDay(edition.effectiveFrom, SOURCE_LOCALE)
  const seal = edition.hash.slice(0, SHORT)
  return {
    title: content.title,
    kind: strategic ? 'Strategisk samarbejdsaftale' : 'Delaftale',
    ...{ plan: plan.name, organisation: plan.organisation },
    mark: `Udgave ${edition.number} · ${seal}`,
    inForce: `Gælder fra ${inForce}`,
    facts: [
      { label: 'Plan', text: plan.name },
      { label: 'Periode', text: periodText(content.period) },
      { label: 'Udgave', text: String(edition.number) },
      { label: 'Gælder fra', text: inForce },
      { label: 'Besluttet', text: edition.decision ?? 'Aftalen, som den først er indgået' },
      ...(edition.previousHash === null
        ? []
        : [{ label: 'Afløser', text: `Udgave ${edition.number - 1}, segl ${edition.previousHash.slice(0, SHORT)}` }]),
    ],
    seal: { label: 'Segl (SHA-256)', text: edition.hash },
    sections: [
      { heading: 'Aftalens parter', blocks: partyBlocks(content) },
      { heading: 'Områdets udfordringer', blocks: [...prose(content.problem), ...figureBlocks(content.figures)] },
      {
        heading: strategic ? 'Mål og indikatorer' : 'Delmål og indikatorer',
        blocks: orNothing(content.goals.flatMap(goalBlocks)),
      },
      { heading: 'Aktiviteter', blocks: orNothing(content.activities.flatMap(activityBlocks)) },
      { heading: 'Medarbejdere', blocks: prose(content.staff) },
      { heading: 'Sammenhæng med kommunens indsats', blocks: prose(content.municipalWork) },
      { heading: 'Ændringer af aftalen', blocks: prose(content.revisionRule) },
      {
        heading: 'Underskrifter',
        blocks: [
          {
            kind: 'text',
            text: `Parterne tiltræder aftalen, som den står i udgave ${edition.number} med seglet ${seal}.`,
          },
          ...(content.parties.length === 0
            ? [NOTHING]
            : [{ kind: 'signatures' as const, date: 'Dato', parties: content.parties }]),
        ],
      },
    ],
  }
}

function periodText({ from, to }: AgreementContent['period']): string {
  const [start, end] = [from, to].map((day) => (day === null ? null : formatDay(day, SOURCE_LOCALE)))
  if (start) return end ? `${start} – ${end}` : `Fra ${start}`
  return end ? `Til ${end}` : 'Ikke angivet i aftalen'
}

/** Splits a text into paragraphs at blank lines. */
function prose(text: string): Block[] {
  return orNothing(
    text
      .split(/\n\s*\n/)
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .map((part) => ({ kind: 'text', text: part })),
  )
}

function orNothing(blocks: Block[]): Block[] {
  return blocks.length === 0 ? [NOTHING] : blocks
}

function partyBlocks({ parties }: AgreementContent): Block[] {
  if (parties.length === 0) return [NOTHING]
  return [
    {
      kind: 'table',
      shares: [3, 2],
      header: ['Organisation', 'Funktion'],
      rows: parties.map((party) => [[party.organisation], [party.function]]),
    },
  ]
}

function figureBlocks(figures: readonly ProblemFigure[]): Block[] {
  if (figures.length === 0) return []
  const percents = figures.filter((figure) => figure.unit === 'percent').flatMap(valuesOf)
  const top = roundedUp(Math.max(0, ...percents))
  return [
    { kind: 'heading', text: 'Tallene bag', inContents: false },
    {
      kind: 'figures',
      header: ['Hvad der er målt', 'Området og det, som det sammenlignes med'],
      figures: figures.map((figure) => {
        const scale = { percent: top, grade: BEST_GRADE, count: Math.max(...valuesOf(figure)) }[figure.unit]
        const bar = (name: string, value: number) => ({
          name,
          text: formatFigure(value, figure.unit, SOURCE_LOCALE),
          share: scale > 0 ? Math.min(1, Math.max(0, value / scale)) : 0,
        })
        return {
          name: figure.name,
          source: `${figure.source}${figure.source.includes(String(figure.year)) ? '' : `, ${figure.year}`}`,
          note: figure.note,
          bars: [
            bar('Området', figure.value),
            ...(figure.comparator === null ? [] : [bar(figure.comparator.name, figure.comparator.value)]),
          ],
        }
      }),
      scale:
        percents.length === 0
          ? null
          : `Søjler for procent går fra 0 til ${top} %${figures.some((figure) => figure.unit === 'grade') ? `, for karakterer fra 0 til ${BEST_GRADE}` : ''}.`,
    },
  ]
}

function valuesOf(figure: ProblemFigure): number[] {
  return [figure.value, ...(figure.comparator === null ? [] : [figure.comparator.value])]
}

/** Rounds up to a readable end for a scale of percentages. */
function roundedUp(value: number): number {
  return [5, 10, 20, 50, 100].find((end) => value <= end) ?? value
}

function goalBlocks(goal: AgreementGoal): Block[] {
  return [
    { kind: 'heading', text: goal.title, inContents: false },
    goal.indicators.length === 0
      ? NOTHING
      : {
          kind: 'table',
          shares: [5, 4, 3],
          header: ['Indikator', 'Udgangspunkt', 'Kilde'],
          rows: goal.indicators.map(({ code, name, source, baselines }) => [
            [`${code} · ${name}`],
            baselines.length === 0
              ? ['Ikke angivet']
              : baselines.map(
                  ({ place, year, value, unit }) => `${place} ${year}: ${formatFigure(value, unit, SOURCE_LOCALE)}`,
                ),
            [source],
          ]),
        },
  ]
}

function activityBlocks(activity: AgreementActivity): Block[] {
  return [
    { kind: 'heading', text: activity.title, inContents: true },
    { kind: 'label', text: 'Formål' },
    ...prose(activity.purpose),
    { kind: 'label', text: 'Målgrupper' },
    activity.targetGroups.length === 0 ? NOTHING : { kind: 'list', items: activity.targetGroups },
    { kind: 'label', text: 'Indhold' },
    ...prose(activity.content),
    { kind: 'label', text: 'Roller og ansvar' },
    activity.partners.length === 0
      ? NOTHING
      : {
          kind: 'table',
          shares: [2, 3],
          header: ['Hvem', 'Ansvar'],
          rows: activity.partners.map(({ organisation, responsibilities }) => [
            [organisation],
            responsibilities.length === 0 ? ['Ikke angivet'] : responsibilities,
          ]),
        },
  ]
}
