import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { program, type Program } from '@/src/config/programs'

/** The output and exit code of a command. */
export interface Ended {
  status: number | null
  stdout: string
  stderr: string
}

/** Runs a command as `npm run` does, on this test file's database. */
export async function runCommand(name: Program, ...args: string[]): Promise<Ended> {
  return runWith({}, [...program(name), ...args])
}

/** Same for a command that reads standard input. */
export async function runReading(input: string, name: Program): Promise<Ended> {
  return ended(started({}, program(name)), input)
}

/** Runs Node with settings that differ from this test file's, for example `[...program('restore'), folder]`. */
export async function runWith(settings: Record<string, string>, args: string[]): Promise<Ended> {
  return ended(started(settings, args), '')
}

function started(settings: Record<string, string>, args: string[]): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, args, { env: { ...process.env, VITEST: '', ...settings } })
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
