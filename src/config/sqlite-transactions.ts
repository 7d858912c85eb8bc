import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { setImmediate, setTimeout as wait } from 'node:timers/promises'
import { type Client, createClient, type InStatement, type ResultSet } from '@libsql/client'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'
import { APIError, type DatabaseAdapterObj, isolateObjectProperty, type PayloadRequest, ValidationError } from 'payload'
import { aroundWrites } from './adapter-writes.ts'
import { mutex } from './mutex.ts'
import { type Outcome, savesBegin, transactionEnded } from './transactions.ts'

/** Milliseconds that a save waits for another process (a worker, a command) to end its own, its turn in this one included. */
const BUSY = 10_000
/** Milliseconds that a save waits for others of this process, longer than these wait for another one. Whoever waits so long waits for itself: a write inside a save that was not given its `req`. */
const PATIENCE = BUSY + 2000
/** Milliseconds between two tries, at most: at random, so that one who saves without end does not always come first. */
const PAUSE = 12
/** Milliseconds after which a transaction that nobody ended is rolled back: it would stop every save for good. */
const LONGEST = 30_000

const [CONFLICT, UNAVAILABLE, INSUFFICIENT_STORAGE] = [409, 503, 507]

type Drizzle = SQLiteAdapter['drizzle']

interface Session {
  /** Before the transaction has begun, that of the readers. */
  readonly db: Drizzle
  begin: () => Promise<void>
  write: <Value>(work: () => Promise<Value>) => Promise<Value>
  end: (wished: Outcome) => Promise<Outcome>
}

/** What is beside Payload's own methods: raw statements. */
interface Writing {
  together: (statement: InStatement) => Promise<ResultSet>
  run: (sql: string) => Promise<ResultSet>
}

/** On the adapter itself: Next bundles pages, routes and start each for themselves, so they share no module, but one adapter. */
const WRITING = Symbol.for('helhedsplan.writing')
type Written = object & { [WRITING]?: Writing }

/**
 * SQLite with transactions. One connection writes, for one transaction at a time in this process; the other only reads, so that
 * nothing can write past it. A transaction begins at its first write, or when `beginSave` says so: until then nobody waits for it,
 * so what is slow (a picture that is made smaller) stands before. Why own code: docs/decisions/0003.
 */
export function withTransactions({
  init,
  ...rest
}: DatabaseAdapterObj<SQLiteAdapter>): DatabaseAdapterObj<SQLiteAdapter> {
  return {
    ...rest,
    init: (args) => {
      const adapter = init(args)
      addTransactions(adapter)
      return adapter
    },
  }
}

