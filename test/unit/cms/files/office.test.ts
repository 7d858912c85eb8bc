import { readFileSync } from 'node:fs'
import { strToU8, zipSync } from 'fflate'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { cleanOffice, namesItsMaker } from '@/src/cms/files/clean-office'
import { Unkeepable } from '@/src/cms/files/unkeepable'
import { unzip } from '@/src/cms/files/unzip'

const MAKER = 'Per Person'
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const relations = (type: string, target: string, mode = '') =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${type}" Target="${target}"${mode}/></Relationships>`

type Parts = Record<string, string | Uint8Array>

function zipped(parts: Parts): Buffer {
  return Buffer.from(
    zipSync(
      Object.fromEntries(
        Object.entries({ '[Content_Types].xml': '<Types/>', ...parts }).map(([name, part]) => [
          name,
          typeof part === 'string' ? strToU8(part) : part,
        ]),
      ),
    ),
  )
}

const word = (parts: Parts) =>
  zipped({ 'word/document.xml': `<w:document ${W}><w:body><w:p>Teksten</w:p></w:body></w:document>`, ...parts })
const workbook = (parts: Parts) => zipped({ 'xl/workbook.xml': '<workbook/>', ...parts })

async function partsOf(bytes: Buffer): Promise<Map<string, string>> {
  const clean = await cleanOffice(bytes)
  return new Map(
    [...unzip(clean.bytes, { bytes: 100_000_000, parts: 100 })].map(([name, part]) => [name, part.toString('latin1')]),
  )
}

const CORE = `<x:coreProperties xmlns:x="http://purl.org/dc/elements/1.1/"><!-- ${MAKER} --><x:creator>${MAKER}</x:creator><x:creator /><title>Referat</title><y:lastModifiedBy a="1">${MAKER}</y:lastModifiedBy></x:coreProperties>`

