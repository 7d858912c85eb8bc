import { type Edition, newsletterPdf } from '@/src/formats/print/newsletter'
import { posterPdf, posterPicture } from '@/src/formats/print/poster'
import { type PrintedRun, printRunPdf } from '@/src/formats/print/print-run'
import { welcomePdf } from '@/src/formats/print/welcome'
import { newsletterIn } from '@/test/support/samples/printed-newsletter'
import { posterIn } from '@/test/support/samples/poster'
import { welcomeIn } from '@/test/support/samples/welcome'
import type { Report } from '../report'
import { median, rounded } from '../statistics'

const ROUNDS = 40
const MOST_MS = 100

/** Measures milliseconds per file. Every file has different words, so that nothing comes from a cache. */
export async function measurePrint(): Promise<Report> {
  const poster = (locales: Parameters<typeof posterIn>[0], round: number) => reworded(posterIn(locales), round)
  // A map of pictures cannot be converted to JSON.
  const edition = (locales: Parameters<typeof newsletterIn>, round: number) => ({
    ...reworded(newsletterIn(...locales), round),
    pictures: new Map(),
  })
  const files: { name: string; goal: boolean; make: (round: number) => unknown }[] = [
    {
      name: 'poster A4, da',
      goal: false,
      make: (round) => posterPdf(poster(['da'], round), { size: 'a4', tabs: false }),
    },
    {
      name: 'poster A4, da + ar',
      goal: true,
      make: (round) => posterPdf(poster(['da', 'ar'], round), { size: 'a4', tabs: false }),
    },
    {
      name: 'poster A4, ur + ar, strips',
      goal: true,
      make: (round) => posterPdf(poster(['ur', 'ar'], round), { size: 'a4', tabs: true }),
    },
    {
      name: 'poster A3, four languages',
      goal: false,
      make: (round) => posterPdf(poster(['da', 'ar', 'ur', 'so'], round), { size: 'a3', tabs: false }),
    },
    { name: 'square picture, da + ar', goal: false, make: async (round) => posterPicture(poster(['da', 'ar'], round)) },
    {
      name: 'welcome sheet, da + ar',
      goal: true,
      make: (round) => welcomePdf(reworded(welcomeIn(['da', 'ar']), round)),
    },
    {
      name: 'welcome sheet, da + ur',
      goal: true,
      make: (round) => welcomePdf(reworded(welcomeIn(['da', 'ur']), round)),
    },
    {
      name: 'newsletter A4, da + ar',
      goal: true,
      make: (round) => newsletterPdf(edition(['da', 'ar'], round), 'sheet'),
    },
    {
      name: 'newsletter A4, da + ur',
      goal: true,
      make: (round) => newsletterPdf(edition(['da', 'ur'], round), 'sheet'),
    },
    {
      name: 'print run, da + ar, 10 places of 2',
      goal: false,
      make: (round) => printRunPdf(runOf(edition(['da', 'ar'], round))),
    },
    {
      name: 'newsletter folded, da + ar',
      goal: true,
      make: (round) => newsletterPdf(edition(['da', 'ar'], round), 'folded'),
    },
  ]
  const rows: { name: string; goal: boolean; middle: number; worst: number; processor: number }[] = []
  for (const { name, goal, make } of files) {
    // Warm-up: fonts and template are read once per process.
    await make(0)
    const times: number[] = []
    const work: number[] = []
    for (let round = 1; round <= ROUNDS; round++) {
      const [start, before] = [performance.now(), process.cpuUsage()]
      await make(round)
      times.push(performance.now() - start)
      const { user, system } = process.cpuUsage(before)
      work.push((user + system) / 1000)
    }
    rows.push({ name, goal, middle: median(times), worst: Math.max(...times), processor: median(work) })
  }
  return {
    title: `Printing, ${ROUNDS} files each, in ms`,
    columns: ['file', 'median', 'worst', 'of that processor'],
    rows: rows.map(({ name, middle, worst, processor }) => [name, rounded(middle), rounded(worst), rounded(processor)]),
    notes: [
      'One process, warm; all words of a file are others than those of the one before. Processor time, the median, is what remains on a machine that has nothing else to do.',
    ],
    missed: rows
      .filter(({ goal, middle }) => goal && middle >= MOST_MS)
      .map(({ name, middle }) => `${name}: ${rounded(middle)} ms (goal < ${MOST_MS})`),
  }
}

/** Twenty sheets of an edition for ten stairwells. */
function runOf(edition: Edition): PrintedRun {
  const places = Array.from({ length: 10 }, (_, at) => ({
    place: `Opgang ${at + 1}`,
    copies: 2,
    address: `https://plan.example.dk/q/aaaaa${at}`,
    posted: null,
  }))
  return {
    edition,
    layout: 'sheet',
    afdeling: 'Eksempelgården',
    places,
    notice: null,
    log: 'https://plan.example.dk/admin',
  }
}

const WORDS = new Set(['value', 'text', 'when', 'facts', 'name', 'afdeling'])

/** Appends a number to each text: text that has been typeset before is cached and takes no time. */
function reworded<Content>(content: Content, round: number): Content {
  const numbered = (value: unknown): unknown =>
    typeof value === 'string' ? `${value} ${round}` : Array.isArray(value) ? value.map(numbered) : value
  return JSON.parse(
    JSON.stringify(content, (key, value: unknown) => (WORDS.has(key) ? numbered(value) : value)),
  ) as Content
}
