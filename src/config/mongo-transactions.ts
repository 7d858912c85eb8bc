import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import { setTimeout as wait } from 'node:timers/promises'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { ObjectId } from 'mongodb'
import type { DatabaseAdapterObj } from 'payload'
import { aroundWrites } from './adapter-writes.ts'
import { held } from './held.ts'
import { mutex } from './mutex.ts'
import { saveFailed } from './save-failure.ts'
import { savesBegin, transactionEnded } from './transactions.ts'

/**
 * Milliseconds that a save waits for others. Within a process, whoever waits this long is waiting for itself: a write
 * inside a save was not given its `req`.
 */
const PATIENCE = 25_000
/** Milliseconds of silence after which a save counts as abandoned by its process. */
const SILENCE = 15_000
/** Milliseconds between two heartbeats of a save. */
const PULSE = 3000
/** Milliseconds after which an unfinished save is undone: otherwise it would block all others for good. */
const LONGEST = 30_000
/** Milliseconds within which the server carries out what a killed process sent last. */
const LAST_STEP = 250
/** Milliseconds between two checks for saves that other processes have abandoned. */
const SWEEP = 10_000
/** Milliseconds between two attempts to begin while another process is saving. */
const PAUSE = 10
const DUPLICATE = 11_000

/**
 * Undo log of the one save in progress, kept until it is done. There is at most one across all processes: saves run one
 * after another, so that undoing one does not revert another that was acknowledged meanwhile.
 */
interface Intent {
  _id: typeof TURN
  /** New for each save, and for each process that takes over to undo one. */
  save: string
  /** Identifies the writing process, to check whether it is still alive. */
  host: string
  pid: number
  /**
   * Incremented at each step and heartbeat. A counter rather than a time, because the clocks of two machines differ.
   */
  pulse: number
  steps: Step[]
}

interface Step {
  collection: string
  /** Ids of created documents. */
  made: unknown[]
  /** Changed or deleted documents, in their previous state. */
  before: { _id: unknown }[]
}

/** The part of the driver's collection that is used here. */
interface Collection {
  find: (filter: object) => { toArray: () => Promise<{ _id: unknown }[]> }
  replaceOne: (filter: object, document: object, options: object) => Promise<unknown>
  deleteMany: (filter: object) => Promise<unknown>
}

const INTENTS = 'save_intents'
const TURN = 'turn'
/**
 * Excluded from the undo log: versions only move forward, so that nobody keeps cached results of an undone save
 * (docs/decisions/0006).
 */
const VERSIONS = 'cache-versions'
/** This process's saves in progress. */
const living = (held<Set<string>>('saves-under-way').value ??= new Set<string>())
/** A collection's methods that change the documents matching their first argument. */
const CHANGES = [
  'updateOne',
  'updateMany',
  'replaceOne',
  'findOneAndUpdate',
  'findOneAndReplace',
  'deleteOne',
  'deleteMany',
  'findOneAndDelete',
] as const

/**
 * MongoDB with real transactions if the server is a replica set. Otherwise (standalone, compatible servers) a save
 * records before each step how to undo it; what a killed process left half-done is undone by the next process that
 * saves or starts. Until then others may see it. Logs at startup which of the two applies.
 */
export function withMongoTransactions({ init, ...rest }: DatabaseAdapterObj): DatabaseAdapterObj {
  return {
    ...rest,
    init: (args) => {
      // Payload's types declare only the base adapter.
      const adapter = init(args) as unknown as MongooseAdapter
      const configured = { begin: adapter.beginTransaction, options: adapter.transactionOptions }
      const connect = adapter.connect?.bind(adapter)
      adapter.connect = async (given) => {
        await connect?.(given)
        // Payload goes by the address alone; ask the server instead.
        if (configured.options !== false && (await isReplicaSet(adapter))) {
          Object.assign(adapter, { beginTransaction: configured.begin, transactionOptions: configured.options })
          tellEndings(adapter)
          adapter.payload.logger.info('MongoDB is a replica set: a save is one transaction.')
          return
        }
        const undo = new Undoing(adapter)
        undo.install()
        const undone = await undo.sweep()
        const timer = setInterval(
          () => void undo.sweep().catch((error: unknown) => adapter.payload.logger.error(error)),
          SWEEP,
        ).unref()
        const destroy = adapter.destroy?.bind(adapter)
        adapter.destroy = async () => {
          clearInterval(timer)
          await destroy?.()
        }
        adapter.payload.logger.info(
          `MongoDB without a replica set: a save that a crash interrupts is undone at the next start${undone === 0 ? '.' : `; ${undone} were.`}`,
        )
      }
      return adapter
    },
  }
}

