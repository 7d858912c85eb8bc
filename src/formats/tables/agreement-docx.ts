import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  type IBorderOptions,
  LevelFormat,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx'
import { strFromU8, unzipSync } from 'fflate'
import type { Edition } from '@/src/domain/agreements/edition'
import { plan } from '@/src/plans/this-plan'
import { type AgreementDocument, agreementDocument, type Block, type Plan } from '../agreement-document'
import { zip } from './zip'

/** The plan's colours; Word writes them without `#`. */
const COLOURS = {
  ink: wordColour(plan.colours.light.ink),
  soft: wordColour(plan.colours.light['ink-soft']),
  line: wordColour(plan.colours.light.line),
  primary: wordColour(plan.colours.light.primary),
}

function wordColour(colour: string): string {
  return colour.slice(1).toUpperCase()
}

/** In twentieths of a point: A4, its margins, and the remaining text width. */
const PAGE = { width: 11906, height: 16838 }
const MARGIN = 1361
const MEASURE = PAGE.width - 2 * MARGIN

/** Not embedded: office programs substitute another font where Nunito is missing. */
const LETTERS = 'Nunito'
const LANGUAGE = { value: 'da-DK', eastAsia: 'da-DK', bidirectional: 'ar-SA' }

const NONE: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const UNDER_HEADER: IBorderOptions = { style: BorderStyle.SINGLE, size: 8, color: COLOURS.primary }
const UNDER_ROW: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: COLOURS.line }
const SIGN_HERE: IBorderOptions = { style: BorderStyle.SINGLE, size: 6, color: COLOURS.ink }

/**
 * Renders an edition of an agreement as a Word file with the same content as the PDF, and real headings, tables and
 * lists, for further editing. Deterministic: the same edition gives the same bytes. Throws a RangeError for invalid
 * days.
 */
