import path from 'node:path'
import fc from 'fast-check'
import jsQR from 'jsqr'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import type { Summary } from '@/src/content/summary'
import { type Poster, posterData, posterPdf } from '@/src/formats/print/poster'
import { LOCALE_CODES, type Locale } from '@/src/i18n/locales'
import { hasPoppler, pdfFonts, pdfInfo, pdfPage, pdfText } from '@/test/support/poppler'
import { differenceFromReference } from '@/test/support/reference-picture'
import { posterIn, summaryIn } from '@/test/support/samples/poster'

const A4 = { size: 'a4', tabs: false } as const
const FOUR = ['da', 'ar', 'ur', 'so'] as const

/** The QR code that a phone reads in a part of an A4 page; `left` and `top` in millimetres. */
async function scanned(pdf: Buffer, left = 0, top = 0, width = 210, height = 297): Promise<string | undefined> {
  const dots = (mm: number) => Math.floor((mm / 25.4) * 150)
  const part = { left: dots(left), top: dots(top), width: dots(width), height: dots(height) }
  const { data, info } = await sharp(pdfPage(pdf, 1, 150))
    .extract(part)
    .flatten({ background: '#fff' })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data
}

const sideOf = (summary: Partial<Summary>, note: string | null = null) => {
  const side = posterData({
    sides: [{ locale: 'da', summary: summaryIn('da', summary), note }],
    plan: 'Planen',
    address: 'https://plan.dk/q/k7m2xp',
    draft: false,
  }).sides[0]
  if (side === undefined) throw new Error('no side')
  return side
}

describe('what a poster says', () => {
  it('is the times, else what is known of them, else whom to ask', () => {
    expect(sideOf({}).when).toEqual([{ text: 'Hver onsdag 16.00–18.00', lang: 'da' }])
    expect(sideOf({ when: [], timeNote: { value: 'Om formiddagen', lang: 'da', state: 'source' } }).when).toEqual([
      { text: 'Om formiddagen', lang: 'da' },
    ])
    expect(sideOf({ when: [] }).when).toEqual([{ text: 'Tid: kontakt os', lang: 'da' }])
    expect(sideOf({ kind: 'event', when: [] }).when).toEqual([
      { text: 'Det er slut. Der er ikke flere datoer.', lang: 'da' },
    ])
  })

  it('is, before all times, what keeps one from going there', () => {
    expect(sideOf({}, 'Tilbuddet holder pause.').when).toEqual([{ text: 'Tilbuddet holder pause.', lang: 'da' }])
  })

  it('marks what is not translated, or by machine alone, in the reader’s language', () => {
    const { sides } = posterData(posterIn(['da', 'so']))
    expect(sides.map(({ note }) => note)).toEqual([null, { text: expect.stringMatching(/\S/) as string, lang: 'so' }])
  })

  it('says the Danish text once, where two languages lack a translation', () => {
    const danish = summaryIn('da')
    const fallback = {
      title: { ...danish.title, state: 'fallback' as const },
      summary: { ...danish.summary, state: 'fallback' as const },
    }
    const { sides } = posterData({
      ...posterIn(['da']),
      sides: [
        { locale: 'da', summary: danish, note: null },
        { locale: 'tr', summary: { ...summaryIn('tr'), ...fallback }, note: null },
      ],
    })
    expect(sides.map(({ title }) => title)).toEqual([{ text: danish.title.value, lang: 'da' }, null])
    expect(sides[1]).toMatchObject({ when: [{ lang: 'tr' }], note: { lang: 'tr' } })
  })
})

