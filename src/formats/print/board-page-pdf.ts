import type { BoardPage } from '@/src/domain/board/board-page'
import { byAgreement } from '@/src/domain/board/by-agreement'
import { formatDay } from '@/src/i18n/format'
import { SOURCE_LOCALE } from '@/src/i18n/locales'
import { DECISION_WORDS, STATE_WORDS } from '../board-words'
import { smallMultiple } from './small-multiple'
import { typstPdf } from './typst'

/**
 * Renders the board's page as a PDF (A4, in Danish). Deterministic: the same page gives the same bytes. Throws a
 * RangeError for invalid days. `head` is an entry of the audit log printed in the footer: with the paper one can tell
 * whether the log was cut off since. Everything in the page is printed, so whatever must not be shown has to be removed
 * before.
 */
export function boardPagePdf(page: BoardPage, head: { seq: number; hash: string } | null = null): Buffer {
  const year = Number(page.on.slice(0, 4))
  const count = page.goals.reduce((sum, goal) => sum + goal.indicators.length, 0)
  const urgent = page.documents.filter(({ state }) => state !== 'inForce').length
  return typstPdf('src/formats/print/board-page.typ', {
    plan: page.plan,
    on: formatDay(page.on, SOURCE_LOCALE),
    head: head && `${head.seq}:${head.hash}`,
    sums: [
      {
        count: page.decisions.length,
        text: page.decisions.length === 1 ? 'beslutning at tage' : 'beslutninger at tage',
      },
      { count: urgent, text: urgent === 1 ? 'dokument at tage hånd om' : 'dokumenter at tage hånd om' },
      { count: page.changes.length, text: page.changes.length === 1 ? 'ændring siden sidst' : 'ændringer siden sidst' },
      { count, text: count === 1 ? 'indikator' : 'indikatorer' },
    ],
    agreements: byAgreement(page.goals).map(({ code, title, goals }) => ({
      ...{ code, title },
      goals: goals.map((goal) => ({
        title: goal.title,
        indicators: goal.indicators.map((series) => smallMultiple(series, year)),
      })),
    })),
    since: page.since === null ? null : formatDay(page.since, SOURCE_LOCALE),
    changes: page.changes.map(({ on, what }) => ({ on: formatDay(on, SOURCE_LOCALE), what })),
    decisions: page.decisions.map(({ what, who, kind }) => ({
      what,
      who: who[SOURCE_LOCALE],
      kind: DECISION_WORDS[kind][SOURCE_LOCALE],
    })),
    evaluations: page.evaluations.map(({ boardOnly, ...rest }) => ({
      ...rest,
      note: boardOnly ? 'Kun for bestyrelsen' : null,
    })),
    documents: page.documents.map((document) => ({ ...document, words: STATE_WORDS[document.state][SOURCE_LOCALE] })),
  })
}