export async function agreementDocx(edition: Edition, plan: Plan): Promise<Buffer> {
  const doc = agreementDocument(edition, plan)
  const file = new Document({
    title: `${doc.kind}: ${doc.title} – ${doc.plan}`,
    creator: doc.organisation,
    lastModifiedBy: doc.organisation,
    description: doc.mark,
    features: { updateFields: false },
    styles: styles(),
    numbering: {
      config: [
        {
          reference: 'bullets',
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              style: { run: { color: COLOURS.primary }, paragraph: { indent: { left: 284, hanging: 284 } } },
            },
          ],
        },
        {
          reference: 'sections',
          levels: [
            {
              level: 0,
              format: LevelFormat.DECIMAL,
              text: '%1',
              style: { run: { color: COLOURS.primary }, paragraph: { indent: { left: 567, hanging: 567 } } },
            },
            {
              level: 1,
              format: LevelFormat.DECIMAL,
              text: '%1.%2',
              style: { run: { color: COLOURS.primary }, paragraph: { indent: { left: 567, hanging: 567 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: {
          titlePage: true,
          page: { size: PAGE, margin: { top: MARGIN + 340, bottom: MARGIN, left: MARGIN, right: MARGIN } },
        },
        headers: {
          default: new Header({ children: [ends([`${doc.plan} · ${doc.title}`], [doc.mark])] }),
          first: new Header({ children: [] }),
        },
        footers: {
          default: new Footer({
            children: [ends([doc.inForce], ['side ', PageNumber.CURRENT, ' af ', PageNumber.TOTAL_PAGES])],
          }),
          first: new Footer({ children: [] }),
        },
        children: [...cover(doc), ...doc.sections.flatMap((some, at) => section(some, at === 0))],
      },
    ],
  })
  return withoutClock(await Packer.toBuffer(file))
}

function styles(): ConstructorParameters<typeof Document>[0]['styles'] {
  const heading = (size: number, color: string, before: number) => ({
    run: { font: LETTERS, size, bold: true, color },
    paragraph: { spacing: { before, after: 120 }, keepNext: true },
  })
  return {
    default: {
      document: {
        run: { font: LETTERS, size: 20, color: COLOURS.ink, language: LANGUAGE },
        paragraph: { spacing: { after: 120, line: 276 } },
      },
      title: {
        run: { font: LETTERS, size: 64, bold: true, color: COLOURS.ink },
        paragraph: { spacing: { before: 120, after: 2400, line: 240, lineRule: LineRuleType.AUTO } },
      },
      heading1: heading(34, COLOURS.ink, 560),
      heading2: heading(25, COLOURS.ink, 360),
      heading3: heading(20, COLOURS.primary, 240),
    },
    paragraphStyles: [
      { id: 'Nothing', name: 'Ikke angivet', basedOn: 'Normal', run: { italics: true, color: COLOURS.soft } },
      {
        id: 'Small',
        name: 'Lille',
        basedOn: 'Normal',
        run: { size: 17, color: COLOURS.soft },
        paragraph: { spacing: { after: 40 } },
      },
      {
        id: 'Cell',
        name: 'Tabelcelle',
        basedOn: 'Normal',
        run: { size: 18 },
        paragraph: { spacing: { after: 30, line: 252 } },
      },
      { id: 'CellHeading', name: 'Tabeloverskrift', basedOn: 'Cell', run: { bold: true, color: COLOURS.soft } },
    ],
  }
}

function cover(doc: AgreementDocument): (Paragraph | Table)[] {
  return [
    new Paragraph({
      spacing: { before: 1700, after: 0 },
      children: [new TextRun({ text: doc.plan, bold: true, color: COLOURS.primary, size: 22 })],
    }),
    new Paragraph({
      spacing: { after: 900 },
      children: [new TextRun({ text: doc.organisation, color: COLOURS.soft, size: 22 })],
    }),
    new Paragraph({
      spacing: { after: 0 },
      children: [new TextRun({ text: doc.kind, color: COLOURS.soft, size: 26 })],
    }),
    new Paragraph({ heading: HeadingLevel.TITLE, text: doc.title }),
    table(
      [2, 7],
      null,
      [...doc.facts, doc.seal].map(({ label, text }) => [[cellLine(label, 'Small')], [cellLine(text, 'Cell')]]),
    ),
  ]
}

function section({ heading, blocks }: AgreementDocument['sections'][number], first: boolean): (Paragraph | Table)[] {
  // After the cover, and before the signatures, so that they are all on the same page.
  const pageBreakBefore = first || blocks.some(({ kind }) => kind === 'signatures')
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      numbering: { reference: 'sections', level: 0 },
      text: heading,
      pageBreakBefore,
    }),
    ...blocks.flatMap(block),
  ]
}

function block(some: Block): (Paragraph | Table)[] {
  switch (some.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: HeadingLevel.HEADING_2,
          numbering: { reference: 'sections', level: 1 },
          text: some.text,
        }),
      ]
    case 'label':
      return [new Paragraph({ heading: HeadingLevel.HEADING_3, text: some.text })]
    case 'text':
      return [new Paragraph({ children: broken(some.text) })]
    case 'nothing':
      return [new Paragraph({ style: 'Nothing', text: some.text })]
    case 'list':
      return some.items.map(
        (item) =>
          new Paragraph({
            numbering: { reference: 'bullets', level: 0 },
            children: broken(item),
            spacing: { after: 60 },
          }),
      )
    case 'table': {
      // As in print: if one cell of a column contains a list, all its cells do.
      const listed = some.shares.map((_, at) => some.rows.some((row) => (row[at]?.length ?? 0) > 1))
      return [
        table(
          some.shares,
          some.header,
          some.rows.map((row) =>
            row.map((lines, at) =>
              lines.map((line) => cellLine(line, 'Cell', { bold: at === 0, bullet: listed[at] ?? false })),
            ),
          ),
        ),
      ]
    }
    case 'figures':
      return [
        table(
          [6, 5],
          some.header,
          some.figures.map(({ name, source, note, bars }) => [
            [
              cellLine(name, 'Cell', { bold: true }),
              cellLine(source, 'Small'),
              ...(note === null ? [] : [cellLine(`Forbehold: ${note}`, 'Small')]),
            ],
            bars.map((bar, at) => cellLine(`${bar.name}: ${bar.text}`, 'Cell', { bold: at === 0 })),
          ]),
        ),
      ]
    case 'signatures':
      return [signatures(some)]
  }
}

