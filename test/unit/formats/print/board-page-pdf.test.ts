import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { BoardPage } from '@/src/domain/board/board-page'
import { boardPagePdf } from '@/src/formats/print/board-page-pdf'
import { hasPoppler, pdfFonts, pdfInfo, pdfPage, pdfText } from '@/test/support/poppler'
import { differenceFromReference } from '@/test/support/reference-picture'
import { BOARD_PAGE } from '@/test/support/samples/board-page'

const EMPTY: BoardPage = {
  plan: 'Planen',
  on: '2027-03-01',
  goals: [],
  since: null,
  changes: [],
  decisions: [],
  evaluations: [],
  documents: [],
}

describe('the board’s page on paper', { timeout: 30_000 }, () => {
  it('is the same file each time', () => {
    expect(boardPagePdf(BOARD_PAGE).equals(boardPagePdf(structuredClone(BOARD_PAGE)))).toBe(true)
  })

  describe.skipIf(!hasPoppler)('as poppler reads it', () => {
    const pdf = boardPagePdf(BOARD_PAGE)

    it('has a title, a language, tags, our fonts alone, and claims PDF/UA-1', () => {
      const { lines, metadata } = pdfInfo(pdf)
      expect(lines).toMatchObject({ Title: 'Bestyrelsens side: Lillebyplanen, 1. marts 2027', Tagged: 'yes' })
      expect(metadata).toContain('<rdf:li>da-DK</rdf:li>')
      expect(metadata).toContain('<pdfuaid:part>1</pdfuaid:part>')
      expect(pdfFonts(pdf).filter(({ name, embedded }) => !embedded || !name.startsWith('Nunito'))).toEqual([])
    })

    it('says all that the board looks at', () => {
      const said = pdfText(pdf).replaceAll(/[-\s]/g, '')
      const { goals, changes, decisions, evaluations, documents } = BOARD_PAGE
      const wanted = [
        ...goals.flatMap((goal) => [
          goal.title,
          `${goal.agreement.code} · ${goal.agreement.title}`,
          ...goal.indicators.flatMap(({ code, name }) => [code, name]),
        ]),
        ...changes.map(({ what }) => what),
        ...decisions.flatMap(({ what, who }) => [what, who.da]),
        ...evaluations.flatMap(({ title, by, year, summary }) => [title, `${by}, ${year}`, summary]),
        ...documents.flatMap(({ title, detail }) => [title, detail]),
        ...[
          'vi vil op',
          'vi vil ned*',
          'Det er sket siden 2. marts 2026',
          'Tal, der har flyttet sig',
          'Kun for bestyrelsen',
        ],
        ...[
          'Gælder',
          'Udløber snart',
          'Overskredet',
          'Mangler',
          'Mål 2029: 14 %',
          'Hele Lilleby 2026: 15,1 % (foreløbigt), fra 17,15 % i 2023',
        ],
        'Brud i 2025: Netværkets område blev udvidet.',
      ]
      expect(wanted.filter((some) => !said.includes(some.replaceAll(/[-\s]/g, '')))).toEqual([])
    })

    it('names each agreement once, whatever the order of its goals', () => {
      const [first, ...rest] = BOARD_PAGE.goals
      const mixed = pdfText(boardPagePdf({ ...BOARD_PAGE, goals: [...rest, ...(first ? [first] : [])] }))
      expect(mixed.match(/S · Strategisk samarbejdsaftale/g)).toHaveLength(1)
    })

    it('says it where there is nothing', () => {
      const empty = boardPagePdf(EMPTY)
      for (const words of [
        'Dette er den første opfølgning.',
        'Ingen beslutninger venter.',
        'Ingen evalueringer endnu.',
        'Ingen dokumenter er registreret.',
        '0 beslutninger at tage',
      ]) {
        expect(pdfText(empty)).toContain(words)
      }
      expect(pdfInfo(empty).metadata).toContain('pdfuaid')
      expect(
        pdfText(
          boardPagePdf({
            ...EMPTY,
            goals: [{ title: 'Et mål', agreement: { code: 'K', title: 'Tryghed' }, indicators: [] }],
          }),
        ),
      ).toContain('Følges ikke med tal.')
    })

    it('can do with many indicators and long words', () => {
      const word = 'almenboligbebyggelsesforskønnelsesudvalgsformandskabsbeslutning'
      const goal = BOARD_PAGE.goals[0]
      const indicators = Array.from(
        { length: 7 },
        (_, at) =>
          goal?.indicators.map((series) => ({ ...series, code: `${series.code}-${at}`, name: `${word} `.repeat(4) })) ??
          [],
      ).flat()
      const long = boardPagePdf({
        ...EMPTY,
        goals: [{ title: word, agreement: { code: 'K', title: word }, indicators }],
        decisions: [{ what: `${word} `.repeat(9), who: { da: word, en: 'x' }, kind: 'change', href: null }],
        documents: [{ title: word, detail: word, state: 'missing' }],
      })
      expect(indicators.filter(({ code }) => !pdfText(long).includes(code))).toEqual([])
      expect(pdfInfo(long).metadata).toContain('pdfuaid')
    })

    it.each([1, 3, 4])('looks as it was found good: page %i', async (page) => {
      expect(
        await differenceFromReference(
          pdfPage(pdf, page, 50),
          path.join(import.meta.dirname, `pictures/board-page-${page}.png`),
        ),
      ).toBeNull()
    })
  })
})
