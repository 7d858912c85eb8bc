import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { welcomePdf } from '@/src/formats/print/welcome'
import { hasPoppler, pdfFonts, pdfInfo, pdfPage, pdfText } from '@/test/support/poppler'
import { differenceFromReference } from '@/test/support/reference-picture'
import { welcomeIn } from '@/test/support/samples/welcome'

describe.skipIf(!hasPoppler)('the sheet for those who have just moved in', { timeout: 30_000 }, () => {
  const pdf = welcomePdf(welcomeIn(['da', 'ar', 'ur']))

  it('is a page a language, tagged, in our own letters', () => {
    const { lines, metadata } = pdfInfo(pdf)
    expect(lines).toMatchObject({ Title: 'Velkommen til Eksempelgården – Lillebyplanen', Tagged: 'yes', Pages: '3' })
    expect(metadata).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(
      pdfFonts(pdf).filter(
        ({ name, embedded }) => !embedded || !/^(Nunito|NotoNaskhArabic|NotoNastaliqUrdu)/.test(name),
      ),
    ).toEqual([])
  })

  it('says what is near and whom to call, and what is an example', () => {
    const text = pdfText(welcomePdf(welcomeIn(['da'])))
    for (const words of [
      'Tilbud her',
      'Hvem kan du spørge?',
      'Beboerrådgiver',
      '12 34 56 78',
      'Boligforeningen Eksempel',
      'Eksempel Hver onsdag',
    ])
      expect(text).toContain(words)
  })

  it('says so where nobody is known to ask', () => {
    const welcome = welcomeIn(['da'])
    const [side] = welcome.sides
    expect(pdfText(welcomePdf({ ...welcome, sides: [{ ...side, contacts: [], offers: [], coming: [] }] }))).toContain(
      'Vi mangler endnu at skrive',
    )
  })

  it.each([
    [1, 'da'],
    [2, 'ar'],
    [3, 'ur'],
  ])('looks as it was found good: page %i', async (page, name) => {
    expect(
      await differenceFromReference(
        pdfPage(pdf, page, 50),
        path.join(import.meta.dirname, `pictures/welcome-${name}.png`),
      ),
    ).toBeNull()
  })
})
