import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'

/** The output and exit code of a command. */
export interface Ended {
  status: number | null
  stdout: string
  stderr: string
}

/** Runs a command of `src/commands` as `npm run` does, on this test file's database. */
export async function runCommand(file: string, ...args: string[]): Promise<Ended> {
  return runWith({}, `src/commands/${file}`, ...args)
}

/** Same for a command that reads standard input. */
export async function runReading(input: string, file: string): Promise<Ended> {
  return ended(started({}, `src/commands/${file}`, []), input)
}

/** Runs a file with settings that differ from this test file's. */
export async function runWith(settings: Record<string, string>, file: string, ...args: string[]): Promise<Ended> {
  return ended(started(settings, file, args), '')
}

function started(settings: Record<string, string>, file: string, args: string[]): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, ['--conditions=production', '--import', 'tsx', file, ...args], {
    env: { ...process.env, VITEST: '', ...settings },
  })
}

async function ended(command: ChildProcessWithoutNullStreams, input: string): Promise<Ended> {
  let stdout = ''
  let stderr = ''
  command.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()))
  command.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
  // A command that exits before reading its input reports why itself.
  command.stdin.on('error', () => undefined).end(input)
  const status = await new Promise<number | null>((resolve) => command.on('close', resolve))
  return { status, stdout, stderr }
}