async function isReplicaSet({ connection }: MongooseAdapter): Promise<boolean> {
  const hello = await connection.db
    ?.admin()
    .command({ hello: 1 })
    .catch(() => null)
  return hello != null && ('setName' in hello || hello.msg === 'isdbgrid')
}

/** For real transactions: notifies those waiting for the end, and turns a write conflict into a readable message. */
function tellEndings(adapter: MongooseAdapter): void {
  const { commitTransaction, rollbackTransaction } = adapter
  const commit = commitTransaction.bind(adapter)
  const rollback = rollbackTransaction.bind(adapter)
  adapter.commitTransaction = async (id) => {
    try {
      await commit(id)
    } catch (error) {
      await transactionEnded(await id, 'rolled back')
      throw inWords(error)
    }
    await transactionEnded(await id, 'committed')
  }
  adapter.rollbackTransaction = async (id) => {
    await rollback(id)
    await transactionEnded(await id, 'rolled back')
  }
  aroundWrites(adapter, async (write, args) => {
    try {
      return await write(args)
    } catch (error) {
      throw inWords(error)
    }
  })
}

function inWords(error: unknown): unknown {
  const labels: unknown =
    typeof error === 'object' && error !== null && 'errorLabelSet' in error ? error.errorLabelSet : null
  if (!(labels instanceof Set) || !labels.has('TransientTransactionError')) return error
  return saveFailed('sameMoment', 'Somebody else saved at the same moment, so nothing was saved. Save again.')
}

/** A save of this process. The database holds nothing of it before its first step. */
interface Save {
  /** Resolves to a function that releases the turn and stops the heartbeat. Null before the first step. */
  begun: Promise<() => void> | null
  /** Why it can no longer be committed. */
  broken: unknown
}

