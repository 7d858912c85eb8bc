import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Ended } from './run-command'

/** Starts a script of package.json as the README describes: with npm, and without NODE_ENV. */
export function startScript(
  script: string,
  args: readonly string[],
  settings: Readonly<Record<string, string>>,
): ChildProcess {
  // According to Next's types NODE_ENV is always set.
  const environment: Record<string, string | undefined> = { ...process.env, ...settings }
  for (const name of ['NODE_ENV', 'VITEST']) Reflect.deleteProperty(environment, name)
  return spawn('npm', ['run', '--silent', script, '--', ...args], {
    env: environment as NodeJS.ProcessEnv,
    stdio: ['pipe', 'pipe', 'pipe'],
  })
}

/** Runs a script until it exits; `input` is its standard input. */
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