/** Two parties side by side, each with a line for the signature and one for the date. */
function signatures({ date, parties }: Extract<Block, { kind: 'signatures' }>): Table {
  // Party, date, party, date; with gaps between.
  const shares = [10, 1, 4, 2, 10, 1, 4]
  const cell = (at: number, children: Paragraph[], line: boolean) =>
    new TableCell({
      width: widthOf(shares, at),
      borders: { top: line ? SIGN_HERE : NONE, bottom: NONE, left: NONE, right: NONE },
      children,
    })
  const empty = () => [new Paragraph({ style: 'Small', children: [] })]
  const rows = Array.from({ length: Math.ceil(parties.length / 2) }, (_, row) =>
    parties.slice(row * 2, row * 2 + 2),
  ).flatMap((pair) => {
    const cells = shares.map((_, at) => {
      const party = pair[at < 4 ? 0 : 1]
      if (party === undefined || at % 2 === 1) return cell(at, empty(), false)
      if (at === 2 || at === 6) return cell(at, [cellLine(date, 'Small')], true)
      return cell(at, [cellLine(party.organisation, 'Cell', { bold: true }), cellLine(party.function, 'Small')], true)
    })
    return [
      new TableRow({
        cantSplit: true,
        height: { value: 800, rule: 'atLeast' },
        children: shares.map((_, at) =>
          cell(at, [new Paragraph({ style: 'Small', keepNext: true, children: [] })], false),
        ),
      }),
      new TableRow({ cantSplit: true, children: cells }),
    ]
  })
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: MEASURE, type: WidthType.DXA },
    columnWidths: shares.map((_, at) => widthOf(shares, at).size),
    borders: noBorders(),
    rows,
  })
}

function table(
  shares: readonly number[],
  header: readonly string[] | null,
  rows: readonly (readonly Paragraph[])[][],
): Table {
  const cell = (at: number, children: readonly Paragraph[], bottom: IBorderOptions) =>
    new TableCell({
      width: widthOf(shares, at),
      borders: { bottom, top: NONE, left: NONE, right: NONE },
      margins: { top: 70, bottom: 70, left: at === 0 ? 0 : 140, right: 100 },
      verticalAlign: VerticalAlign.TOP,
      children,
    })
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: MEASURE, type: WidthType.DXA },
    columnWidths: shares.map((_, at) => widthOf(shares, at).size),
    borders: noBorders(),
    rows: [
      ...(header === null
        ? []
        : [
            new TableRow({
              tableHeader: true,
              cantSplit: true,
              children: header.map((text, at) => cell(at, [cellLine(text, 'CellHeading')], UNDER_HEADER)),
            }),
          ]),
      ...rows.map(
        (row) => new TableRow({ cantSplit: true, children: row.map((lines, at) => cell(at, lines, UNDER_ROW)) }),
      ),
    ],
  })
}

function noBorders() {
  return { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE }
}

function widthOf(shares: readonly number[], at: number) {
  const sum = shares.reduce((all, share) => all + share, 0)
  return { size: Math.floor((MEASURE * (shares[at] ?? 0)) / sum), type: WidthType.DXA }
}

function cellLine(text: string, style: string, { bold = false, bullet = false } = {}): Paragraph {
  return new Paragraph({
    style,
    children: broken(text, bold),
    ...(bullet ? { numbering: { reference: 'bullets', level: 0 } } : {}),
  })
}

/**
 * Text with its line breaks preserved. Other control characters and lone surrogates are removed, because XML does not
 * allow them.
 */
function broken(text: string, bold?: boolean): ParagraphChild[] {
  const lines = text.replaceAll(/[^\P{Cc}\n\t]|\p{Cs}|[\uFFFE\uFFFF]/gu, '').split('\n')
  return lines.map(
    (line, at) => new TextRun({ text: line, ...(at === 0 ? {} : { break: 1 }), ...(bold ? { bold } : {}) }),
  )
}

/** A line with text at both ends. */
function ends(left: string[], right: string[]): Paragraph {
  const run = (children: string[]) => new TextRun({ children, size: 16, color: COLOURS.soft })
  return new Paragraph({
    alignment: AlignmentType.LEFT,
    tabStops: [{ type: TabStopType.RIGHT, position: MEASURE }],
    children: [run(left), new TextRun('\t'), run(right)],
  })
}

/**
 * Removes the time of writing that the library adds to the file: it would make the output nondeterministic, and an
 * edition is older than its file.
 */
function withoutClock(file: Buffer): Buffer {
  const parts = unzipSync(file)
  const core = 'docProps/core.xml'
  const properties = strFromU8(parts[core] ?? new Uint8Array()).replaceAll(
    /<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g,
    '',
  )
  return zip({ ...parts, [core]: properties })
}
