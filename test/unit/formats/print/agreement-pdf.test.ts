import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AgreementContent } from '@/src/domain/agreements/agreement-content'
import { agreementPdf } from '@/src/formats/print/agreement-pdf'
import { hasPoppler, pdfFonts, pdfInfo, pdfPage, pdfText } from '@/test/support/poppler'
import { differenceFromReference } from '@/test/support/reference-picture'
import { EDITION, PLAN } from '@/test/support/samples/edition'

const editionOf = (some: Partial<AgreementContent>) => ({ ...EDITION, content: { ...EDITION.content, ...some } })

/** An agreement with no content. */
const EMPTY: AgreementContent = {
  ...{
    code: 'S',
    kind: 'strategic',
    title: 'Samarbejde',
    period: { from: null, to: null },
    parties: [],
    problem: '',
    figures: [],
  },
  ...{ goals: [], activities: [], staff: ' \n\n ', municipalWork: '', revisionRule: '' },
}

/** A word too long for any column. */
const LONG_WORD = 'almenboligbebyggelsesforskønnelsesudvalgsformandskabsbeslutning'

describe('an agreement on paper', { timeout: 30_000 }, () => {
  it('is the same file each time', () => {
    expect(agreementPdf(EDITION, PLAN).equals(agreementPdf(structuredClone(EDITION), PLAN))).toBe(true)
  })

  it('refuses a day that is none', () => {
    expect(() => agreementPdf({ ...EDITION, effectiveFrom: 'snart' }, PLAN)).toThrow(RangeError)
  })

  describe.skipIf(!hasPoppler)('as poppler reads it', () => {
    const pdf = agreementPdf(EDITION, PLAN)

    it('has a title, a language, tags, and claims PDF/UA-1', () => {
      const { lines, metadata } = pdfInfo(pdf)
      expect(lines).toMatchObject({
        Title: 'Delaftale: Beskæftigelse – Lillebyplanen',
        Author: 'Lilleby Bestyrelse',
        Tagged: 'yes',
        'Page size': '595.276 x 841.89 pts (A4)',
      })
      expect(metadata).toContain('<rdf:li>da-DK</rdf:li>')
      expect(metadata).toContain('<pdfuaid:part>1</pdfuaid:part>')
    })

    it('is set in our letters alone, all of them embedded', () => {
      const fonts = pdfFonts(pdf)
      expect(fonts.length).toBeGreaterThan(0)
      expect(fonts.filter(({ name, embedded }) => !embedded || !name.startsWith('Nunito'))).toEqual([])
    })

    it('says all that the edition says', () => {
      const said = pdfText(pdf).replaceAll(' ', '')
      const texts = (value: unknown): string[] =>
        typeof value === 'string'
          ? value.split(/\n\s*\n/)
          : typeof value === 'object' && value !== null
            ? Object.values(value).flatMap(texts)
            : []
      const { title, parties, problem, figures, goals, activities, staff, municipalWork, revisionRule } =
        EDITION.content
      const wanted = [
        ...texts({ title, parties, problem, activities, staff, municipalWork, revisionRule }),
        ...figures.flatMap(({ name, source, note }) => [name, source, note ?? '']),
        ...goals.flatMap((goal) => [goal.title, ...goal.indicators.map(({ code, name }) => `${code} · ${name}`)]),
        ...[
          '1. januar 2026 – 31. december 2029',
          'Gælder fra 1. marts 2027',
          'Udgave 1, segl',
          EDITION.hash,
          `Udgave 2 · ${EDITION.hash.slice(0, 8)}`,
        ],
        ...['25,5 %', 'Hele Lilleby 2022: 33,3 %', 'side 3 af 7'],
      ]
      // The extracted text has no hyphens at line ends, so they are removed from the expected text too.
      const plain = (text: string) => text.replaceAll(/[-\s]/g, '')
      expect(wanted.filter((text) => !plain(said).includes(plain(text)))).toEqual([])
    })

    it('says where the agreement is silent', () => {
      const text = pdfText(
        agreementPdf({ ...EDITION, number: 1, decision: null, previousHash: null, content: EMPTY }, PLAN),
      )
      expect(text).toContain('Strategisk samarbejdsaftale')
      expect(text).toContain('Periode Ikke angivet i aftalen')
      expect(text).toContain('Aftalen, som den først er indgået')
      expect(text).not.toContain('Afløser')
      expect(text.match(/Ikke angivet i aftalen\./g)).toHaveLength(8)
    })

    it('keeps long words and rows on the paper', () => {
      const long = `${LONG_WORD} `.repeat(30)
      const responsibilities = Array.from({ length: 80 }, (_, at) => `Opgave nummer ${at}: ${LONG_WORD}`)
      const pdf = agreementPdf(
        editionOf({
          title: LONG_WORD,
          parties: Array.from({ length: 40 }, (_, at) => ({ organisation: `${LONG_WORD} ${at}`, function: LONG_WORD })),
          problem: long,
          activities: [
            {
              title: LONG_WORD,
              purpose: long,
              targetGroups: [long],
              content: long,
              partners: [{ organisation: LONG_WORD, responsibilities }],
            },
          ],
        }),
        PLAN,
      )
      const text = pdfText(pdf)
      expect(responsibilities.filter((_, at) => !text.includes(`Opgave nummer ${at}:`))).toEqual([])
      expect(pdfInfo(pdf).metadata).toContain('pdfuaid')
    })

    it.each([
      [1, 'cover'],
      [3, 'figures'],
      [4, 'activity'],
      [7, 'signatures'],
    ])('looks as it was found good: page %i, %s', async (page, name) => {
      expect(
        await differenceFromReference(
          pdfPage(pdf, page, 50),
          path.join(import.meta.dirname, `pictures/agreement-${name}.png`),
        ),
      ).toBeNull()
    })
  })

  it('can be made of whatever is written in an agreement', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 60 })
    const content = fc.record({
      title: text,
      problem: text,
      staff: text,
      municipalWork: text,
      revisionRule: text,
      parties: fc.array(fc.record({ organisation: text, function: text }), { maxLength: 3 }),
      activities: fc.array(
        fc.record({
          title: text,
          purpose: text,
          content: text,
          targetGroups: fc.array(text, { maxLength: 2 }),
          partners: fc.array(fc.record({ organisation: text, responsibilities: fc.array(text, { maxLength: 3 }) }), {
            maxLength: 3,
          }),
        }),
        { maxLength: 2 },
      ),
      figures: fc.array(
        fc.record({
          name: text,
          source: text,
          year: fc.integer({ min: 1990, max: 2100 }),
          note: fc.option(text),
          value: fc.double({ noNaN: true, noDefaultInfinity: true }),
          unit: fc.constantFrom('percent', 'count', 'grade'),
          comparator: fc.option(fc.record({ name: text, value: fc.double({ noNaN: true, noDefaultInfinity: true }) })),
        }),
        { maxLength: 2 },
      ),
    })
    fc.assert(
      fc.property(content, (some) => agreementPdf(editionOf(some), PLAN).length > 0),
      { numRuns: 60 },
    )
  })
})
