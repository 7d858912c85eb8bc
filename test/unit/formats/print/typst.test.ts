import { writeFileSync, mkdtempSync, rmSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { typstPdf } from '@/src/formats/print/typst'
import { hasPoppler, pdfFonts, pdfInfo, pdfPage, pdfText } from '@/test/support/poppler'
import { differenceFromReference } from '@/test/support/reference-picture'

const SCRIPTS = 'test/unit/formats/print/scripts.typ'
const latin = (text: string) => ({ lang: 'da', font: ['Nunito'], text })
const arabic = (text: string) => ({ lang: 'ar', font: ['Noto Naskh Arabic', 'Nunito'], text })
const urdu = (text: string) => ({ lang: 'ur', font: ['Noto Nastaliq Urdu', 'Nunito'], text })
const print = (...lines: object[]) => typstPdf(SCRIPTS, { lines })

describe('the door to Typst', { timeout: 20_000 }, () => {
  it('says which template is wrong, and how', () => {
    const folder = mkdtempSync(path.resolve('test/unit/formats/print/wrong-'))
    const file = path.join(folder, 'wrong.typ')
    try {
      writeFileSync(file, '#let data = json(bytes(sys.inputs.data))\n#data.missing')
      expect(() => typstPdf(path.relative('.', file), { present: 1 })).toThrow(
        /wrong\.typ.*dictionary does not contain key/,
      )
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it('makes the same bytes of the same data, and others of others', () => {
    expect(print(latin('Goddag')).equals(print(latin('Goddag')))).toBe(true)
    expect(print(latin('Goddag')).equals(print(latin('Godaften')))).toBe(false)
  })

  it('prints any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => print(latin(text)).subarray(0, 5).toString() === '%PDF-'),
      { numRuns: 100 },
    )
  })

  describe.skipIf(!hasPoppler)('as poppler reads it', () => {
    it('takes text for text, whatever markup stands in it', () => {
      const markup = '#panic("nej") *fed* $x^2$ = Overskrift <mærke> @ref // kommentar #read("x")'
      expect(pdfText(print(latin(markup)))).toContain(markup)
    })

    it('claims PDF/UA-1, with title and tags', () => {
      const { lines, metadata } = pdfInfo(print(latin('Goddag')))
      expect(lines).toMatchObject({ Title: 'Skrifter', Tagged: 'yes' })
      expect(metadata).toContain('<pdfuaid:part>1</pdfuaid:part>')
    })

    it('prints on where our fonts lack a character, and makes no claim then', () => {
      const pdf = print(latin('Fest 🎉 på plænen'))
      const { lines, metadata } = pdfInfo(pdf)
      expect(lines.Tagged).toBe('yes')
      expect(metadata).not.toContain('pdfuaid')
      expect(pdfText(pdf)).toContain('på plænen')
      expect(pdfFonts(pdf).map(({ name }) => name)).toEqual(['Nunito-Regular'])
    })

    it('leaves out control characters and halves of characters', () => {
      const pdf = print(latin('før\u0007 og\u0000\ud800 efter'))
      expect(pdfInfo(pdf).metadata).toContain('pdfuaid')
      expect(pdfText(pdf)).toContain('før og efter')
    })

    it('joins and stacks the letters of Arabic and Urdu, in our fonts alone', async () => {
      const pdf = print(
        arabic('مرحبًا بكم في بيت الحي. الدخول مجاني يوم 3 مارس، الساعة 10:00.'),
        urdu('محلے کے گھر میں خوش آمدید۔ 3 مارچ کو داخلہ مفت ہے۔'),
        latin('Velkommen i beboerhuset. Gratis adgang den 3. marts.'),
      )
      expect(pdfFonts(pdf).every(({ embedded }) => embedded)).toBe(true)
      expect(new Set(pdfFonts(pdf).map(({ name }) => name))).toEqual(
        new Set(['NotoNaskhArabic-Regular', 'NotoNastaliqUrdu-Regular', 'Nunito-Regular']),
      )
      expect(
        await differenceFromReference(pdfPage(pdf, 1, 72), path.join(import.meta.dirname, 'pictures/scripts.png')),
      ).toBeNull()
    })

    it('draws a joined word otherwise than its letters kept apart', () => {
      const apart = (text: string) => [...text].join('\u200c')
      for (const line of [arabic, urdu]) {
        expect(pdfPage(print(line('سلام')), 1, 72).equals(pdfPage(print(line(apart('سلام'))), 1, 72))).toBe(false)
      }
    })
  })
})
