import { readFileSync } from 'node:fs'
import { deflateSync } from 'node:zlib'
import { PDFDict, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { cleanPdf, namesItsAuthor } from '@/src/cms/files/clean-pdf'
import { boardPagePdf } from '@/src/formats/print/board-page-pdf'
import { BOARD_PAGE } from '@/test/support/samples/board-page'
import { hasPoppler, pdfInfo, pdfPage, pdfPages } from '@/test/support/poppler'

const MAKER = 'Per Person'
const PHOTO = readFileSync('test/support/samples/gps-orientation6.jpg')
const BOX = (type: string, data: Buffer) => {
  const head = Buffer.alloc(8)
  head.writeUInt32BE(8 + data.length)
  head.write(type, 4, 'latin1')
  return Buffer.concat([head, data])
}
/** The boxes of a JPEG 2000, with a comment in its codestream. */
const PHOTO_2000 = Buffer.concat([
  BOX('jP  ', Buffer.from([13, 10, 0x87, 10])),
  BOX('uuid', Buffer.from(`0123456789abcdef${MAKER}`)),
  BOX('xml ', Buffer.from(`<a>${MAKER}</a>`)),
  BOX(
    'jp2c',
    Buffer.concat([
      Buffer.from([0xff, 0x4f, 0xff, 0x64, 0, 4 + MAKER.length, 0, 1]),
      Buffer.from(MAKER),
      Buffer.from([0xff, 0x90, 0, 2, 0xff, 0xd9]),
    ]),
  ),
])

interface Written {
  /** Written into the catalog, the page and the trailer. */
  catalog?: string
  page?: string
  trailer?: string
  /** Objects 10, 11, … */
  objects?: (string | Buffer)[]
}

/** A PDF of one page, written by hand, as libraries would not write it. */
function written({ catalog = '', page = '', trailer = '', objects = [] }: Written): Buffer {
  const all = new Map<number, string | Buffer>([
    [1, `<</Type/Catalog/Pages 2 0 R ${catalog}>>`],
    [2, '<</Type/Pages/Kids[3 0 R]/Count 1>>'],
    [3, `<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R ${page}>>`],
    [4, stream('', Buffer.from('q Q'))],
    ...objects.map((object, index) => [10 + index, object] as const),
  ])
  return Buffer.concat([
    Buffer.from('%PDF-1.7\n'),
    ...[...all].flatMap(([number, object]) => [
      Buffer.from(`${number} 0 obj\n`),
      Buffer.from(object),
      Buffer.from('\nendobj\n'),
    ]),
    Buffer.from(`xref\n0 1\n0000000000 65535 f \ntrailer <</Size 30/Root 1 0 R ${trailer}>>\nstartxref\n0\n%%EOF`),
  ])
}

const stream = (head: string, data: Buffer) =>
  Buffer.concat([Buffer.from(`<<${head}/Length ${data.length}>>\nstream\n`), data, Buffer.from('\nendstream')])

const IMAGE = '/Type/XObject/Subtype/Image/Width 60/Height 40/ColorSpace/DeviceRGB/BitsPerComponent 8'
const SHOWN = '/Resources<</XObject<</I 10 0 R>>>>'
const ATTACHED = [
  `<</Type/Filespec/F(${MAKER}.txt)/UF(${MAKER}.txt)/EF<</F 11 0 R>>/Desc(${MAKER})>>`,
  stream('/Type/EmbeddedFile', Buffer.from(MAKER)),
]
const comment = (of: string) => `<</Type/Annot/Subtype/Text/Rect[0 0 10 10]/T(${of})/Contents(hej)>>`

/** Traces of persons and places in the bytes. */
const traces = (bytes: Buffer) => [MAKER, 'Exif\0', 'GPS'].filter((trace) => bytes.includes(trace))

describe('whoever made a PDF, or wrote in it, and where its photos were taken, is in no byte of it', () => {
  const packed = deflateSync(PHOTO)
  test.for<[string, Written]>([
    ['the information, an object of its own', { trailer: '/Info 10 0 R', objects: [`<</Author(${MAKER})>>`] }],
    ['an earlier information, which nothing names any more', { objects: [`<</Author(${MAKER})>>`] }],
    ['a stream that nothing names', { objects: [stream('', Buffer.from(MAKER))] }],
    ['a comment written in the list', { page: `/Annots[${comment(MAKER)}]` }],
    ['a comment of its own', { page: '/Annots[10 0 R]', objects: [comment(MAKER)] }],
    ['a comment in a list of its own', { page: '/Annots 10 0 R', objects: [`[[${comment(MAKER)}]]`] }],
    ['notes of programs in a list', { catalog: `/X[<</PieceInfo<</A<</Private(${MAKER})>>>>>>]` }],
    ['an article', { catalog: `/Threads[<</Type/Thread/I<</Title(a)/Author(${MAKER})>>>>]` }],
    ['XMP in a list', { catalog: '/X[10 0 R]', objects: [stream('/Type/Metadata/Subtype/XML', Buffer.from(MAKER))] }],
    ['a photo', { page: SHOWN, objects: [stream(`${IMAGE}/Filter/DCTDecode`, PHOTO)] }],
    ['a photo in a list', { page: SHOWN, objects: [stream(`${IMAGE}/Filter[/DCTDecode]`, PHOTO)] }],
    ['a comment of a photo', { page: SHOWN, objects: [stream(`${IMAGE}/Filter/DCTDecode`, withComment(PHOTO))] }],
    [
      'what follows the end of a photo',
      { page: SHOWN, objects: [stream(`${IMAGE}/Filter/DCTDecode`, Buffer.concat([PHOTO, Buffer.from(MAKER)]))] },
    ],
    ['a JPEG 2000', { page: SHOWN, objects: [stream(`${IMAGE}/Filter/JPXDecode`, PHOTO_2000)] }],
    ['an attached file', { catalog: '/Names<</EmbeddedFiles<</Names[(a) 10 0 R]>>>>', objects: ATTACHED }],
    [
      'a portfolio',
      { catalog: '/Names 12 0 R/Collection<<>>', objects: [...ATTACHED, '<</EmbeddedFiles<</Names[(a) 10 0 R]>>>>'] },
    ],
    ['a file of a page', { page: '/AF[10 0 R]', objects: ATTACHED }],
    ['a file of one thing', { page: '/AF 10 0 R', objects: ATTACHED }],
    [
      'a file behind a link',
      {
        page: '/Annots[<</Subtype/Screen/Rect[0 0 9 9]/A<</C<</D<</F(a)/EF<</F 10 0 R>>>>>>>>>>]',
        objects: [stream('', Buffer.from(MAKER))],
      },
    ],
    [
      'a file hung on a page, and its window',
      {
        page: '/Annots[12 0 R 13 0 R]',
        objects: [
          ...ATTACHED,
          `<</Type/Annot/Subtype/FileAttachment/Rect[0 0 9 9]/FS 10 0 R/T(${MAKER})>>`,
          `<</Type/Annot/Subtype/Popup/Rect[0 0 9 9]/Parent 12 0 R/Contents(${MAKER})>>`,
        ],
      },
    ],
    ['all of an article of tags', { catalog: '/StructTreeRoot<</K<</S/Document/AF[10 0 R]>>>>', objects: ATTACHED }],
  ])('%s', async ([, document]) => {
    const bytes = written(document)
    expect(traces(bytes)).not.toEqual([])
    expect(await namesItsAuthor(bytes)).toBe(true)
    const clean = await cleanPdf(bytes, 'refuse')
    expect(traces(clean)).toEqual([])
    expect(await namesItsAuthor(clean), 'nothing is left to do').toBe(false)
    const opened = await PDFDocument.load(clean, { throwOnInvalidObject: true, updateMetadata: false })
    expect(opened.getPageCount()).toBe(1)
  })

  test('packed once more, a photo is unpacked, and keeps its own compression', async () => {
    const bytes = written({
      page: SHOWN,
      objects: [stream(`${IMAGE}/Filter[/FlateDecode/DCTDecode]/DecodeParms[null<</ColorTransform 1>>]`, packed)],
    })
    expect(await namesItsAuthor(bytes)).toBe(true)
    const clean = await cleanPdf(bytes, 'refuse')
    const { contents, dict } = await pictureOf(clean)
    expect(traces(Buffer.from(contents))).toEqual([])
    expect(dict.get(PDFName.of('Filter'))?.toString()).toBe('[ /DCTDecode ]')
    expect(dict.get(PDFName.of('DecodeParms'))?.toString()).toContain('/ColorTransform 1')
    expect((await pixels(Buffer.from(contents))).equals(await pixels(PHOTO))).toBe(true)
  })
})

function withComment(jpeg: Buffer): Buffer {
  return Buffer.concat([
    jpeg.subarray(0, 2),
    Buffer.from([0xff, 0xfe, 0, 2 + MAKER.length]),
    Buffer.from(MAKER),
    jpeg.subarray(2),
  ])
}

async function pictureOf(pdf: Buffer): Promise<PDFRawStream> {
  const { context } = await PDFDocument.load(pdf, { updateMetadata: false })
  const found = context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .find((object) => object instanceof PDFRawStream && object.dict.get(PDFName.of('Subtype')) === PDFName.of('Image'))
  if (!(found instanceof PDFRawStream)) throw new Error('no picture')
  return found
}

const pixels = (jpeg: Buffer) => sharp(jpeg).raw().toBuffer()

describe('what a PDF shows stays', () => {
  test('a photo keeps each of its pixels, its colour profile and how its colours are written', async () => {
    const profiled = await sharp(PHOTO)
      .withMetadata()
      .keepIccProfile()
      .withIccProfile('p3')
      .jpeg({ progressive: true })
      .toBuffer()
    const cmyk = await sharp(PHOTO).toColourspace('cmyk').keepExif().jpeg().toBuffer()
    for (const photo of [PHOTO, profiled, cmyk]) {
      const document = await PDFDocument.create()
      document.addPage().drawImage(await document.embedJpg(photo))
      const { contents } = await pictureOf(await cleanPdf(Buffer.from(await document.save()), 'refuse'))
      const kept = Buffer.from(contents)
      const [{ icc, exif, space }, before] = [await sharp(kept).metadata(), await sharp(photo).metadata()]
      expect([icc?.equals(before.icc ?? Buffer.alloc(0)), exif, space]).toEqual([
        before.icc && true,
        undefined,
        before.space,
      ])
      expect((await pixels(kept)).equals(await pixels(photo))).toBe(true)
    }
  })

  test('names that mean something else: of a picture, a heading, a field, a kind of text', async () => {
    const clean = await cleanPdf(
      written({
        catalog:
          '/Dests<</Metadata[3 0 R/Fit]/AF[3 0 R/Fit]>>/StructTreeRoot<</RoleMap<</Author/P>>>>/AcroForm<</Fields[11 0 R]>>',
        page: '/Annots[11 0 R]/Resources<</XObject<</Metadata 10 0 R/EF 10 0 R>>/Font<</AF<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>',
        objects: [
          stream(`${IMAGE}/Filter/DCTDecode`, await sharp(PHOTO).jpeg().toBuffer()),
          '<</Type/Annot/Subtype/Widget/FT/Tx/Rect[0 0 9 9]/T(Navn)/V(svar)>>',
        ],
      }),
      'refuse',
    )
    const text = clean.toString('latin1').replaceAll(/\s+/g, ' ')
    for (const kept of [
      '/Metadata [ 3 0 R',
      '/AF [ 3 0 R',
      '/Author /P',
      '/Metadata 10 0 R',
      '/EF 10 0 R',
      '/AF <<',
      '/T (Navn)',
    ])
      expect(text).toContain(kept)
  })

  test('links, fields, outlines and tags', async () => {
    const document = await PDFDocument.create()
    const page = document.addPage([200, 200])
    page.drawText('Teksten')
    document.getForm().createTextField('navn').addToPage(page)
    const { context } = document
    page.node.addAnnot(
      context.register(
        context.obj({ Type: 'Annot', Subtype: 'Link', Rect: [0, 0, 9, 9], A: { S: 'URI', URI: context.obj('x') } }),
      ),
    )
    document.setAuthor(MAKER)
    const before = Buffer.from(await document.save())
    const after = await PDFDocument.load(await cleanPdf(before, 'refuse'), { updateMetadata: false })
    expect(
      after
        .getForm()
        .getFields()
        .map((field) => field.getName()),
    ).toEqual(['navn'])
    expect(
      after
        .getPage(0)
        .node.Annots()
        ?.asArray()
        .map((one) => after.context.lookup(one, PDFDict).get(PDFName.of('Subtype'))?.toString()),
    ).toEqual(['/Widget', '/Link'])
  })

  test.skipIf(!hasPoppler)('each page, its text and its tags', async () => {
    const before = boardPagePdf(BOARD_PAGE)
    const after = await cleanPdf(before, 'refuse')
    expect(pdfPages(after)).toEqual(pdfPages(before))
    expect(pdfPage(after, 1, 50).equals(pdfPage(before, 1, 50))).toBe(true)
    const { lines } = pdfInfo(after)
    expect([lines['Tagged'], lines['Pages']]).toEqual(['yes', pdfInfo(before).lines['Pages']])
  })
})
