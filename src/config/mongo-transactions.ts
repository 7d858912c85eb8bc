import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { APIError, type DatabaseAdapterObj } from 'payload'
import { aroundWrites } from './adapter-writes.ts'
import { transactionEnded } from './transactions.ts'

/** Milliseconds after which a save that left its intent was ended by nobody. */
const LONGEST = 30_000
/** Milliseconds between two looks at what processes elsewhere have left. */
const SWEEP = 10_000
const CONFLICT = 409

/** What a save is about to write, kept until it is done: how to undo it, step by step. */
interface Intent {
  _id: string
  /** Who writes, to know whether they still live. */
  host: string
  pid: number
  at: Date
  steps: Step[]
}

interface Step {
  collection: string
  /** Ids of what is made. */
  made: unknown[]
  /** What is changed or deleted, as it was. */
  before: { _id: unknown }[]
}

/** The part of a collection of the driver that is used here. */
interface Collection {
  find: (filter: object) => { toArray: () => Promise<{ _id: unknown }[]> }
  replaceOne: (filter: object, document: object, options: object) => Promise<unknown>
  deleteMany: (filter: object) => Promise<unknown>
}

const INTENTS = 'save_intents'
/** Methods of a collection that change what their first argument finds. */
const CHANGES = ['updateOne', 'updateMany', 'replaceOne', 'findOneAndUpdate', 'findOneAndReplace', 'deleteOne', 'deleteMany', 'findOneAndDelete'] as const

/**
 * MongoDB with transactions where the server is a replica set. Elsewhere (standalone, compatible servers) a save writes down before
 * each step how to undo it; what a killed process left half-done is undone by the next that starts. Says at start which it is.
 */
export function withMongoTransactions({ init, ...rest }: DatabaseAdapterObj): DatabaseAdapterObj {
  return {
    ...rest,
    init: (args) => {
      // Payload's types name its base alone.
      const adapter = init(args) as unknown as MongooseAdapter
      const asked = { begin: adapter.beginTransaction, options: adapter.transactionOptions }
      const connect = adapter.connect?.bind(adapter)
      adapter.connect = async (given) => {
        await connect?.(given)
        // Payload believes the address alone; the server knows better.
        if (asked.options !== false && (await isReplicaSet(adapter))) {
          Object.assign(adapter, { beginTransaction: asked.begin, transactionOptions: asked.options })
          tellEndings(adapter)
          adapter.payload.logger.info('MongoDB is a replica set: a save is one transaction.')
          return
        }
        const undo = new Undoing(adapter)
        undo.install()
        const undone = await undo.sweep()
        const timer = setInterval(() => void undo.sweep().catch((error: unknown) => adapter.payload.logger.error(error)), SWEEP).unref()
        const destroy = adapter.destroy?.bind(adapter)
        adapter.destroy = async () => {
          clearInterval(timer)
          await destroy?.()
        }
        adapter.payload.logger.info(`MongoDB without a replica set: a save that a crash interrupts is undone at the next start${undone === 0 ? '.' : `; ${undone} were.`}`)
      }
      return adapter
    },
  }
}

async function isReplicaSet({ connection }: MongooseAdapter): Promise<boolean> {
  const hello = await connection.db?.admin().command({ hello: 1 }).catch(() => null)
  return hello != null && ('setName' in hello || hello.msg === 'isdbgrid')
}

/** Real transactions: those who wait for their end are told, and whoever lost to another is told so in words. */
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
  const labels: unknown = typeof error === 'object' && error !== null && 'errorLabelSet' in error ? error.errorLabelSet : null
  if (!(labels instanceof Set) || !labels.has('TransientTransactionError')) return error
  return new APIError('En anden gemte i samme øjeblik, så intet blev gemt. Gem igen. · Somebody else saved at the same moment, so nothing was saved. Save again.', CONFLICT, null, true)
}

class Undoing {
  readonly #adapter: MongooseAdapter
  /** The saves of this process that are under way, and the intent of each: null before its first step. */
  readonly #saves = new Map<string | number, { begun: boolean }>()
  readonly #current = new AsyncLocalStorage<string | number>()

  constructor(adapter: MongooseAdapter) {
    this.#adapter = adapter
  }

