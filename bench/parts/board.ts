import { adminUrl } from '@/src/cms/admin-paths'
import type { Installation } from '../installation'
import type { Report } from '../report'
import { median, rounded } from '../statistics'

const TIMES = 10
/** Milliseconds. */
const MOST = 1000

/** The pages that the board opens, and the documents made for it. */
const ASKED = [
  { name: "the board's page", path: adminUrl('board') },
  { name: "the board's page as a PDF", path: '/api/board/page.pdf' },
  { name: "the auditor's pack of this year", path: `/api/audit-pack/${new Date().getFullYear()}.zip` },
  { name: 'the first page of the admin', path: '/admin' },
]

/** Measures, signed in, the time to the first and to the last byte in the internal area. */
export async function measureBoard({ origin, signIn }: Installation): Promise<Report> {
  const headers = await signIn()
  const rows: Report['rows'] = []
  const missed: string[] = []
  for (const { name, path } of ASKED) {
    // Warm-up, not counted: the server loads its fonts and code.
    await timed(origin + path, headers)
    const times = []
    for (let count = 0; count < TIMES; count += 1) times.push(await timed(origin + path, headers))
    const first = median(times.map((time) => time.first))
    const last = median(times.map((time) => time.last))
    rows.push([name, rounded(first), rounded(last), rounded(Math.max(...times.map((time) => time.last)))])
    if (last > MOST) missed.push(`${name}: ${rounded(last)} ms (goal < ${MOST})`)
  }
  return {
    title: 'The internal area, signed in, in milliseconds',
    columns: ['what', 'first byte', 'last byte', 'slowest'],
    rows,
    notes: [
      `Medians of ${TIMES}, one at a time, after a first that is not counted; the logbook as the installation has it.`,
    ],
    missed,
  }
}

async function timed(url: string, headers: Record<string, string>): Promise<{ first: number; last: number }> {
  const began = performance.now()
  const response = await fetch(url, { headers })
  const first = performance.now() - began
  await response.arrayBuffer()
  if (!response.ok) throw new Error(`${url} was answered with ${response.status}`)
  return { first, last: performance.now() - began }
}
