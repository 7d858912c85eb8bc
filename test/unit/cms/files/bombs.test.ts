import { deflateSync } from 'node:zlib'
import { PDFDocument } from '@cantoo/pdf-lib'
import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { cleanPdf } from '@/src/cms/files/clean-pdf'
import { isPdfBomb } from '@/src/cms/files/pdf-bomb'
import { Unkeepable } from '@/src/cms/files/unkeepable'
import { unzip } from '@/src/cms/files/unzip'

const MEGABYTE = 1024 * 1024

function pdfWith(head: string, data: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`%PDF-1.7\n1 0 obj\n${head}\nstream\n`, 'latin1'), data, Buffer.from('\nendstream\nendobj\nxref\n%%EOF')])
}

describe('what unpacks to more than may be held', () => {
  const bomb = deflateSync(Buffer.alloc(200 * MEGABYTE))

  test.for([
    ['its name written plainly', '<< /Type /ObjStm /Filter /FlateDecode /N 1 /First 4 >>'],
    ['its name written by numbers', '<< /Type /Obj#53tm /Filter /Fl#61teDecode >>'],
    ['packed twice', '<< /Type /ObjStm /Filter [/FlateDecode /FlateDecode] >>'],
    ['a table of references', '<< /Type /XRef /Filter [ /FlateDecode ] >>'],
  ] as const)('%s', async ([, head]) => {
    const bytes = pdfWith(head, bomb)
    const start = performance.now()
    expect(isPdfBomb(bytes)).toBe(true)
    await expect(cleanPdf(bytes, 'asItCame')).rejects.toThrow(Unkeepable)
    expect(performance.now() - start).toBeLessThan(2000)
  })

  test('a picture in a PDF is not unpacked, so it may be large', () => {
    expect(isPdfBomb(pdfWith('<< /Subtype /Image /Filter /FlateDecode >>', bomb))).toBe(false)
  })

  test('any bytes end in a sentence, not in a fault', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (noise) => {
        const bytes = Buffer.concat([Buffer.from('%PDF-1.4\n'), Buffer.from(noise), Buffer.from('\nxref %%EOF')])
        await expect(cleanPdf(bytes, 'refuse')).rejects.toThrow(Unkeepable)
        expect(() => unzip(Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.from(noise), Buffer.from('PK\x05\x06'), Buffer.alloc(18, 1)]), { bytes: 1000, parts: 10 })).toThrow()
      }),
      { numRuns: 50 },
    )
  })
})

describe('a ZIP', () => {
  test('is unpacked to its parts, stored and packed', () => {
    const zip = Buffer.from(zipSync({ 'a.txt': strToU8('a'.repeat(100)), 'b/æ.txt': [strToU8('b'), { level: 0 }] }))
    expect([...unzip(zip, { bytes: 101, parts: 2 })].map(([name, part]) => [name, part.length])).toEqual([['a.txt', 100], ['b/æ.txt', 1]])
    expect(() => unzip(zip, { bytes: 100, parts: 2 })).toThrow()
    expect(() => unzip(zip, { bytes: 101, parts: 1 })).toThrow()
  })
})

describe('a PDF that is signed', () => {
  test('is kept to the byte where signed ones belong, and refused where all is public', async () => {
    const document = await PDFDocument.create()
    document.addPage()
    document.context.register(document.context.obj({ Type: 'Sig', ByteRange: [0, 1, 2, 3] }))
    const bytes = Buffer.from(await document.save({ useObjectStreams: false }))
    expect((await cleanPdf(bytes, 'asItCame')).equals(bytes)).toBe(true)
    await expect(cleanPdf(bytes, 'refuse')).rejects.toThrow(Unkeepable)
  })
})
