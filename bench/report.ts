/** The result of one part of the benchmark: a table, and the goals it misses. */
export interface Report {
  title: string
  /** How it was measured, and what the columns mean. */
  notes: string[]
  columns: string[]
  /** The first cell of a row names what was measured. */
  rows: (string | number)[][]
  /** One line per missed goal; empty if all were met. */
  missed: string[]
}

/** Formats a report as text: the title, the table with right-aligned numbers, the notes, and the missed goals. */
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
