import { newsletterPdf } from '@/src/formats/print/newsletter'
import { type Poster, posterPdf, posterPicture } from '@/src/formats/print/poster'
import { welcomePdf } from '@/src/formats/print/welcome'
import { newsletterIn } from '@/test/support/samples/printed-newsletter'
import { posterIn } from '@/test/support/samples/poster'
import { welcomeIn } from '@/test/support/samples/welcome'
import type { Report } from '../report'
import { median, rounded } from '../statistics'

const ROUNDS = 40
const MOST_MS = 100

/** Milliseconds a file, each with other words than the one before, so that nothing of it is known. */
export async function measurePrint(): Promise<Report> {
  const files: { name: string; goal: boolean; make: (round: number) => unknown }[] = [
    { name: 'poster A4, da', goal: false, make: (round) => posterPdf(renamed(posterIn(['da']), round), { size: 'a4', tabs: false }) },
    { name: 'poster A4, da + ar', goal: true, make: (round) => posterPdf(renamed(posterIn(['da', 'ar']), round), { size: 'a4', tabs: false }) },
    { name: 'poster A4, ur + ar, strips', goal: true, make: (round) => posterPdf(renamed(posterIn(['ur', 'ar']), round), { size: 'a4', tabs: true }) },
    { name: 'poster A3, four languages', goal: false, make: (round) => posterPdf(renamed(posterIn(['da', 'ar', 'ur', 'so']), round), { size: 'a3', tabs: false }) },
    { name: 'square picture, da + ar', goal: false, make: async (round) => posterPicture(renamed(posterIn(['da', 'ar']), round)) },
    { name: 'welcome sheet, da + ar', goal: true, make: (round) => welcomePdf({ ...welcomeIn(['da', 'ar']), afdeling: `Gården ${round}` }) },
    { name: 'newsletter A4, da + ar', goal: true, make: (round) => newsletterPdf({ ...newsletterIn('da', 'ar'), stairwell: { name: `Gården ${round}`, own: [] } }, 'sheet') },
    { name: 'newsletter folded, da + ar', goal: true, make: (round) => newsletterPdf({ ...newsletterIn('da', 'ar'), stairwell: { name: `Gården ${round}`, own: [] } }, 'folded') },
  ]
  const rows: { name: string; goal: boolean; middle: number; worst: number; processor: number }[] = []
  for (const { name, goal, make } of files) {
    // Fonts and template are read once in a process.
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
    notes: ['One process, warm; each file has another title than the one before. Processor time, the median, is what remains on a machine that has nothing else to do.'],
    missed: rows.filter(({ goal, middle }) => goal && middle >= MOST_MS).map(({ name, middle }) => `${name}: ${rounded(middle)} ms (goal < ${MOST_MS})`),
  }
}

function renamed(poster: Poster, round: number): Poster {
  const [first, ...others] = poster.sides
  const side = ({ told, ...rest }: Poster['sides'][number]) => ({ ...rest, told: { ...told, title: { ...told.title, value: `${told.title.value} ${round}` } } })
  return { ...poster, sides: [side(first), ...others.map(side)] }
}
