import { CsvError, parse } from 'csv-parse/sync'

/** A number is written with a decimal comma; null is an empty cell. */
export type CsvCell = string | number | null

export interface CsvRow {
  /** On which line of the file it begins; the first is 1. */
  line: number
  cells: string[]
}

/** A file that cannot be read as a table. */
export class UnreadableCsv extends Error {
  constructor(
    readonly line: number,
    reason: string,
  ) {
    super(`Line ${line}: ${reason}`)
    this.name = 'UnreadableCsv'
  }
}

/** A file that is longer than is wanted: it is read no further. */
export class TooLongCsv extends Error {
  constructor() {
    super('there are more rows than are read at once')
    this.name = 'TooLongCsv'
  }
}

/** How many lines there may be for each row that is wanted: a cell may have several, and below the rows may be empty ones. */
const LINES_A_ROW = 10

const BYTE_ORDER_MARK = '\uFEFF'

/** What a spreadsheet takes for the beginning of a formula; full-width too. */
const FORMULA = '[=+\\-@\\t\\r\\n＝＋－＠]'
/** A cell that would be a formula, or that looks like one made harmless. */
const DANGEROUS = new RegExp(`^'*${FORMULA}`)
const HARMLESS = new RegExp(`^'(?='*${FORMULA})`)

/**
 * A table that a Danish Excel opens as it is meant: with a byte-order mark, semicolons, CRLF, and decimal commas. A text that
 * would be taken for a formula gets an apostrophe before it, as a person would type it; numbers do not, so -5 stays a number.
 * Throws a RangeError for NaN and infinities.
 */
export function writeCsv(rows: readonly (readonly CsvCell[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(written).join(';')}\r\n`).join('')
}

function written(cell: CsvCell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') {
    if (!Number.isFinite(cell)) throw new RangeError(`No number for a table: ${cell}`)
    return String(cell).replace('.', ',')
  }
  const text = DANGEROUS.test(cell) ? `'${cell}` : cell
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/**
 * The rows of a table that a person has saved, its heading row as one of them: in UTF-8, UTF-16 or (as a Danish Excel does)
 * Windows-1252, parted by semicolons, commas or tabs, with any line ends. Rows without any content are left out; rows may be
 * of different lengths. Cells are as written, but that lines in them end by \n, and that the apostrophe is gone which
 * `writeCsv` puts before a formula; for numbers there is `danishNumber`. Throws `UnreadableCsv` with the line where a
 * quotation mark is amiss, and `TooLongCsv` when there are more than `most` rows, or lines for far more.
 */
export function readCsv(file: Uint8Array, most = Infinity): CsvRow[] {
  const text = decoded(file).replaceAll(/\r\n?/g, '\n')
  if (hasMoreLines(text, most * LINES_A_ROW)) throw new TooLongCsv()
  const rows: CsvRow[] = []
  try {
    parse(text, {
      delimiter: delimiterOf(text),
      record_delimiter: '\n',
      relax_column_count: true,
      skip_empty_lines: true,
      on_record: (written: string[], { lines }) => {
        const cells = written.map((cell) => cell.replace(HARMLESS, ''))
        // The reader counts to where a row ends.
        const within = written.join('').split('\n').length - 1
        if (cells.some((cell) => cell.trim() !== '')) rows.push({ line: lines - within, cells })
        if (rows.length > most) throw new TooLongCsv()
        return null
      },
    })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw new UnreadableCsv(Number(error.lines ?? 1), error.message)
  }
  return rows
}

/** Whether more lines than that have anything in them. */
function hasMoreLines(text: string, most: number): boolean {
  const lines = text.matchAll(/[^\n]+/g)
  // No more are looked at than it takes.
  for (let count = 0; count <= most; count += 1) if (lines.next().done === true) return false
  return true
}

function decoded(file: Uint8Array): string {
  if (file[0] === 0xff && file[1] === 0xfe) return new TextDecoder('utf-16le').decode(file)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file)
  } catch {
    return Buffer.from(file)
      .toString('latin1')
      .replaceAll(/[\x80-\x9f]/g, (mark) => WINDOWS[mark.charCodeAt(0) - 0x80] ?? mark)
  }
}

/** Where Windows-1252 is not Latin-1: from 0x80 on. Node 20's own decoder takes the one for the other. */
const WINDOWS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

/** What parts the cells of the first row that has any. Semicolons go first: commas may be decimal. */
function delimiterOf(text: string): string {
  const head =
    text
      .replaceAll(/"(?:[^"]|"")*"/g, '')
      .split('\n')
      .find((line) => line.trim() !== '') ?? ''
  const marks = DECIMAL.test(head) ? [] : [';', '\t', ',']
  return marks.find((mark) => head.includes(mark)) ?? ';'
}

/** Nothing but one number. */
const DECIMAL = /^\s*-?\d+,\d+(?:e[+-]\d+)?\s*$/
