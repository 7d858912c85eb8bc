import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { type PrintedRun, printRunPdf } from '@/src/formats/print/print-run'
import type { NewsletterLayout } from '@/src/formats/print/newsletter'
import type { Locale } from '@/src/i18n/locales'
import { hasPoppler, pdfInfo, pdfPage, pdfPages, pdfText } from '@/test/support/poppler'
import { differenceFromReference } from '@/test/support/reference-picture'
import { newsletterIn } from '@/test/support/samples/printed-newsletter'

/** An invented print run. */
function run(locales: [Locale, Locale?], layout: NewsletterLayout, data: Partial<PrintedRun> = {}): PrintedRun {
  return {
    edition: newsletterIn(...locales),
    layout,
    afdeling: 'Eksempelgården',
    places: [
      {
        place: 'Opgang 1',
        copies: 2,
        address: 'https://plan.example.dk/q/aaaaaa',
        posted: { on: '3. december 2026', by: 'Ejendomsfunktionær' },
      },
      { place: 'Vaskeriet', copies: 1, address: 'https://plan.example.dk/q/bbbbbb', posted: null },
    ],
    notice: null,
    log: 'https://plan.example.dk/admin/collections/print-runs/1',
    ...data,
  }
}

describe.skipIf(!hasPoppler)('the print run of an afdeling', { timeout: 60_000 }, () => {
  it('is tagged, in Danish, and has a cover that says what hangs where', () => {
    const pdf = printRunPdf(run(['da'], 'sheet', { notice: 'Hæng det først op, når det er sendt.' }))
    const { lines, metadata } = pdfInfo(pdf)
    expect(lines).toMatchObject({
      Title: 'Eksempelgården: Nyt fra kvarteret – Lillebyplanen',
      Tagged: 'yes',
      Pages: '4',
    })
    expect(metadata).toContain('<pdfuaid:part>1</pdfuaid:part>')
    const [cover = ''] = pdfPages(pdf)
    for (const words of [
      '2 steder, 3 ark',
      'Hæng det først op',
      'Opgang 1',
      '3. december 2026',
      'Vaskeriet',
      'plan.example.dk/q/aaaaaa',
      'Print på én side',
    ])
      expect(cover).toContain(words)
    expect(cover).toMatch(/Opgang 1\s+2\s+2–3/)
    expect(cover).toMatch(/Vaskeriet\s+1\s+4/)
  })

  it('has each place’s copies with its name and code', () => {
    const [, ...sheets] = pdfPages(printRunPdf(run(['da'], 'sheet')))
    expect(
      sheets.map((sheet) => [/q\/([a-z]+)/.exec(sheet)?.[1], sheet.includes('Opgang 1'), sheet.includes('Vaskeriet')]),
    ).toEqual([
      ['aaaaaa', true, false],
      ['aaaaaa', true, false],
      ['bbbbbb', false, true],
    ])
  })

  it.each([
    ['sheet', ['da', 'ar']],
    ['folded', ['da']],
  ] as const)('%s: each copy begins on a sheet of its own, when both sides are printed', (layout, locales) => {
    const pages = pdfPages(printRunPdf(run([...locales], layout)))
    const firstOf = pages.flatMap((page, at) => (page.includes('Nyt fra kvarteret') && at > 0 ? [at] : []))
    expect(firstOf.map((at) => at % 2)).toEqual([0, 0, 0])
  })

  it('says all that hangs, however many the places', () => {
    const places = Array.from({ length: 60 }, (_, at) => ({
      place: `Opgang ${at + 1}`,
      copies: 1,
      address: 'https://plan.example.dk/q/aaaaaa',
      posted: null,
    }))
    const text = pdfText(printRunPdf(run(['da'], 'sheet', { places })))
    for (const { place } of places) expect(text).toContain(place)
  })

  it('looks as it was found good', async () => {
    const pdf = printRunPdf(
      run(['da'], 'sheet', { notice: 'Hæng det først op, når det er sendt: før da fører koden ingen steder hen.' }),
    )
    expect(
      await differenceFromReference(
        pdfPage(pdf, 1, 50),
        path.join(import.meta.dirname, 'pictures/print-run-cover.png'),
      ),
    ).toBeNull()
  })
})
