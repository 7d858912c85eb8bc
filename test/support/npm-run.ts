import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Ended } from './run-command'

/** Starts a script of package.json as the README says it: by npm, with nothing said about NODE_ENV. */
export function startScript(
  script: string,
  args: readonly string[],
  settings: Readonly<Record<string, string>>,
): ChildProcess {
  // The types of Next say that NODE_ENV is always there.
  const environment: Record<string, string | undefined> = { ...process.env, ...settings }
  for (const name of ['NODE_ENV', 'VITEST']) Reflect.deleteProperty(environment, name)
  return spawn('npm', ['run', '--silent', script, '--', ...args], {
    env: environment as NodeJS.ProcessEnv,
    stdio: ['pipe', 'pipe', 'pipe'],
  })
}

/** Runs one to its end; `input` is what it reads. */
export async function npmRun(
  script: string,
  args: readonly string[],
  settings: Readonly<Record<string, string>>,
  input = '',
): Promise<Ended> {
  const command = startScript(script, args, settings)
  let [stdout, stderr] = ['', '']
  command.stdout?.on('data', (chunk: Buffer) => (stdout += chunk.toString()))
  command.stderr?.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
  command.stdin?.on('error', () => undefined)
  command.stdin?.end(input)
  const [status] = (await once(command, 'close')) as [number | null]
  return { status, stdout, stderr }
}
