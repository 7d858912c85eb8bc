import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { NewsletterBlock } from '@/src/formats/newsletter/newsletter-content'
import { newsletterPdf, ownFirst } from '@/src/formats/print/newsletter'
import { hasPoppler, pdfFonts, pdfInfo, pdfPage, pdfText } from '@/test/support/poppler'
import { differenceFromReference } from '@/test/support/reference-picture'
import { editionIn, newsletterIn } from '@/test/support/samples/printed-newsletter'
import { toldIn } from '@/test/support/samples/poster'

const told = (slug: string): NewsletterBlock => ({ kind: 'told', told: toldIn('da', { slug }) })
const heading: NewsletterBlock = { kind: 'heading', text: { value: 'Mere', lang: 'da', state: 'source' } }
const slugs = (blocks: readonly NewsletterBlock[]) => blocks.map((block) => (block.kind === 'told' ? block.told.slug : block.kind))

describe('the afdeling’s own', () => {
  it('stands before what is for others beside it, and leaves the rest in its place', () => {
    expect(slugs(ownFirst([told('a'), told('b'), heading, told('c'), told('d'), told('e')], ['b', 'e']))).toEqual(['b', 'a', 'heading', 'e', 'c', 'd'])
  })

  it('loses nothing and adds nothing', () => {
    const block = fc.oneof(fc.constant(heading), fc.constantFrom('a', 'b', 'c').map(told))
    fc.assert(
      fc.property(fc.array(block), fc.subarray(['a', 'b', 'c']), (blocks, own) => {
        expect(slugs(ownFirst(blocks, own)).sort()).toEqual(slugs(blocks).sort())
      }),
    )
  })
})

describe.skipIf(!hasPoppler)('a newsletter for the stairwell', { timeout: 60_000 }, () => {
  const cases = [
    ['sheet-da-ur', newsletterPdf(newsletterIn('da', 'ur'), 'sheet'), 3],
    ['sheet-ar', newsletterPdf(newsletterIn('ar'), 'sheet'), 2],
    ['folded-da-ur', newsletterPdf(newsletterIn('da', 'ur'), 'folded'), 2],
    ['folded-ar', newsletterPdf(newsletterIn('ar'), 'folded'), 2],
  ] as const

  it.each(cases)('%s is tagged, has a title and language, and is set in our letters alone', (_, pdf, pages) => {
    const { lines, metadata } = pdfInfo(pdf)
    expect(lines).toMatchObject({ Title: expect.stringContaining('– Amagerplanen') as string, Tagged: 'yes', Pages: String(pages) })
    expect(metadata).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(pdfFonts(pdf).filter(({ name, embedded }) => !embedded || !/^(Nunito|NotoNaskhArabic|NotoNastaliqUrdu)/.test(name))).toEqual([])
  })

  it.each(cases)('%s looks as it was found good', async (name, pdf, pages) => {
    for (let page = 1; page <= pages; page++) {
      expect(await differenceFromReference(pdfPage(pdf, page, 50), path.join(import.meta.dirname, `pictures/newsletter-${name}-${page}.png`))).toBeNull()
    }
  })

  it('says all of a long edition, on as many pages as it takes', () => {
    const edition = editionIn('da')
    const blocks = Array.from({ length: 30 }, (_, at): NewsletterBlock => ({ kind: 'told', told: toldIn('da', { slug: `t${at}`, title: { value: `Tilbud nummer ${at}.`, lang: 'da', state: 'source' } }) }))
    const text = pdfText(newsletterPdf({ ...newsletterIn('da'), contents: [{ ...edition, blocks }] }, 'sheet'))
    for (let at = 0; at < 30; at++) expect(text).toContain(`Tilbud nummer ${at}.`)
  })

  it('leaves out, folded, only whole blocks at the end', () => {
    const edition = editionIn('da')
    const blocks = Array.from({ length: 30 }, (_, at): NewsletterBlock => ({ kind: 'told', told: toldIn('da', { title: { value: `Tilbud nummer ${at}.`, lang: 'da', state: 'source' } }) }))
    const pdf = newsletterPdf({ ...newsletterIn('da', 'ar'), contents: [{ ...edition, blocks }, editionIn('ar')] }, 'folded')
    expect(pdfInfo(pdf).lines.Pages).toBe('2')
    expect(pdfText(pdf)).toContain('Tilbud nummer 0.')
  })
})
