import path from 'node:path'
import fc from 'fast-check'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import type { NewsletterBlock } from '@/src/formats/newsletter/newsletter-content'
import { NEWSLETTER_LAYOUTS, newsletterPdf, ownFirst, type PrintedNewsletter } from '@/src/formats/print/newsletter'
import { hasPoppler, pdfFonts, pdfInfo, pdfPage, pdfPageTexts, pdfText } from '@/test/support/poppler'
import { differenceFromReference } from '@/test/support/reference-picture'
import { editionIn, newsletterIn } from '@/test/support/samples/printed-newsletter'
import { summaryIn } from '@/test/support/samples/poster'

const summary = (slug: string): NewsletterBlock => ({ kind: 'summary', summary: summaryIn('da', { slug }) })
const heading: NewsletterBlock = { kind: 'heading', text: { value: 'Mere', lang: 'da', state: 'source' } }
const slugs = (blocks: readonly NewsletterBlock[]) =>
  blocks.map((block) => (block.kind === 'summary' ? block.summary.slug : block.kind))

const dates = (...slugs: string[]): NewsletterBlock => ({
  kind: 'dates',
  title: null,
  dates: slugs.map((slug) => ({
    summary: summaryIn('da', { slug }),
    occurrence: {
      of: `2026-12-${slug.slice(1)}T16:00`,
      start: `2026-12-${slug.slice(1)}T16:00`,
      end: `2026-12-${slug.slice(1)}T18:00`,
      state: 'scheduled',
    },
  })),
})
const dated = (blocks: readonly NewsletterBlock[]) =>
  blocks.map((block) => (block.kind === 'dates' ? block.dates.map(({ summary: { slug } }) => slug) : block.kind))

describe('the afdeling’s own', () => {
  it('offers stand before what is for others beside them, and the rest in its place', () => {
    expect(
      slugs(ownFirst([summary('a'), summary('b'), heading, summary('c'), summary('d'), summary('e')], ['b', 'e'])),
    ).toEqual(['b', 'a', 'heading', 'e', 'c', 'd'])
  })

  it('dates stand above everything, in the order of their days, and in no list below', () => {
    expect(
      dated(ownFirst([heading, dates('a09', 'b10', 'c11'), heading, dates('a02')], ['a09', 'a02', 'c11'])),
    ).toEqual([['a02', 'a09', 'c11'], 'heading', ['b10'], 'heading'])
    expect(dated(ownFirst([heading, dates('b10')], ['a09']))).toEqual(['heading', ['b10']])
  })

  it('loses nothing and adds nothing', () => {
    const block = fc.oneof(
      fc.constant(heading),
      fc.constantFrom('a01', 'b02', 'c03').map(summary),
      fc.subarray(['a01', 'b02', 'c03'], { minLength: 1 }).map((some) => dates(...some)),
    )
    const all = (blocks: readonly NewsletterBlock[]) =>
      blocks
        .flatMap((one) => (one.kind === 'dates' ? one.dates.map(({ summary: { slug } }) => slug) : slugs([one])))
        .sort()
    fc.assert(
      fc.property(fc.array(block), fc.subarray(['a01', 'b02', 'c03']), (blocks, own) => {
        expect(all(ownFirst(blocks, own))).toEqual(all(blocks))
      }),
    )
  })
})

const SRC = '/api/media/file/have-800x533.webp'
const GARDEN = await sharp({ create: { width: 120, height: 80, channels: 3, background: '#7aa36a' } })
  .jpeg()
  .toBuffer()
const picture: NewsletterBlock = {
  kind: 'picture',
  src: SRC,
  width: 800,
  height: 533,
  alt: { value: 'En have', lang: 'da', state: 'source' },
  caption: { value: 'Gården i sommer.', lang: 'da', state: 'source' },
}

/** The example with a picture below the first texts. */
function withPicture(printed: PrintedNewsletter): PrintedNewsletter {
  const [edition] = printed.contents
  return {
    ...printed,
    contents: [{ ...edition, blocks: [...edition.blocks.slice(0, 3), picture, ...edition.blocks.slice(3)] }],
    pictures: new Map([[SRC, GARDEN]]),
  }
}

