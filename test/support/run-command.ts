import { spawn } from 'node:child_process'

/** What a command said, and how it ended. */
export interface Ended {
  status: number | null
  stdout: string
  stderr: string
}

/** Runs a command of `src/commands` as `npm run` does, on the database of this test file. */
export async function runCommand(file: string, ...args: string[]): Promise<Ended> {
  return runWith({}, `src/commands/${file}`, ...args)
}

/** Runs a file with other settings than those of this test file. */
export async function runWith(settings: Record<string, string>, file: string, ...args: string[]): Promise<Ended> {
  const command = spawn(process.execPath, ['--conditions=production', '--import', 'tsx', file, ...args], {
    env: { ...process.env, VITEST: '', ...settings },
  })
  let stdout = ''
  let stderr = ''
  command.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()))
  command.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
  const status = await new Promise<number | null>((resolve) => command.on('close', resolve))
  return { status, stdout, stderr }
}