describe('whoever made a document, or wrote in it, is named nowhere', () => {
  test.for([
    ['with other letters before the names', word({ 'docProps/core.xml': CORE })],
    [
      'in letters of two bytes',
      word({ 'docProps/core.xml': Buffer.from(`\uFEFF<?xml version="1.0" encoding="UTF-16"?>${CORE}`, 'utf16le') }),
    ],
    ['in a part of another name', word({ 'om.bin': CORE })],
    [
      'in what was noted beside',
      word({
        'docProps/custom.xml': `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"><property name="Sag"><vt:lpwstr>${MAKER}</vt:lpwstr></property></Properties>`,
      }),
    ],
    [
      'in the firm',
      word({
        'docProps/app.xml': `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Manager>${MAKER}</Manager><Company>${MAKER}</Company><Pages>2</Pages></Properties>`,
      }),
    ],
    [
      'in the list of people',
      word({
        'word/people.xml': `<w15:people><w15:person w15:author="${MAKER}"><w15:presenceInfo w15:userId="${MAKER}"/></w15:person></w15:people>`,
      }),
    ],
    [
      'in comments and changes',
      word({
        'word/comments.xml': `<w:comments ${W}><w:comment w:id="0" w:author="${MAKER}" w:initials='${MAKER}'><w:p>Husk</w:p></w:comment></w:comments>`,
        'word/footer1.xml': `<w:ftr><w:ins w:author="${MAKER}"/></w:ftr>`,
      }),
    ],
    [
      'in the comments of a workbook',
      workbook({
        'xl/comments1.xml': `<comments><authors><author>${MAKER}</author></authors></comments>`,
        'xl/persons/person.xml': `<personList><person displayName="${MAKER}" id="{1}" userId="${MAKER}" providerId="AD"/></personList>`,
      }),
    ],
    [
      'in the place where it lay',
      workbook({ 'xl/workbook.xml': `<workbook><x15ac:absPath url="C:\\Users\\${MAKER}\\"/></workbook>` }),
    ],
    [
      'in the template',
      word({
        'word/settings.xml': '<w:settings><w:attachedTemplate r:id="rId1"/><w:zoom/></w:settings>',
        'word/_rels/settings.xml.rels': relations(
          `${RELATION}/attachedTemplate`,
          `file:///C:/${MAKER}.dotm`,
          ' TargetMode="External"',
        ),
      }),
    ],
    ['in a workbook within', word({ 'word/embeddings/a.xlsx': workbook({ 'docProps/core.xml': CORE }) })],
  ] as const)('%s', async ([, bytes]) => {
    const parts = await partsOf(bytes)
    expect([...parts.values()].join('\n').replaceAll('\0', '')).not.toContain(MAKER)
    for (const [name, part] of parts)
      if (name.endsWith('.xlsx'))
        expect([...(await partsOf(Buffer.from(part, 'latin1'))).values()].join('\n')).not.toContain(MAKER)
  })

  test('what it says stays', async () => {
    const parts = await partsOf(
      word({
        'docProps/core.xml': CORE,
        'word/settings.xml': '<w:settings><w:attachedTemplate r:id="rId1"/><w:zoom/></w:settings>',
        'xl/tables/table1.xml': '<table displayName="Tabel1"/>',
        'word/a.xml': '<w:t>han er author="Ida" i den</w:t>',
      }),
    )
    expect(parts.get('docProps/core.xml')).toBe(
      '<x:coreProperties xmlns:x="http://purl.org/dc/elements/1.1/"><x:creator></x:creator><x:creator /><title>Referat</title><y:lastModifiedBy></y:lastModifiedBy></x:coreProperties>',
    )
    expect([parts.get('word/settings.xml'), parts.get('xl/tables/table1.xml'), parts.get('word/a.xml')]).toEqual([
      '<w:settings><w:zoom/></w:settings>',
      '<table displayName="Tabel1"/>',
      '<w:t>han er author="Ida" i den</w:t>',
    ])
  })

  test('a photo in it holds no place, and lies as it lay', async () => {
    const photo = readFileSync('test/support/samples/gps-orientation6.jpg')
    const bytes = word({ 'word/media/image1.jpg': photo })
    const clean = await cleanOffice(bytes)
    const kept = unzip(clean.bytes, { bytes: 100_000_000, parts: 10 }).get('word/media/image1.jpg') ?? Buffer.alloc(0)
    const [before, after] = [await sharp(photo).metadata(), await sharp(kept).metadata()]
    expect([after.exif, after.xmp, after.iptc, after.width, after.height]).toEqual([
      undefined,
      undefined,
      undefined,
      before.width,
      before.height,
    ])
    expect(await namesItsMaker(bytes)).toBe(true)
    expect(await namesItsMaker(clean.bytes)).toBe(false)
  })
})

describe('what does something when it is opened is refused', () => {
  test.for([
    [
      'macros under another name',
      word({
        'word/macros.bin': 'x',
        'word/_rels/document.xml.rels': relations(
          'http://schemas.microsoft.com/office/2006/relationships/vbaProject',
          'macros.bin',
        ),
      }),
    ],
    [
      'macros by their type',
      zipped({
        '[Content_Types].xml':
          '<Types><Override ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>',
        'word/document.xml': '<w:document/>',
      }),
    ],
    ['controls', word({ 'word/_rels/document.xml.rels': relations(`${RELATION}/control`, 'activeX/activeX1.xml') })],
    [
      'objects of other programs',
      word({ 'word/_rels/document.xml.rels': relations(`${RELATION}/oleObject`, 'embeddings/oleObject1.bin') }),
    ],
    [
      'macros in letters of two bytes',
      word({
        'word/_rels/document.xml.rels': Buffer.from(
          `\uFEFF${relations('http://schemas.microsoft.com/office/2006/relationships/vbaProject', 'macros.bin')}`,
          'utf16le',
        ),
      }),
    ],
    ['definitions of its own', word({ 'docProps/core.xml': `<!DOCTYPE a [<!ENTITY b "${MAKER}">]><coreProperties/>` })],
    ['documents in documents in documents', word({ 'a.docx': word({ 'b.docx': word({}) }) })],
  ] as const)('%s', async ([, bytes]) => {
    await expect(cleanOffice(bytes)).rejects.toThrow(Unkeepable)
  })
})