describe('a poster on paper', { timeout: 60_000 }, () => {
  it('is the same file each time, and another in another language', () => {
    expect(posterPdf(posterIn(['da']), A4).equals(posterPdf(posterIn(['da']), A4))).toBe(true)
    expect(posterPdf(posterIn(['da']), A4).equals(posterPdf(posterIn(['en']), A4))).toBe(false)
  })

  it('can be made of whatever is written of an offer', () => {
    const text = (max: number) =>
      fc.record({
        value: fc.string({ unit: 'grapheme', maxLength: max }),
        lang: fc.constantFrom(...LOCALE_CODES),
        state: fc.constantFrom('source' as const, 'reviewed' as const, 'machine' as const, 'fallback' as const),
      })
    const summary = fc.record<Partial<Summary>>({
      title: text(100),
      summary: text(160),
      timeNote: fc.option(text(160)),
      sample: fc.boolean(),
      when: fc.array(fc.string({ unit: 'grapheme', maxLength: 60 }), { maxLength: 6 }),
      facts: fc.array(fc.string({ unit: 'grapheme', maxLength: 60 }), { maxLength: 6 }),
      where: fc.option(
        fc.record({
          name: fc.string({ unit: 'grapheme', maxLength: 80 }),
          address: fc.option(fc.string({ unit: 'grapheme', maxLength: 80 })),
        }),
      ),
    })
    const languages = fc.uniqueArray(fc.constantFrom(...LOCALE_CODES), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(
        languages,
        summary,
        fc.boolean(),
        ([first, ...others], some, tabs) =>
          first === undefined || posterPdf(posterIn([first, ...others], some), { size: 'a4', tabs }).length > 0,
      ),
      { numRuns: 40 },
    )
  })

  describe.skipIf(!hasPoppler)('as poppler reads it', () => {
    const cases: [string, Poster, Parameters<typeof posterPdf>[1]][] = [
      ['da', posterIn(['da']), A4],
      ['ar', posterIn(['ar']), A4],
      ['ur', posterIn(['ur']), A4],
      ['da-ar', posterIn(['da', 'ar']), A4],
      ['four', posterIn(FOUR), A4],
      ['strips', posterIn(['da', 'ur']), { size: 'a4', tabs: true }],
      ['sample', posterIn(['ar'], { sample: true }), A4],
    ]

    it.each(cases)('looks as it was found good: %s', async (name, poster, options) => {
      expect(
        await differenceFromReference(
          pdfPage(posterPdf(poster, options), 1, 50),
          path.join(import.meta.dirname, `pictures/poster-${name}.png`),
        ),
      ).toBeNull()
    })

    it.each(cases.filter(([name]) => name !== 'strips'))('can be scanned: %s', async (_, poster, options) => {
      expect(await scanned(posterPdf(poster, options))).toBe(poster.address)
    })

    it('can be scanned above its strips, and on each of them', async () => {
      const poster = posterIn(['da', 'ur'])
      const pdf = posterPdf(poster, { size: 'a4', tabs: true })
      expect(await scanned(pdf, 0, 0, 210, 240)).toBe(poster.address)
      for (let strip = 0; strip < 7; strip++) expect(await scanned(pdf, strip * 30, 241, 30, 56)).toBe(poster.address)
    })

    it.each(cases)('is one page of our own letters, with title, language and tags: %s', (_, poster, options) => {
      const pdf = posterPdf(poster, options)
      const { lines, metadata } = pdfInfo(pdf)
      expect(lines).toMatchObject({
        Title: `${poster.sides[0].summary.title.value} – Lillebyplanen`,
        Tagged: 'yes',
        Pages: '1',
        'Page size': '595.276 x 841.89 pts (A4)',
      })
      expect(metadata).toContain(`<rdf:li>${poster.sides[0].locale}</rdf:li>`)
      expect(metadata).toContain('<pdfuaid:part>1</pdfuaid:part>')
      expect(
        pdfFonts(pdf).filter(
          ({ name, embedded }) => !embedded || !/^(Nunito|NotoNaskhArabic|NotoNastaliqUrdu)/.test(name),
        ),
      ).toEqual([])
    })

    it('is as large as an A3 is', () => {
      expect(pdfInfo(posterPdf(posterIn(['da']), { size: 'a3', tabs: false })).lines['Page size']).toMatch(/\(A3\)$/)
    })

    it('says it all on one page, however much is written', () => {
      const long = (locale: Locale) =>
        summaryIn(locale, {
          title: {
            value:
              'Boligafdelingsbestyrelsernes beskæftigelsesvejledning og lektiehjælp for alle, der har brug for det nu',
            lang: 'da',
            state: 'source',
          },
          when: [
            'Hver mandag 10.00–12.00',
            'Hver tirsdag og torsdag 14.00–16.30, fra 9. januar 2027',
            'Hver anden lørdag 10.00–15.00',
          ],
        })
      const poster: Poster = {
        ...posterIn(['da']),
        sides: [
          { locale: 'da', summary: long('da'), note: null },
          ...(['tr', 'en', 'ur'] as const).map((locale) => ({ locale, summary: long(locale), note: null })),
        ],
      }
      const pdf = posterPdf(poster, { size: 'a4', tabs: true })
      expect(pdfInfo(pdf).lines.Pages).toBe('1')
      expect(pdfText(pdf).match(/14\.00–16\.30/g)).toHaveLength(4)
    })
  })
})
