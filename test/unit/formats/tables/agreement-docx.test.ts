import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { agreementDocument } from '@/src/formats/agreement-document'
import { agreementDocx } from '@/src/formats/tables/agreement-docx'
import { EDITION, PLAN } from '@/test/support/samples/edition'

const part = (file: Buffer, name: string) => strFromU8(unzipSync(file)[name] ?? new Uint8Array())
const textOf = (xml: string) =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
    .map(([, text]) =>
      text
        ?.replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&apos;', "'")
        .replaceAll('&amp;', '&'),
    )
    .join('\n')
const headings = (xml: string, style: string) =>
  [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)]
    .map(([paragraph]) => paragraph)
    .filter((paragraph) => paragraph.includes(`<w:pStyle w:val="${style}"/>`))
    .map(textOf)

describe('an agreement as a Word file', () => {
  it('is the same file each time, whenever it is made', async () => {
    const first = await agreementDocx(EDITION, PLAN)
    await new Promise((resolve) => setTimeout(resolve, 1100))
    expect((await agreementDocx(structuredClone(EDITION), PLAN)).equals(first)).toBe(true)
  })

  it('has real headings, tables whose heading row is repeated, and says its language', async () => {
    const file = await agreementDocx(EDITION, PLAN)
    const xml = part(file, 'word/document.xml')
    expect(headings(xml, 'Title')).toEqual(['Beskæftigelse'])
    expect(headings(xml, 'Heading1')).toEqual(agreementDocument(EDITION, PLAN).sections.map(({ heading }) => heading))
    expect(headings(xml, 'Heading2')).toContain('Lommejob for alle')
    expect(headings(xml, 'Heading3')).toContain('Roller og ansvar')
    // Parties, figures, three goals, two activities; the tables of the cover and the signatures have no header row.
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(7)
    expect(xml.match(/<w:tbl>/g)).toHaveLength(9)
    expect(part(file, 'word/styles.xml')).toContain('w:lang w:val="da-DK"')
    expect(part(file, 'docProps/core.xml')).toContain('<dc:title>Delaftale: Beskæftigelse – Lillebyplanen</dc:title>')
    const foot = ['word/footer1.xml', 'word/footer2.xml'].map((name) => part(file, name)).join('')
    expect(foot).toMatch(/side.*PAGE.*af.*NUMPAGES/s)
  })

  it('says all that the document says', async () => {
    const said = textOf(part(await agreementDocx(EDITION, PLAN), 'word/document.xml'))
    const { sections, facts, seal, title, kind } = agreementDocument(EDITION, PLAN)
    const texts = (value: unknown): string[] =>
      typeof value === 'string'
        ? [value]
        : typeof value === 'object' && value !== null
          ? Object.values(value).flatMap(texts)
          : []
    const blocks = sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => texts(Object.values({ ...block, kind: null, scale: null }))),
    )
    expect(blocks.length).toBeGreaterThan(100)
    expect([title, kind, ...texts(facts), ...texts(seal), ...blocks].filter((text) => !said.includes(text))).toEqual([])
  })

  it('takes text for text, and leaves out what XML cannot hold', async () => {
    const problem = 'A & B <w:p> "x" \u0000\u0007\ud800\uffff]]>\nny linje'
    const xml = part(
      await agreementDocx({ ...EDITION, content: { ...EDITION.content, problem } }, PLAN),
      'word/document.xml',
    )
    expect(textOf(xml)).toContain('A & B <w:p> "x" ]]>\nny linje')
    expect(xml).not.toMatch(/[^\P{Cc}\n\t]|\uffff/u)
  })

  it('does with nothing', async () => {
    const nothing = {
      parties: [],
      problem: '',
      figures: [],
      goals: [],
      activities: [],
      staff: '',
      municipalWork: '',
      revisionRule: '',
    }
    const xml = part(
      await agreementDocx({ ...EDITION, content: { ...EDITION.content, ...nothing } }, PLAN),
      'word/document.xml',
    )
    expect(textOf(xml).match(/Ikke angivet i aftalen\./g)).toHaveLength(8)
  })
})