function addTransactions(adapter: SQLiteAdapter): void {
  const gate = mutex(
    PATIENCE,
    'A save waited too long for another one. Does something inside a save write without its `req`?',
  )
  const sessions = new Map<string | number, Session>()
  let opened: { client: Client; db: Drizzle } | null = null

  async function writer(): Promise<{ client: Client; db: Drizzle }> {
    if (opened === null) {
      // Opening it would make the file that is gone, and write into one that nobody reads once it is back.
      const file = adapter.clientConfig.url.replace(/^file:/, '')
      if (!existsSync(file)) throw new Error(`There is no database at ${file}.`)
      const client = breathing(createClient(adapter.clientConfig))
      // Waiting inside SQLite would stop the whole process: `onceFree` waits instead.
      try {
        for (const pragma of ['busy_timeout = 0', 'synchronous = FULL', 'foreign_keys = ON', 'secure_delete = ON'])
          await client.execute(`PRAGMA ${pragma}`)
      } catch (error) {
        client.close()
        throw error
      }
      opened = { client, db: drizzle(client, { schema: adapter.schema }) as unknown as Drizzle }
    }
    return opened
  }

  /** A statement that was refused because another process writes counts as running in this driver, and nothing can be begun or ended on its connection any more. */
  function dropWriter(): void {
    opened?.client.close()
    opened = null
  }

  /** Runs a statement that needs the file to itself, as soon as no other process writes. Gives the connection that ran it, and its answer. */
  async function onceFree(
    sql: string,
    end = Date.now() + BUSY,
  ): Promise<{ client: Client; db: Drizzle; answer: ResultSet }> {
    for (; ; await wait(Math.random() * PAUSE)) {
      try {
        const line = await writer()
        return { ...line, answer: await line.client.execute(sql) }
      } catch (error) {
        dropWriter()
        if (!isBusy(error) || Date.now() > end) throw inWords(error)
      }
    }
  }

  /** Takes the turn and begins; gives what ends it. */
  async function begun() {
    const end = Date.now() + BUSY
    const free = await gate.take()
    try {
      return { ...(await onceFree('BEGIN IMMEDIATE', end)), free }
    } catch (error) {
      free()
      throw error
    }
  }

  /** Takes back what was begun. A connection that cannot is none for the next. */
  async function takeBack(client: Client): Promise<void> {
    await client.execute('ROLLBACK').catch(dropWriter)
  }

  function newSession(id: string): Session {
    let open: ReturnType<typeof begun> | null = null
    let held: Awaited<ReturnType<typeof begun>> | null = null
    let broken: unknown = null
    let limit: NodeJS.Timeout | undefined
    // Documents that are saved together (a bulk edit) write at the same time, and must not end each other's savepoints.
    const turns = mutex(LONGEST, 'A write inside a save waited too long for another one of the same save.')

    const begin = async () => {
      open ??= begun()
      try {
        held ??= await open
      } catch (error) {
        open = null
        throw error
      }
      limit ??= setTimeout(() => {
        broken = new Error(`A transaction was not ended within ${LONGEST / 1000} seconds, and was rolled back.`)
        adapter.payload.logger.error(broken)
        void adapter.rollbackTransaction(id)
      }, LONGEST).unref()
    }

    return {
      get db() {
        return held?.db ?? adapter.drizzle
      },
      begin,
      write: async (work) => {
        const free = await turns.take()
        try {
          await begin()
          const { client } = held ?? (await writer())
          await client.execute('SAVEPOINT write')
          try {
            const value = await work()
            await client.execute('RELEASE write')
            return value
          } catch (error) {
            // A rule that is broken leaves nothing of this write; anything else, nothing of the whole save.
            if (!(error instanceof ValidationError)) broken = error
            await client.execute('ROLLBACK TO write').catch((failed: unknown) => {
              broken ??= failed
            })
            await client.execute('RELEASE write').catch(() => undefined)
            throw inWords(error)
          }
        } finally {
          free()
        }
      },
      end: async (wished) => {
        clearTimeout(limit)
        if (open === null) return wished
        const { client, free } = held ?? (await open)
        try {
          if (wished === 'committed' && broken === null) {
            await client.execute('COMMIT')
            return 'committed'
          }
          // A full disk may have rolled it back already.
          await takeBack(client)
        } catch (error) {
          broken = error
          await takeBack(client)
        } finally {
          held = null
          free()
        }
        if (wished === 'committed') throw inWords(broken)
        return 'rolled back'
      },
    }
  }

  async function end(id: string | number, wished: Outcome): Promise<void> {
    const session = sessions.get(id)
    if (session === undefined) return
    // First, so that nothing joins what is ending.
    sessions.delete(id)
    Reflect.deleteProperty(adapter.sessions, id)
    let outcome: Outcome = 'rolled back'
    try {
      outcome = await session.end(wished)
    } finally {
      await transactionEnded(id, outcome)
    }
  }

  async function begin(): Promise<string> {
    await adapter.initializing
    const id = randomUUID()
    const session = newSession(id)
    sessions.set(id, session)
    // Payload's own methods find it here; they ask for `db` alone.
    adapter.sessions[id] = session as unknown as SQLiteAdapter['sessions'][string]
    return id
  }

  adapter.beginTransaction = begin
  adapter.commitTransaction = async (id) => end(await id, 'committed')
  adapter.rollbackTransaction = async (id) => end(await id, 'rolled back')

  // Each joins the transaction of its `req`, or is one of its own.
  aroundWrites(adapter, async (write, args, transaction) => {
    const session = transaction === null ? undefined : sessions.get(transaction)
    if (session) return session.write(async () => write(args))
    const id = await begin()
    try {
      const written = await sessions.get(id)?.write(async () => write({ ...args, req: within(args.req, id) }))
      await end(id, 'committed')
      return written
    } catch (error) {
      await end(id, 'rolled back')
      throw error
    }
  })

  const connect = adapter.connect?.bind(adapter)
  adapter.connect = async (args) => {
    await connect?.(args)
    await breathing(adapter.client).execute('PRAGMA query_only = ON')
  }
  const destroy = adapter.destroy?.bind(adapter)
  adapter.destroy = async () => {
    dropWriter()
    await destroy?.()
  }

  const asked: { statement: InStatement; done: (answer: ResultSet) => void; fail: (error: unknown) => void }[] = []
  const writing: Writing = {
    together: async (statement) =>
      new Promise((done, fail) => {
        asked.push({ statement, done, fail })
        if (asked.length === 1) void writeTogether()
      }),
    run: async (sql) => {
      const free = await gate.take()
      try {
        return (await onceFree(sql)).answer
      } finally {
        free()
      }
    },
  }
  Object.assign(adapter, { [WRITING]: writing })
  savesBegin(adapter, async (id) => sessions.get(id)?.begin())

  /** All that was asked for until the turn came, in one transaction: a short statement costs little but the wait for the disk. */
  async function writeTogether(): Promise<void> {
    let all: typeof asked = []
    try {
      const { client, free } = await begun()
      try {
        all = asked.splice(0)
        const answers: ResultSet[] = []
        for (const { statement } of all) answers.push(await client.execute(statement))
        await client.execute('COMMIT')
        answers.forEach((answer, at) => all[at]?.done(answer))
      } catch (error) {
        await takeBack(client)
        throw error
      } finally {
        free()
      }
    } catch (error) {
      for (const { fail } of [...all, ...(all.length === 0 ? asked.splice(0) : [])]) fail(inWords(error))
    }
  }
}

