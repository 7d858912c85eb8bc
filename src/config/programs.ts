/** A program: its source, and what it imports before that, so that an error while modules load is reported too. */
export interface Source {
  source: string
  first: readonly string[]
}

const command = (source: string): Source => ({
  source,
  first: ['src/config/load-env.ts', 'src/config/one-sentence.ts'],
})

/**
 * The programs of an installation. `npm run build` makes `dist/<name>.js` of each: reading a few files instead of 2,000
 * modules, a command starts in a third of the time.
 */
export const PROGRAMS = {
  serve: { source: 'src/server/serve.ts', first: ['src/config/load-env.ts', 'src/server/give-up.ts'] },
  'document-worker': { source: 'src/cms/files/document-worker.ts', first: [] },
  worker: command('src/worker/worker.ts'),
  seed: command('src/seed/seed.ts'),
  admin: command('src/commands/admin.ts'),
  agreement: command('src/commands/agreement.ts'),
  backup: command('src/commands/backup.ts'),
  bounce: command('src/commands/bounce.ts'),
  'clean-files': command('src/commands/clean-files.ts'),
  doctor: command('src/commands/doctor.ts'),
  erase: command('src/commands/erase.ts'),
  mirror: command('src/commands/mirror.ts'),
  'nightly-backup': command('src/commands/nightly-backup.ts'),
  repair: command('src/commands/repair.ts'),
  restore: command('src/commands/restore.ts'),
  'update-check': command('src/commands/update-check.ts'),
  'verify-audit': command('src/commands/verify-audit.ts'),
} as const satisfies Record<string, Source>

export type Program = keyof typeof PROGRAMS

/** The arguments with which Node runs a program from the root of the installation. */
export function program(name: Program): string[] {
  return ['src/run.mjs', name]
}

/** The file of a program that runs as a thread. */
export function threadFile(name: Program): string {
  return `${process.cwd()}/dist/${name}.js`
}
