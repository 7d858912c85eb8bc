import type { FlattenedField } from 'payload'
import { readCsv, TooLongCsv, UnreadableCsv } from '@/src/formats/tables/csv'
import { danishDay } from '@/src/formats/tables/danish-day'
import { danishNumber } from '@/src/formats/tables/danish-number'
import { asRead } from '@/src/domain/as-read'
import { type Column, optionWords } from './columns.ts'
import { inEachLanguage, label, type Label } from '@/src/i18n/admin/words'

/**
 * A problem in a table and its place: the line of the file, and the column by its heading in the file, or its label
 * if the file lacks it; null for the whole line.
 */
export interface TableProblem {
  line: number
  column: string | Label | null
  message: Label
}

/** A row by field names; empty cells are left out. */
export interface TableRow {
  line: number
  data: Record<string, unknown>
}

export interface Table {
  rows: TableRow[]
  problems: TableProblem[]
  /** Cells that name a document otherwise than by its title, and what they were read as; each name once. */
  taken: readonly TakenFor[]
  /** The file's heading of a field, for problems found later. */
  headingOf: (field: string) => string | Label | null
}

/** A name in a table, and the title of the document that it was read as. */
export interface TakenFor {
  column: string
  written: string
  title: string
}

interface Expected {
  columns: readonly Column[]
  /** Names of the fields that a table must have. */
  required: readonly string[]
  /** Headings that are ignored: columns that an export writes in addition. */
  ignored: readonly string[]
  mostRows: number
}

/** A table with more columns is not read. */
const MOST_COLUMNS = 100
/** Maximum length of a cell's text in a message. */
const LONGEST_QUOTE = 60

/** Reads a table saved by a person, by its headings, in any column order. Reports every problem, not only the first. */
export function readTable(file: Uint8Array, { columns, required, ignored, mostRows }: Expected): Table {
  const problems: TableProblem[] = []
  const say = (line: number, column: TableProblem['column'], message: Label) => problems.push({ line, column, message })
  const [head, ...body] = linesOf(file, mostRows, say)
  const isWide = (head?.cells ?? []).length > MOST_COLUMNS
  const placed = (isWide ? [] : (head?.cells ?? [])).map((heading) => ({
    heading: heading.trim(),
    column: columns.find((column) => isCalled(column, heading)),
  }))
  const headingOf = (field: string) =>
    placed.find(({ column }) => column?.name === field)?.heading ??
    columns.find(({ name }) => name === field)?.heading ??
    null
  const empty = { rows: [], problems, taken: [], headingOf }
  const taken = new Map<string, TakenFor>()
  if (!head) return problems.length > 0 ? empty : (say(1, null, label('The file is empty.')), empty)
  if (isWide) {
    say(head.line, null, label('There are more than {{mostColumns}} columns.', { mostColumns: MOST_COLUMNS }))
    return empty
  }

  for (const { heading, column } of placed) {
    if (!column && heading !== '' && !ignored.includes(asRead(heading))) {
      say(
        head.line,
        shortened(heading),
        label('This column is not known. Those that can be read are: {{known}}.', {
          known: listOf(columns.map((column) => column.heading)),
        }),
      )
    }
    if (column && placed.filter((one) => one.column === column).length > 1)
      say(head.line, shortened(heading), label('This column is there twice.'))
  }
  for (const column of columns) {
    if (required.includes(column.name) && !placed.some((one) => one.column === column)) {
      say(head.line, column.heading, label('This column is missing. Are the headings on the first line?'))
    }
  }
  if (body.length === 0) say(head.line, null, label('There are no rows below the headings.'))
  if (problems.length > 0) return empty

  const rows = body.map(({ line, cells }): TableRow => {
    const data: Record<string, unknown> = {}
    cells.slice(0, placed.length + 1).forEach((cell, index) => {
      const text = cell.trim()
      const { heading = null, column } = placed[index] ?? {}
      if (text === '') return
      if (heading === null)
        return void say(
          line,
          null,
          label('{{quoted}} stands after the last column. Is there a separator too many?', { quoted: quoted(text) }),
        )
      if (!column) return
      const read = valueOf(text, column)
      if ('problem' in read) say(line, shortened(heading), read.problem)
      else {
        data[column.name] = read.value
        const title = column.names?.titleOf(String(read.value))
        if (title !== undefined && asRead(title) !== asRead(text))
          taken.set(`${heading}/${asRead(text)}`, { column: shortened(heading), written: shortened(text), title })
      }
    })
    return { line, data }
  })
  return { rows, problems, taken: [...taken.values()], headingOf }
}

function linesOf(file: Uint8Array, mostRows: number, say: (line: number, column: null, message: Label) => void) {
  try {
    // One more for the headings.
    return readCsv(file, mostRows + 1)
  } catch (error) {
    if (error instanceof TooLongCsv) {
      say(
        1,
        null,
        label('The file is too long: at most {{mostRows}} rows at once. Split it, and delete empty lines.', {
          mostRows,
        }),
      )
      return []
    }
    if (!(error instanceof UnreadableCsv)) throw error
    say(
      error.line,
      null,
      label('This line cannot be read: a quotation mark was opened and not closed, or the other way round.'),
    )
    return []
  }
}

function quoted(text: string): string {
  return `"${shortened(text)}"`
}

function shortened(text: string): string {
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)} …` : text
}

function isCalled({ name, heading }: Column, written: string): boolean {
  return [name, ...Object.values(heading)].some((one) => asRead(one) === asRead(written))
}

type Read = { value: unknown } | { problem: Label }

function valueOf(text: string, { field, names }: Column): Read {
  const problem = (words: Label): Read => ({ problem: words })
  if (names) {
    const [id, another] = names.idsOf(text)
    if (id === undefined) return problem(label('There is no {{quoted}}.', { quoted: quoted(text) }))
    if (another !== undefined)
      return problem(
        label('Several are called {{quoted}}. Write the code or the address instead.', { quoted: quoted(text) }),
      )
    return { value: id }
  }
  switch (field.type) {
    case 'number': {
      const number = danishNumber(text)
      return number === null
        ? problem(label('{{quoted}} is no number that can be read in one way.', { quoted: quoted(text) }))
        : { value: number }
    }
    case 'date': {
      const day = danishDay(text)
      return day === null
        ? problem(label('{{quoted}} is no day. Write such as 2026-03-02 or 02-03-2026.', { quoted: quoted(text) }))
        : { value: `${day}T12:00:00.000Z` }
    }
    case 'select':
      return optionOf(text, field)
    default: {
      const most = 'maxLength' in field && typeof field.maxLength === 'number' ? field.maxLength : Infinity
      return text.length > most
        ? problem(label('The text has {{count}} letters; at most {{most}}.', { count: text.length, most }))
        : { value: text }
    }
  }
}

function listOf(words: readonly Label[]): Label {
  return inEachLanguage((language) => words.map((one) => one[language]).join(', '))
}

function optionOf(text: string, field: FlattenedField & { type: 'select' }): Read {
  const options = field.options.map((option) => ({
    value: typeof option === 'string' ? option : option.value,
    words: optionWords(option),
  }))
  const found = options.find(({ value, words }) =>
    [value, ...Object.values(words)].some((one) => asRead(one) === asRead(text)),
  )
  if (found) return { value: found.value }
  return {
    problem: label('{{text}} is not known. Write one of: {{known}}.', {
      text: quoted(text),
      known: listOf(options.map(({ words }) => words)),
    }),
  }
}
