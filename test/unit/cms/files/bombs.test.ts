import { deflateSync } from 'node:zlib'
import { PDFDocument, PDFName } from '@cantoo/pdf-lib'
import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { cleaned, needsCleaning } from '@/src/cms/files/cleaned'
import { cleanPdf } from '@/src/cms/files/clean-pdf'
import { Unkeepable } from '@/src/cms/files/unkeepable'
import { unzip } from '@/src/cms/files/unzip'

const MEGABYTE = 1024 * 1024

function pdfWith(head: string, data: Buffer): Buffer {
  return Buffer.concat([
    Buffer.from(`%PDF-1.7\n1 0 obj\n${head}\nstream\n`, 'latin1'),
    data,
    Buffer.from('\nendstream\nendobj\nxref\n%%EOF'),
  ])
}

/** A one-page document whose objects are packed in two streams; `more` is inserted into the first one's dictionary. */
async function packedPdf(more: string): Promise<Buffer> {
  const document = await PDFDocument.create()
  document.addPage()
  const text = Buffer.from(await document.save({ useObjectStreams: true })).toString('latin1')
  return Buffer.from(text.replace('/Type /ObjStm', `/Type /ObjStm ${more}`), 'latin1')
}

describe('what unpacks to more than may be held', () => {
  const bomb = deflateSync(Buffer.alloc(200 * MEGABYTE))

  test.for([
    ['its name written plainly', '<< /Type /ObjStm /Filter /FlateDecode /N 1 /First 4 >>'],
    ['its name written by numbers', '<< /Type /Obj#53tm /Filter /Fl#61teDecode /N 1 /First 4 >>'],
    ['a table of references', '<< /Type /XRef /Filter [ /FlateDecode ] >>'],
    ['much before the data', `<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Pad (${'x'.repeat(3000)}) >>`],
    ['much before its kind', `<< /Pad (${'x'.repeat(3000)}) /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode >>`],
    ['a remark in between', '<< /Type /ObjStm /N 1 /First 4 /Filter %/x\n/FlateDecode >>'],
    ['the word for an object in between', '<< /Type /ObjStm /Q/obj /N 1 /First 4 /Filter /FlateDecode >>'],
  ] as const)('%s', async ([, head]) => {
    const bytes = pdfWith(head, bomb)
    const memory = process.memoryUsage().arrayBuffers
    await expect(cleanPdf(bytes, 'asItCame')).rejects.toThrow(Unkeepable)
    expect(process.memoryUsage().arrayBuffers - memory).toBeLessThan(260 * MEGABYTE)
  })

  test('packed twice, it is measured as it is unpacked', async () => {
    const bytes = pdfWith('<< /Type /ObjStm /N 1 /First 4 /Filter [/FlateDecode /FlateDecode] >>', deflateSync(bomb))
    await expect(cleanPdf(bytes, 'asItCame')).rejects.toThrow(Unkeepable)
  })

  test('one that is refused takes nothing from the next', async () => {
    const bytes = await packedPdf('')
    expect((await cleanPdf(bytes, 'refuse')).length).toBeGreaterThan(100)
  })

  test('a picture in a PDF is not unpacked, so it may be large', async () => {
    const document = await PDFDocument.create()
    const { context } = document
    document
      .addPage()
      .node.set(
        PDFName.of('Thumb'),
        context.register(context.stream(bomb, { Subtype: 'Image', Filter: 'FlateDecode' })),
      )
    expect((await cleanPdf(Buffer.from(await document.save()), 'refuse')).length).toBeGreaterThan(bomb.length)
  })

  test('any bytes end in a sentence, not in a fault', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (noise) => {
        const bytes = Buffer.concat([Buffer.from('%PDF-1.4\n'), Buffer.from(noise), Buffer.from('\nxref %%EOF')])
        await expect(cleanPdf(bytes, 'refuse')).rejects.toThrow(Unkeepable)
        expect(() =>
          unzip(
            Buffer.concat([
              Buffer.from('PK\x03\x04'),
              Buffer.from(noise),
              Buffer.from('PK\x05\x06'),
              Buffer.alloc(18, 1),
            ]),
            { bytes: 1000, parts: 10 },
          ),
        ).toThrow()
      }),
      { numRuns: 50 },
    )
  })
})

describe('a ZIP', () => {
  test('is unpacked to its parts, stored and packed', () => {
    const zip = Buffer.from(zipSync({ 'a.txt': strToU8('a'.repeat(100)), 'b/æ.txt': [strToU8('b'), { level: 0 }] }))
    expect([...unzip(zip, { bytes: 101, parts: 2 })].map(([name, part]) => [name, part.length])).toEqual([
      ['a.txt', 100],
      ['b/æ.txt', 1],
    ])
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

describe('a document in a thread of its own', () => {
  const KEEPING = { kinds: ['pdf', 'docx'], signedPdf: 'refuse' } as const

  /** The longest time, in milliseconds, for which the event loop was blocked. */
  async function blockedBy(work: Promise<unknown>): Promise<number> {
    let [longest, last] = [0, performance.now()]
    const timer = setInterval(() => {
      longest = Math.max(longest, performance.now() - last)
      last = performance.now()
    }, 10)
    await work.catch(() => undefined)
    clearInterval(timer)
    return Math.max(longest, performance.now() - last)
  }

  test('keeps nobody waiting, however it is made, and comes to an end', async () => {
    const slow = Buffer.from(`%PDF-1.4\n${'stream\n/ObjStm /Filter/FlateDecode obj'.repeat(280_000)}`)
    const began = performance.now()
    const asked = cleaned(slow, 'a.pdf', KEEPING)
    const blocked = await blockedBy(asked)
    await expect(asked).rejects.toThrow(Unkeepable)
    console.warn(
      `10 MB of streams: ${(performance.now() - began).toFixed(0)} ms, of which ${blocked.toFixed(0)} ms in the way of others`,
    )
    expect(blocked).toBeLessThan(1000)
  })

  test('is cleaned as it was before', async () => {
    const { kind, bytes } = await cleaned(await packedPdf(''), 'a.pdf', KEEPING)
    expect(kind).toBe('pdf')
    expect(bytes.toString('latin1')).not.toContain('pdf-lib')
    expect((await PDFDocument.load(bytes)).getPageCount()).toBe(1)
    expect(await needsCleaning(bytes, 'a.pdf')).toBe(false)
    expect(await needsCleaning(await packedPdf(''), 'a.pdf')).toBe(true)
  })

  test('waits with a few others; more are asked to come again', async () => {
    const bytes = await packedPdf('')
    const answers = await Promise.allSettled(Array.from({ length: 12 }, () => cleaned(bytes, 'a.pdf', KEEPING)))
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(9)
    for (const answer of answers) if (answer.status === 'rejected') expect(answer.reason).toBeInstanceOf(Unkeepable)
  })
})
