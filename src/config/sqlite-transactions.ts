import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { setImmediate, setTimeout as wait } from 'node:timers/promises'
import { type Client, createClient, type InStatement, type ResultSet } from '@libsql/client'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'
import { APIError, type DatabaseAdapterObj, isolateObjectProperty, type PayloadRequest, ValidationError } from 'payload'
import { aroundWrites } from './adapter-writes.ts'
import { held } from './held.ts'
import { mutex } from './mutex.ts'
import { saveFailed } from './save-failure.ts'
import { type Outcome, savesBegin, transactionEnded } from './transactions.ts'

/**
 * Milliseconds that a save waits for other processes (a worker, a command) to finish theirs, including the wait for its
 * turn in this process.
 */
const BUSY = 10_000
/**
 * Milliseconds that a save waits for others of this process, longer than those wait for another process. Whoever waits
 * this long is waiting for itself: a write inside a save was not given its `req`.
 */
const PATIENCE = BUSY + 2000
/**
 * Maximum milliseconds between two attempts; the interval is random, so that a process that saves continuously does not
 * always win.
 */
const PAUSE = 12
/** Milliseconds after which an unfinished transaction is rolled back: otherwise it would block every save for good. */
const LONGEST = 30_000

const UNAVAILABLE = 503

type Drizzle = SQLiteAdapter['drizzle']

interface Session {
  /** The readers' handle until the transaction has begun. */
  readonly db: Drizzle
  begin: () => Promise<void>
  write: <Value>(work: () => Promise<Value>) => Promise<Value>
  end: (wished: Outcome) => Promise<Outcome>
}

/** Raw statements, besides Payload's own methods. */
interface Writing {
  together: (statement: InStatement) => Promise<ResultSet>
  run: (sql: string) => Promise<ResultSet>
}

const writingHeldBy = (db: object) => held<Writing>('writing', db)

/**
 * SQLite with transactions. One connection writes, for one transaction at a time in this process; the other is
 * read-only, so that nothing can bypass the first. A transaction begins at its first write or when `beginSave` is
 * called; until then it blocks nobody, so slow work (resizing a picture) comes before. For why this is our own code see
 * docs/decisions/0003.
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
      // Opening it would create the missing file, and write to one that nobody reads once the real one is back.
      const file = adapter.clientConfig.url.replace(/^file:/, '')
      if (!existsSync(file)) throw new Error(`There is no database at ${file}.`)
      const client = breathing(createClient(adapter.clientConfig))
      // Waiting inside SQLite would block the whole process; `onceFree` waits instead.
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

  /**
   * Closes the writing connection. In this driver a statement that was refused because another process writes stays
   * open, after which no transaction can begin or end on its connection.
   */
  function dropWriter(): void {
    opened?.client.close()
    opened = null
  }

  /**
   * Runs a statement that needs the write lock, as soon as no other process holds it. Returns the connection that ran
   * it, and its result.
   */
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

  /** Takes the turn and begins a transaction. Also returns the function that releases the turn. */
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

  /** Rolls back. If that fails, drops the connection instead of reusing it. */
  async function takeBack(client: Client): Promise<void> {
    await client.execute('ROLLBACK').catch(dropWriter)
  }

  function newSession(id: string): Session {
    let open: ReturnType<typeof begun> | null = null
    let held: Awaited<ReturnType<typeof begun>> | null = null
    let broken: unknown = null
    let limit: NodeJS.Timeout | undefined
    // Documents saved together (a bulk edit) write concurrently, and must not release each other's savepoints.
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
            // A validation error undoes only this write; any other error the whole save.
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
    // First, so that nothing joins a transaction that is ending.
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
    // Payload's own methods look the session up here; they only use `db`.
    adapter.sessions[id] = session as unknown as SQLiteAdapter['sessions'][string]
    return id
  }

  adapter.beginTransaction = begin
  adapter.commitTransaction = async (id) => end(await id, 'committed')
  adapter.rollbackTransaction = async (id) => end(await id, 'rolled back')

  // Each write joins the transaction of its `req`, or gets one of its own.
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

  const queued: { statement: InStatement; done: (answer: ResultSet) => void; fail: (error: unknown) => void }[] = []
  const writing: Writing = {
    together: async (statement) =>
      new Promise((done, fail) => {
        queued.push({ statement, done, fail })
        if (queued.length === 1) void writeTogether()
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
  writingHeldBy(adapter).value = writing
  savesBegin(adapter, async (id) => sessions.get(id)?.begin())

  /**
   * Runs all statements that were queued until the turn came in one transaction: a short statement costs little more
   * than the wait for the disk.
   */
  async function writeTogether(): Promise<void> {
    let all: typeof queued = []
    try {
      const { client, free } = await begun()
      try {
        all = queued.splice(0)
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
      for (const { fail } of [...all, ...(all.length === 0 ? queued.splice(0) : [])]) fail(inWords(error))
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

/** SQLite works synchronously, so yield to the event loop between two statements: requests for pages get their turn. */
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

/** Whether another process held the lock for too long. */
export function isBusy(error: unknown): boolean {
  if (error instanceof APIError) return error.status === UNAVAILABLE
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY')
}

/** Turns errors that the user can act on into a readable message. */
function inWords(error: unknown): unknown {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (!('code' in cause)) continue
    const code = String(cause.code)
    if (
      code === 'SQLITE_CONSTRAINT_PRIMARYKEY' ||
      (code === 'SQLITE_CONSTRAINT' && /UNIQUE constraint failed: \w+\.id$/.test(cause.message))
    ) {
      return saveFailed('rowTaken', 'A row belongs to something else already: send it without its id.')
    }
    if (code.startsWith('SQLITE_BUSY')) {
      return saveFailed(
        'busy',
        'The database of the server is held by another program, so nothing was saved. Try again in a moment.',
      )
    }
    if (code.startsWith('SQLITE_FULL') || code.startsWith('SQLITE_IOERR')) {
      return saveFailed('full', 'The disk of the server is full, so nothing was saved.')
    }
  }
  return error
}

/**
 * Runs one writing statement, in one transaction with all others that are waiting. Resolves to its result when all of
 * them are on disk; if one fails, none was executed and all reject. Not for use inside a save.
 */
export async function writeStatement(db: SQLiteAdapter, statement: InStatement): Promise<ResultSet> {
  return writingOf(db).together(statement)
}

/**
 * Runs a statement on the writing connection, outside any transaction, when no save is in progress: PRAGMA, ANALYZE,
 * VACUUM. Returns its result.
 */
export async function runAlone(db: SQLiteAdapter, sql: string): Promise<ResultSet> {
  return writingOf(db).run(sql)
}

function writingOf(db: SQLiteAdapter): Writing {
  const found = writingHeldBy(db).value
  if (found === undefined) throw new Error('This database was not opened by src/config/database.ts.')
  return found
}