class Undoing {
  readonly #adapter: MongooseAdapter
  readonly #gate = mutex(
    PATIENCE,
    'A save waited too long for another one. Does something inside a save write without its `req`?',
  )
  readonly #saves = new Map<string | number, Save>()
  readonly #current = new AsyncLocalStorage<string | number>()
  /** The last heartbeat seen, and since when it has not changed, by this process's own clock. */
  #seen: { sign: string; since: number } = { sign: '', since: 0 }

  constructor(adapter: MongooseAdapter) {
    this.#adapter = adapter
  }

  install(): void {
    const adapter = this.#adapter
    adapter.beginTransaction = async () => {
      const id = randomUUID()
      this.#saves.set(id, { begun: null, broken: null })
      return id
    }
    adapter.commitTransaction = async (id) => this.#end(await id, 'committed')
    adapter.rollbackTransaction = async (id) => this.#end(await id, 'rolled back')
    savesBegin(adapter, async (id) => this.#begin(id))
    aroundWrites(adapter, async (write, args, transaction) => {
      if (transaction === null || !this.#saves.has(transaction)) return write(args)
      return this.#current.run(transaction, async () => write(args))
    })
    for (const model of [...Object.values(adapter.collections), ...Object.values(adapter.versions), adapter.globals]) {
      if (model && model.collection.name !== VERSIONS) this.#noteSteps(model.collection)
    }
  }

  /** Undoes a save that a dead process left. Returns the number of saves undone. */
  async sweep(): Promise<number> {
    const found = await this.#intents().findOne({ _id: TURN })
    if (found === null || !this.#isLeft(found)) return 0
    // Only one of the processes that find it takes over. If its writer is still alive after all, its next step is
    // rejected.
    const mine = { save: randomUUID(), host: hostname(), pid: process.pid }
    const { matchedCount } = await this.#intents().updateOne(
      { _id: TURN, save: found.save, pulse: found.pulse },
      { $set: mine, $inc: { pulse: 1 } },
    )
    if (matchedCount === 0) return 0
    living.add(mine.save)
    try {
      // A last step that took effect only after it was undone would stand.
      await wait(LAST_STEP)
      await this.#undo({ ...found, ...mine })
    } finally {
      living.delete(mine.save)
    }
    return 1
  }

  #intents() {
    return this.#adapter.connection.collection<Intent>(INTENTS)
  }

  /** Wraps a collection's methods so that, within a save, each change first records how to undo it. */
  #noteSteps(collection: object): void {
    const named = collection as Collection & { name: string }
    const methods = collection as Record<
      string,
      ((first: unknown, ...others: unknown[]) => Promise<unknown>) | undefined
    >
    for (const method of CHANGES) {
      const change = methods[method]?.bind(named)
      if (!change) continue
      methods[method] = async (filter: unknown, ...others: unknown[]) => {
        const save = this.#current.getStore()
        if (save === undefined) return change(filter, ...others)
        await this.#begin(save)
        // Records all matching documents. The driver changes one of them at most, or all; restoring an unchanged one
        // has no effect.
        const before = await named.find(filter as object).toArray()
        const made = before.length === 0 ? idMade(filter, others) : null
        if (before.length > 0 || made !== null)
          await this.#note(save, { collection: named.name, made: made === null ? [] : [made], before })
        return change(filter, ...others)
      }
    }
    for (const method of ['insertOne', 'insertMany'] as const) {
      const insert = methods[method]?.bind(named)
      if (!insert) continue
      methods[method] = async (documents: unknown, ...others: unknown[]) => {
        const save = this.#current.getStore()
        if (save !== undefined) {
          const made = (Array.isArray(documents) ? documents : [documents]) as { _id: unknown }[]
          await this.#begin(save)
          await this.#note(save, { collection: named.name, made: made.map(({ _id }) => _id), before: [] })
        }
        return insert(documents, ...others)
      }
    }
  }

  /** Takes the turn for a save if it does not have it yet: first within this process, then among all processes. */
  async #begin(id: string | number): Promise<void> {
    const save = this.#saves.get(id)
    if (save === undefined) return
    save.begun ??= this.#turn(String(id), save)
    try {
      await save.begun
    } catch (error) {
      save.broken = error
      throw error
    }
  }

  async #turn(id: string, save: Save): Promise<() => void> {
    const free = await this.#gate.take()
    living.add(id)
    try {
      for (const end = performance.now() + PATIENCE; ; await wait(PAUSE)) {
        const isMine = await this.#intents()
          .insertOne({ _id: TURN, save: id, host: hostname(), pid: process.pid, pulse: 0, steps: [] })
          .then(
            () => true,
            (error: unknown) => {
              if (!isDuplicate(error) || performance.now() > end) throw error
              return false
            },
          )
        if (isMine) break
        await this.sweep()
      }
    } catch (error) {
      living.delete(id)
      free()
      throw error
    }
    const pulse = setInterval(
      () =>
        void this.#intents()
          .updateOne({ _id: TURN, save: id }, { $inc: { pulse: 1 } })
          .catch(() => undefined),
      PULSE,
    ).unref()
    const limit = setTimeout(() => {
      save.broken = new Error(`A save was not ended within ${LONGEST / 1000} seconds, and was undone.`)
      this.#adapter.payload.logger.error(save.broken)
      void this.#end(id, 'rolled back').catch((error: unknown) => this.#adapter.payload.logger.error(error))
    }, LONGEST).unref()
    return () => {
      clearInterval(pulse)
      clearTimeout(limit)
      living.delete(id)
      free()
    }
  }

  /** Throws if the save is no longer in progress: another process considered it abandoned and undid it. */
  async #note(id: string | number, step: Step): Promise<void> {
    const { matchedCount } = await this.#intents().updateOne(
      { _id: TURN, save: String(id) },
      { $push: { steps: step }, $inc: { pulse: 1 } },
    )
    if (matchedCount === 0) throw undone()
  }

  /** Deleting the undo log commits the save. */
  async #end(id: string | number, wished: 'committed' | 'rolled back'): Promise<void> {
    const save = this.#saves.get(id)
    if (save === undefined) return
    this.#saves.delete(id)
    let outcome: typeof wished = save.begun === null ? wished : 'rolled back'
    try {
      const free = await save.begun?.catch(() => undefined)
      try {
        if (free && wished === 'committed' && save.broken === null) {
          const { deletedCount } = await this.#intents().deleteOne({ _id: TURN, save: String(id) })
          if (deletedCount > 0) outcome = 'committed'
          else save.broken = undone()
        } else if (free) {
          const intent = await this.#intents().findOne({ _id: TURN, save: String(id) })
          if (intent) await this.#undo(intent)
        }
      } finally {
        free?.()
      }
    } finally {
      await transactionEnded(id, outcome)
    }
    if (wished === 'committed' && outcome !== wished) throw save.broken
  }

  /** Undoes the last step first. Idempotent. */
  async #undo({ save, steps }: Intent): Promise<void> {
    for (const { collection, made, before } of [...steps].reverse()) {
      const { matchedCount } = await this.#intents().updateOne({ _id: TURN, save }, { $inc: { pulse: 1 } })
      if (matchedCount === 0) throw undone()
      const there = this.#adapter.connection.collection(collection) as unknown as Collection
      if (made.length > 0) await there.deleteMany({ _id: { $in: made } })
      for (const document of before) {
        await there.replaceOne({ _id: document._id }, document, { upsert: true }).catch((error: unknown) => {
          // Another document has taken a unique value: leave it, otherwise nothing could be saved here any more.
          if (!isDuplicate(error)) throw error
          this.#adapter.payload.logger.error({
            err: error,
            msg: `A document of ${collection} could not be put back as it was. Run: npm run repair`,
          })
        })
      }
    }
    // Whoever read the undone data meanwhile must read again (docs/decisions/0006).
    if (steps.length > 0)
      await this.#adapter.connection.collection(VERSIONS).updateMany({}, { $set: { version: randomUUID() } })
    await this.#intents().deleteOne({ _id: TURN, save })
  }

  /** Whether nobody will finish it: its process is gone, or has been silent for too long. */
  #isLeft({ host, pid, save, pulse }: Intent): boolean {
    // A restarted container has the same host name and pid.
    if (host === hostname() && pid === process.pid) return !living.has(save)
    const sign = `${save} ${pulse}`
    if (this.#seen.sign !== sign) this.#seen = { sign, since: performance.now() }
    if (performance.now() - this.#seen.since > SILENCE) return true
    if (host !== hostname()) return false
    try {
      process.kill(pid, 0)
      return false
    } catch (error) {
      // Any other error (EPERM) means that the process exists but belongs to another user.
      return error instanceof Error && 'code' in error && error.code === 'ESRCH'
    }
  }
}

/**
 * The id of the document that an upsert will create if nothing matches; null if it creates nothing. The id is chosen
 * here, because it must be recorded beforehand.
 */
function idMade(filter: unknown, [change, options]: unknown[]): unknown {
  if (!isObject(options) || options.upsert !== true || !isObject(change)) return null
  const set = [change.$setOnInsert, change.$set].filter(isObject)
  const given = [filter, ...set].flatMap((place) => (isObject(place) && '_id' in place ? [place._id] : []))[0]
  if (given !== undefined) return given
  const id = new ObjectId()
  change.$setOnInsert = { ...(isObject(change.$setOnInsert) ? change.$setOnInsert : {}), _id: id }
  return id
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function isDuplicate(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === DUPLICATE
}

function undone(): Error {
  return saveFailed('tookTooLong', 'Nothing was saved: it took too long. Save again.')
}