  install(): void {
    const adapter = this.#adapter
    adapter.beginTransaction = async () => {
      const id = randomUUID()
      this.#saves.set(id, { begun: false })
      return id
    }
    adapter.commitTransaction = async (id) => this.#end(await id, 'committed')
    adapter.rollbackTransaction = async (id) => this.#end(await id, 'rolled back')
    aroundWrites(adapter, async (write, args, transaction) => {
      if (transaction === null || !this.#saves.has(transaction)) return write(args)
      return this.#current.run(transaction, async () => write(args))
    })
    for (const model of [...Object.values(adapter.collections), ...Object.values(adapter.versions), adapter.globals]) {
      if (model) this.#noteSteps(model.collection)
    }
  }

  /** Undoes what processes left that are no more. Gives how many saves that were. */
  async sweep(): Promise<number> {
    const found = (await this.#intents().find({}).toArray()) as unknown as Intent[]
    const left = found.filter((intent) => !this.#saves.has(intent._id) && isLeft(intent))
    for (const intent of left) await this.#undo(intent)
    return left.length
  }

  #intents() {
    return this.#adapter.connection.collection<Intent>(INTENTS)
  }

  /** Before a collection changes within a save, it is written down how to undo that. */
  #noteSteps(collection: object): void {
    const named = collection as Collection & { name: string }
    const methods = collection as Record<string, ((first: unknown, ...others: unknown[]) => Promise<unknown>) | undefined>
    for (const method of CHANGES) {
      const change = methods[method]?.bind(named)
      if (!change) continue
      methods[method] = async (filter: unknown, ...others: unknown[]) => {
        const save = this.#current.getStore()
        if (save === undefined) return change(filter, ...others)
        // Of those that it finds, the driver changes one at most, or all: undoing what was not done changes nothing.
        const before = await named.find(filter as object).toArray()
        await this.#note(save, { collection: named.name, made: [], before })
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
          await this.#note(save, { collection: named.name, made: made.map(({ _id }) => _id), before: [] })
        }
        return insert(documents, ...others)
      }
    }
  }

  async #note(id: string | number, step: Step): Promise<void> {
    const save = this.#saves.get(id)
    if (save === undefined) return
    save.begun = true
    await this.#intents().updateOne(
      { _id: String(id) },
      { $setOnInsert: { host: hostname(), pid: process.pid, at: new Date() }, $push: { steps: step } },
      { upsert: true },
    )
  }

  async #end(id: string | number, wished: 'committed' | 'rolled back'): Promise<void> {
    const save = this.#saves.get(id)
    if (save === undefined) return
    this.#saves.delete(id)
    try {
      if (save.begun) {
        const intent = wished === 'rolled back' ? await this.#intents().findOne({ _id: String(id) }) : null
        if (intent) await this.#undo(intent)
        else await this.#intents().deleteOne({ _id: String(id) })
      }
    } finally {
      await transactionEnded(id, wished)
    }
  }

  /** The last step first. Undone twice, it is the same. */
  async #undo({ _id, steps }: Intent): Promise<void> {
    for (const { collection, made, before } of [...steps].reverse()) {
      const there = this.#adapter.connection.collection(collection) as unknown as Collection
      if (made.length > 0) await there.deleteMany({ _id: { $in: made } })
      for (const document of before) await there.replaceOne({ _id: document._id }, document, { upsert: true })
    }
    // Whoever read meanwhile what is undone now reads it anew (docs/decisions/0006).
    await this.#adapter.connection.collection('cache-versions').updateMany({}, { $set: { version: randomUUID() } })
    await this.#intents().deleteOne({ _id })
  }
}

/** Whether nobody will end it: its process is gone, or has had more than time enough. */
function isLeft({ host, pid, at }: Intent): boolean {
  // A container is started again under the same name and number. What this process began it ends itself: between its commit and the
  // end of its intent it would otherwise be undone, though it was acknowledged.
  if (host === hostname() && pid === process.pid) return at.getTime() < Date.now() - process.uptime() * 1000
  if (Date.now() - at.getTime() > LONGEST) return true
  if (host !== hostname()) return false
  try {
    process.kill(pid, 0)
    return false
  } catch (error) {
    // Somebody else's process is one that lives.
    return error instanceof Error && 'code' in error && error.code === 'ESRCH'
  }
}
