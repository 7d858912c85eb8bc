import path from 'node:path'
import { rmSync } from 'node:fs'
import { program } from '@/src/config/programs'
import type { Report } from '../report'
import { seeded, type Seeded, TYPESCRIPT } from '../seeded'
import { median, rounded } from '../statistics'

const ROUNDS = 3

/** Measures a backup and its restore, each as a complete command, including reading everything back and comparing. */
export function measureBackup(): Promise<Report> {
  const rows = [false, true].map((large) => {
    const site = seeded()
    try {
      if (large) site.run(...TYPESCRIPT, 'bench/large/fill.ts')
      const times = Array.from({ length: ROUNDS }, () => once(site))
      return [
        large ? 'demo + 2,000 offers + 20,000 events' : 'demo',
        rounded(median(times.map(({ backup }) => backup)), 1),
        rounded(median(times.map(({ restore }) => restore)), 1),
      ]
    } finally {
      site.remove()
    }
  })
  return Promise.resolve({
    title: 'Backup and restore, SQLite, in seconds',
    columns: ['content', 'backup', 'restore'],
    rows,
    notes: [
      `Medians of ${ROUNDS}. Each is the whole command: start, copy, every hash, and for a restore the audit log from end to end.`,
    ],
    missed: [],
  })
}

function once({ environment, run, runWith }: Seeded): { backup: number; restore: number } {
  const copy = path.join(environment.DATA_DIR ?? '', '..', 'copy')
  const again = path.join(copy, '..', 'again')
  const backup = seconds(() => run(...program('backup'), copy))
  const elsewhere = { DATA_DIR: path.join(again, 'data'), MEDIA_DIR: path.join(again, 'media') }
  const restore = seconds(() => runWith(elsewhere, ...program('restore'), copy))
  for (const directory of [copy, again]) rmSync(directory, { recursive: true, force: true })
  return { backup, restore }
}

function seconds(work: () => unknown): number {
  const begun = performance.now()
  work()
  return (performance.now() - begun) / 1000
}
