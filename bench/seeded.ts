import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { program } from '@/src/config/programs'

/** The demo content, in its own directory. */
export interface Seeded {
  /** The environment of a process that works on it; a server also needs `PORT` and `SITE_URL`. */
  environment: NodeJS.ProcessEnv
  /** The password of the administrator created by the seed. */
  password: string | undefined
  /** Runs Node with these arguments on it and returns its output. Throws with the output if the command fails. */
  run: (...command: string[]) => string
  /** Same as `run`, with additional settings. */
  runWith: (settings: Record<string, string>, ...command: string[]) => string
  /** Deletes the directory. */
  remove: () => void
}

/** Without the condition, a command that imports Payload's editor may exit early (docs/decisions/0003). */
export const TYPESCRIPT = ['--conditions=production', '--import', 'tsx']

/** Seeds the demo content into a new directory. `settings` are those of the site that will serve it, if any. */
export function seeded(settings: Record<string, string> = {}): Seeded {
  const directory = mkdtempSync(path.join(tmpdir(), 'helhedsplan-bench-'))
  const environment: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: 'production',
    DATABASE_URI: '',
    DATA_DIR: path.join(directory, 'data'),
    MEDIA_DIR: path.join(directory, 'media'),
    PAYLOAD_SECRET: 'of-a-bench-that-nobody-else-can-reach',
    ...settings,
  }
  const run = (...command: string[]) => runWith({}, ...command)
  const runWith = (others: Record<string, string>, ...command: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, command, {
      encoding: 'utf8',
      env: { ...environment, ...others },
      maxBuffer: 64 * 1024 * 1024,
    })
    if (status !== 0) throw new Error(`${command.join(' ')} failed:\n${stdout}${stderr}`)
    return stdout
  }
  const password = /Password[^:]*:\s*(\S+)/.exec(run(...program('seed'), '--demo'))?.[1]
  return { environment, password, run, runWith, remove: () => rmSync(directory, { recursive: true, force: true }) }
}
