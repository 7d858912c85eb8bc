import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

type Client = SQLiteAdapter['client']
type Statement = Extract<Parameters<Client['batch']>[0][number], { sql: string }>
type Answer = Awaited<ReturnType<Client['batch']>>[number]

interface Asked {
  statement: Statement
  done: (answer: Answer) => void
  fail: (error: unknown) => void
}

/** What each database is asked for at this moment, and has not begun. */
const asked = new WeakMap<Client, Asked[]>()

/**
 * Runs a statement in one transaction with all others that are asked for in this turn of the event loop: a short statement costs
 * little but the wait until it is on the disk, and so they wait once. Gives its answer when all of them are on the disk. If one
 * fails, none was done, and whoever asked for any of them is told.
 */
export async function committedTogether(client: Client, statement: Statement): Promise<Answer> {
  return new Promise((done, fail) => {
    const mine = { statement, done, fail }
    const others = asked.get(client)
    if (others) {
      others.push(mine)
      return
    }
    const all: Asked[] = [mine]
    asked.set(client, all)
    setImmediate(() => {
      asked.delete(client)
      client.batch(all.map((one) => one.statement), 'write').then(
        (answers) => answers.forEach((answer, at) => all[at]?.done(answer)),
        (error: unknown) => all.forEach((one) => one.fail(error)),
      )
    })
  })
}