describe.skipIf(!hasPoppler)('a newsletter for the stairwell', { timeout: 60_000 }, () => {
  const cases = [
    ['sheet-picture', newsletterPdf(withPicture(newsletterIn('da')), 'sheet'), 2],
    ['sheet-da-ur', newsletterPdf(newsletterIn('da', 'ur'), 'sheet'), 3],
    ['sheet-ar', newsletterPdf(newsletterIn('ar'), 'sheet'), 1],
    ['folded-da-ur', newsletterPdf(newsletterIn('da', 'ur'), 'folded'), 2],
    ['folded-ar', newsletterPdf(newsletterIn('ar'), 'folded'), 2],
  ] as const

  it.each(cases)('%s is tagged, has a title and language, and is set in our letters alone', (_, pdf, pages) => {
    const { lines, metadata } = pdfInfo(pdf)
    expect(lines).toMatchObject({
      Title: expect.stringContaining('– Lillebyplanen') as string,
      Tagged: 'yes',
      Pages: String(pages),
    })
    expect(metadata).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(
      pdfFonts(pdf).filter(
        ({ name, embedded }) => !embedded || !/^(Nunito|NotoNaskhArabic|NotoNastaliqUrdu)/.test(name),
      ),
    ).toEqual([])
  })

  it.each(cases)('%s looks as it was found good', async (name, pdf, pages) => {
    for (let page = 1; page <= pages; page++) {
      expect(
        await differenceFromReference(
          pdfPage(pdf, page, 50),
          path.join(import.meta.dirname, `pictures/newsletter-${name}-${page}.png`),
        ),
      ).toBeNull()
    }
  })

  it('says all of a long edition, on as many pages as it takes', () => {
    const edition = editionIn('da')
    const blocks = Array.from({ length: 30 }, (_, at): NewsletterBlock => ({
      kind: 'summary',
      summary: summaryIn('da', {
        slug: `t${at}`,
        title: { value: `Tilbud nummer ${at}.`, lang: 'da', state: 'source' },
      }),
    }))
    const text = pdfText(newsletterPdf({ ...newsletterIn('da'), contents: [{ ...edition, blocks }] }, 'sheet'))
    for (let at = 0; at < 30; at++) expect(text).toContain(`Tilbud nummer ${at}.`)
  })

  it('has nothing to say, or a paragraph longer than a page', () => {
    const edition = editionIn('da')
    const words = Array.from({ length: 900 }, (_, at) => `nummer${at}.`).join(' ')
    const long: NewsletterBlock = {
      kind: 'text',
      lang: 'da',
      state: 'source',
      paragraphs: [{ kind: 'paragraph', runs: [{ text: words, strong: false, href: null }] }],
    }
    for (const layout of NEWSLETTER_LAYOUTS) {
      const printed = (blocks: NewsletterBlock[], stairwell: PrintedNewsletter['stairwell']) =>
        newsletterPdf({ ...newsletterIn('da'), stairwell, contents: [{ ...edition, blocks }] }, layout)
      expect(pdfText(printed([], null))).toContain('Nyt fra kvarteret')
      expect(pdfText(printed([heading], null))).toContain('Nyt fra kvarteret')
      const text = pdfText(printed([long], { name: 'Eksempelgården', own: [] }))
      for (const at of layout === 'sheet' ? [0, 450, 899] : [0]) expect(text).toContain(`nummer${at}.`)
    }
  })

  it('ends no page with a heading', () => {
    const edition = editionIn('da')
    const one = (at: number): NewsletterBlock[] => [
      { kind: 'heading', text: { value: `Overskrift ${at}.`, lang: 'da', state: 'source' } },
      ...edition.blocks.slice(3, 5),
    ]
    for (const layout of NEWSLETTER_LAYOUTS) {
      for (let many = 3; many < 9; many++) {
        const pdf = newsletterPdf(
          {
            ...newsletterIn('da'),
            contents: [{ ...edition, blocks: Array.from({ length: many }, (_, at) => one(at)).flat() }],
          },
          layout,
        )
        for (const page of pdfPageTexts(pdf)) expect(page).not.toMatch(/Overskrift \d\. *(Scan koden|$)/)
      }
    }
  })

  it('fills each page but the last, so that the next one is worth it', () => {
    const edition = editionIn('da')
    for (let many = 3; many < 20; many++) {
      const blocks = Array.from({ length: many }, (_, at): NewsletterBlock => ({
        kind: 'summary',
        summary: summaryIn('da', { slug: `t${at}` }),
      }))
      const pages = pdfPageTexts(newsletterPdf({ ...newsletterIn('da'), contents: [{ ...edition, blocks }] }, 'sheet'))
      const offers = pages.map((page) => page.split('Kvindecafé').length - 1)
      expect(offers.reduce((sum, each) => sum + each, 0)).toBe(many)
      if (offers.length > 1) expect(offers.at(-1)).toBeGreaterThanOrEqual(Math.floor((offers[0] ?? 0) / 2))
    }
  })

  it('shows a picture with what is said of it, and leaves out one whose file is missing', () => {
    const printed = withPicture(newsletterIn('da'))
    const [shown, left] = [newsletterPdf(printed, 'sheet'), newsletterPdf({ ...printed, pictures: new Map() }, 'sheet')]
    expect(pdfText(shown)).toContain('Gården i sommer.')
    expect(shown.toString('latin1')).toContain('/Alt (En have)')
    expect(pdfText(left)).not.toContain('Gården i sommer.')
    expect(pdfInfo(left).metadata).toContain('<pdfuaid:part>1</pdfuaid:part>')
  })

  it('shows another picture where the file at the same address has changed', async () => {
    const printed = withPicture(newsletterIn('da'))
    const blue = await sharp({ create: { width: 120, height: 80, channels: 3, background: '#2b6ca3' } })
      .jpeg()
      .toBuffer()
    expect(newsletterPdf({ ...printed, pictures: new Map([[SRC, blue]]) }, 'sheet')).not.toEqual(
      newsletterPdf(printed, 'sheet'),
    )
  })

  it('leaves out, folded, only whole blocks at the end', () => {
    const edition = editionIn('da')
    const blocks = Array.from({ length: 30 }, (_, at): NewsletterBlock => ({
      kind: 'summary',
      summary: summaryIn('da', { title: { value: `Tilbud nummer ${at}.`, lang: 'da', state: 'source' } }),
    }))
    const pdf = newsletterPdf(
      { ...newsletterIn('da', 'ar'), contents: [{ ...edition, blocks }, editionIn('ar')] },
      'folded',
    )
    expect(pdfInfo(pdf).lines.Pages).toBe('2')
    expect(pdfText(pdf)).toContain('Tilbud nummer 0.')
  })
})
