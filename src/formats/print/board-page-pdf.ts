import type { BoardGoal, BoardPage } from '@/src/domain/board/board-page'
import { formatDay } from '@/src/i18n/format'
import { smallMultiple } from './small-multiple'
import { typstPdf } from './typst'

const DECISIONS = { change: 'Ændring af en aftale', measurement: 'Måling', drift: 'Tal, der har flyttet sig' } as const satisfies Record<
  BoardPage['decisions'][number]['kind'],
  string
>

/** In words; the template draws a shape for each beside them. */
const STATES = { inForce: 'Gælder', dueSoon: 'Udløber snart', overdue: 'Overskredet', missing: 'Mangler' } as const satisfies Record<
  BoardPage['documents'][number]['state'],
  string
>

/**
 * What the board looks at, as a PDF on A4, in Danish. Same page: same bytes. Throws a RangeError for days that are no days.
 * What may not be shown must be out of the page already: all of it is printed.
 */
export function boardPagePdf(page: BoardPage): Buffer {
  const year = Number(page.on.slice(0, 4))
  const count = page.goals.reduce((sum, goal) => sum + goal.indicators.length, 0)
  const urgent = page.documents.filter(({ state }) => state !== 'inForce').length
  return typstPdf('src/formats/print/board-page.typ', {
    plan: page.plan,
    on: formatDay(page.on, 'da'),
    sums: [
      { count: page.decisions.length, text: page.decisions.length === 1 ? 'beslutning at tage' : 'beslutninger at tage' },
      { count: urgent, text: urgent === 1 ? 'dokument at tage hånd om' : 'dokumenter at tage hånd om' },
      { count: page.changes.length, text: page.changes.length === 1 ? 'ændring siden sidst' : 'ændringer siden sidst' },
      { count, text: count === 1 ? 'indikator' : 'indikatorer' },
    ],
    agreements: byAgreement(page.goals).map(({ code, title, goals }) => ({
      ...{ code, title },
      goals: goals.map((goal) => ({ title: goal.title, indicators: goal.indicators.map((series) => smallMultiple(series, year)) })),
    })),
    since: page.since === null ? null : formatDay(page.since, 'da'),
    changes: page.changes.map(({ on, what }) => ({ on: formatDay(on, 'da'), what })),
    decisions: page.decisions.map(({ what, who, kind }) => ({ what, who, kind: DECISIONS[kind] })),
    evaluations: page.evaluations.map(({ boardOnly, ...rest }) => ({ ...rest, note: boardOnly ? 'Kun for bestyrelsen' : null })),
    documents: page.documents.map((document) => ({ ...document, words: STATES[document.state] })),
  })
}

/** Goals stand under the agreement they are from, in the order they come. */
function byAgreement(goals: readonly BoardGoal[]): { code: string; title: string; goals: BoardGoal[] }[] {
  const agreements = new Map(goals.map(({ agreement }) => [agreement.code, agreement]))
  return [...agreements.values()].map((agreement) => ({ ...agreement, goals: goals.filter((goal) => goal.agreement.code === agreement.code) }))
}
