/** What a part of the bench gives: a table, and which goals it misses. */
export interface Report {
  title: string
  /** How it was measured, and what the columns mean. */
  notes: string[]
  columns: string[]
  /** A row begins with what was measured. */
  rows: (string | number)[][]
  /** One line a goal that was not reached; empty: all were. */
  missed: string[]
}

/** A report as text: the title, the table with numbers to the right, the notes, and what was missed. */
export function printed({ title, notes, columns, rows, missed }: Report): string {
  const cells = [columns, ...rows].map((row) => row.map(String))
  const widths = columns.map((_, index) => Math.max(...cells.map((row) => (row[index] ?? '').length)))
  const line = (row: string[]) =>
    row
      .map((cell, index) => (index === 0 ? cell.padEnd(widths[index] ?? 0) : cell.padStart(widths[index] ?? 0)))
      .join('  ')
  const [head = [], ...body] = cells
  return [
    `\n${title}`,
    line(head),
    widths.map((width) => '─'.repeat(width)).join('  '),
    ...body.map(line),
    ...notes.map((note) => `  ${note}`),
    ...missed.map((goal) => `  MISSED: ${goal}`),
  ].join('\n')
}
