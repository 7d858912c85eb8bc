import { spawn } from 'node:child_process'
import type { Done, Told } from './beside'
import { ended } from './site-process'
import { testProgram } from './programs'

/** A process beside the site, on its database (`beside.ts`). */
export interface ProcessBeside {
  /** Returns the result of the Local API; throws the process's error. */
  call: <Result>(method: Told['method'], args: Told['args']) => Promise<Result>
  end: () => Promise<void>
}

/** Starts the process with the site's settings, and waits until it is ready. */
export async function startBeside(environment: NodeJS.ProcessEnv): Promise<ProcessBeside> {
  const child = spawn(process.execPath, testProgram('beside'), {
    env: environment,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    serialization: 'advanced',
  })
  const waiting = new Map<number, (done: Done) => void>()
  child.on('message', (done: Done) => waiting.get(done.turn)?.(done))
  child.once('exit', (code) =>
    waiting.forEach((settle, turn) => settle({ turn, error: `the process beside the site ended (${code})` })),
  )
  const answer = async (turn: number) => {
    const done = await new Promise<Done>((resolve) => waiting.set(turn, resolve))
    waiting.delete(turn)
    if ('error' in done) throw new Error(done.error)
    return done.result
  }
  await answer(0)
  let turns = 0
  return {
    call: async <Result>(method: Told['method'], args: Told['args']) => {
      const turn = (turns += 1)
      const answered = answer(turn)
      child.send({ turn, method, args } satisfies Told)
      return (await answered) as Result
    },
    end: () => ended(child),
  }
}