/** The request of a write, with the transaction that was opened for it alone. */
function within(req: Partial<PayloadRequest> | undefined, transactionID: string): Partial<PayloadRequest> {
  if (req === undefined) return { transactionID }
  const own = isolateObjectProperty(req as PayloadRequest, 'transactionID')
  own.transactionID = transactionID
  return own
}

/** SQLite works in the foreground, and answers at once: between two statements those who wait for a page get their turn. */
function breathing(client: Client): Client {
  const execute = client.execute.bind(client)
  client.execute = async (statement: InStatement) => {
    try {
      return await execute(statement)
    } finally {
      await setImmediate()
    }
  }
  return client
}

/** Whether another process kept the file for too long. */
export function isBusy(error: unknown): boolean {
  if (error instanceof APIError) return error.status === UNAVAILABLE
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY')
}

/** What a person can do something about, said so. */
function inWords(error: unknown): unknown {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (!('code' in cause)) continue
    const code = String(cause.code)
    if (
      code === 'SQLITE_CONSTRAINT_PRIMARYKEY' ||
      (code === 'SQLITE_CONSTRAINT' && /UNIQUE constraint failed: \w+\.id$/.test(cause.message))
    ) {
      return new APIError(
        'En række hører allerede til noget andet: send den uden id. · A row belongs to something else already: send it without its id.',
        CONFLICT,
        null,
        true,
      )
    }
    if (code.startsWith('SQLITE_BUSY')) {
      return new APIError(
        'Serverens database er optaget af et andet program, så intet blev gemt. Prøv igen om lidt. · The database of the server is held by another program, so nothing was saved. Try again in a moment.',
        UNAVAILABLE,
        null,
        true,
      )
    }
    if (code.startsWith('SQLITE_FULL') || code.startsWith('SQLITE_IOERR')) {
      return new APIError(
        'Der er ikke plads på serverens disk, så intet blev gemt. · The disk of the server is full, so nothing was saved.',
        INSUFFICIENT_STORAGE,
        null,
        true,
      )
    }
  }
  return error
}

/**
 * Runs one statement that writes, in one transaction with all others that wait for their turn. Gives its answer when all of them
 * are on the disk; if one fails, none was done, and all are told. Not inside a save.
 */
export async function writeStatement(db: SQLiteAdapter, statement: InStatement): Promise<ResultSet> {
  return writingOf(db).together(statement)
}

/** Runs a statement on the connection that writes, outside any transaction, when no save is under way: PRAGMA, ANALYZE, VACUUM. Gives its answer. */
export async function runAlone(db: SQLiteAdapter, sql: string): Promise<ResultSet> {
  return writingOf(db).run(sql)
}

function writingOf(db: SQLiteAdapter): Writing {
  const found = (db as Written)[WRITING]
  if (found === undefined) throw new Error('This database was not opened by src/config/database.ts.')
  return found
}
