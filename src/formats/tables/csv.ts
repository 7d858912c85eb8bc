import { CsvError, parse } from 'csv-parse/sync'

/** Numbers are written with a decimal comma; null is an empty cell. */
export type CsvCell = string | number | null

export interface CsvRow {
  /** The line of the file on which it begins, from 1. */
  line: number
  cells: string[]
}

/** Thrown for a file that cannot be read as a table. */
export class UnreadableCsv extends Error {
  constructor(
    readonly line: number,
    reason: string,
  ) {
    super(`Line ${line}: ${reason}`)
    this.name = 'UnreadableCsv'
  }
}

/** Thrown for a file with too many rows; reading stops there. */
export class TooLongCsv extends Error {
  constructor() {
    super('there are more rows than are read at once')
    this.name = 'TooLongCsv'
  }
}

/** Lines allowed for each wanted row: cells may contain line breaks, and empty rows may follow. */
const LINES_A_ROW = 10

const BYTE_ORDER_MARK = '\uFEFF'

/** Characters that spreadsheets read as the beginning of a formula; full-width ones too. */
const FORMULA = '[=+\\-@\\t\\r\\n＝＋－＠]'
/** A cell that would be a formula, or that looks like an escaped one. */
const DANGEROUS = new RegExp(`^'*${FORMULA}`)
const HARMLESS = new RegExp(`^'(?='*${FORMULA})`)

/**
 * Writes a table as a Danish Excel expects it: with a byte-order mark, semicolons, CRLF, and decimal commas. A text
 * that would be read as a formula is prefixed with an apostrophe, as a person would type it; numbers are not, so -5
 * stays a number. Throws a RangeError for NaN and infinities.
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
 * Reads the rows of a table saved by a person, including its heading row. Accepts UTF-8, UTF-16 or (as written by a
 * Danish Excel) Windows-1252, separated by semicolons, commas or tabs, with any line ends. Empty rows are left out;
 * rows may have different lengths. Cells are unchanged, except that line breaks in them become \n, and that the
 * apostrophe which `writeCsv` puts before a formula is removed; use `danishNumber` for numbers. Throws `UnreadableCsv`
 * with the line of an invalid quotation mark, and `TooLongCsv` if there are more than `most` rows, or far more lines
 * than that.
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
        // The parser reports the line on which a row ends.
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

/** Whether more than `most` lines are non-empty. */
function hasMoreLines(text: string, most: number): boolean {
  const lines = text.matchAll(/[^\n]+/g)
  // Stops as soon as the answer is known.
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

/** Where Windows-1252 differs from Latin-1: 0x80 to 0x9f. Node 20's own decoder confuses the two. */
const WINDOWS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

/**
 * Returns the delimiter found in the first non-empty row. Semicolons take precedence, because commas may be decimal.
 */
function delimiterOf(text: string): string {
  const head =
    text
      .replaceAll(/"(?:[^"]|"")*"/g, '')
      .split('\n')
      .find((line) => line.trim() !== '') ?? ''
  const marks = DECIMAL.test(head) ? [] : [';', '\t', ',']
  return marks.find((mark) => head.includes(mark)) ?? ';'
}

/** A single decimal number and nothing else. */
const DECIMAL = /^\s*-?\d+,\d+(?:e[+-]\d+)?\s*$/
