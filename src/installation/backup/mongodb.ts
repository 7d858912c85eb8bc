import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { once } from 'node:events'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout } from 'node:timers/promises'
import { BSON, type ClientSession, type Db, MongoClient } from 'mongodb'
import '@/src/config/mongo-lines'
import { BackupProblem, type Manifest } from './manifest.ts'
import type { Contents } from './sqlite.ts'
import { storedNames } from './stored-names.ts'
import { letWritesGo, letWritesWait, LONGEST_WAIT, WAIT_COLLECTION } from './writes-wait.ts'

const FOLDER = 'database'
/** Mongoose pluralises names. */
const AUDIT_LOG = 'audit-logs'
/** Milliseconds until every process has noticed that writes must wait, and running writes have finished. */
const SETTLING = 1000
const UNREACHED = 5000
const BATCH = 500

const HALF_RESTORED = 'restoring'
/**
 * Collections of the running processes, not of the plan: locks, rate limits. They change all the time and are worthless
 * later.
 */
const PASSING: ReadonlySet<string> = new Set([WAIT_COLLECTION, HALF_RESTORED, 'locks', 'leases', 'limits', 'health'])

type Part = Manifest['parts'][number]

/** Opens the configured database for the duration of `work`. Throws `BackupProblem` if it cannot be reached. */
export async function usingMongo<Value>(
  uri: string,
  work: (db: Db, client: MongoClient) => Promise<Value>,
): Promise<Value> {
  const client = clientOf(uri)
  try {
    await client.connect().catch((error: unknown) => {
      throw new BackupProblem('The database at DATABASE_URI cannot be reached.', { cause: error })
    })
    return await work(client.db(), client)
  } finally {
    await client.close()
  }
}

/** The driver's error for an invalid address repeats it, and it may contain a password. */
function clientOf(uri: string): MongoClient {
  try {
    return new MongoClient(uri, { serverSelectionTimeoutMS: UNREACHED, retryWrites: false })
  } catch {
    throw new BackupProblem(
      'DATABASE_URI is no address that MongoDB’s driver understands, or has an option that it does not know.',
    )
  }
}

/**
 * Writes all collections into a folder, as of one moment. With a replica set that is a snapshot. Otherwise everything
 * is read twice; if nothing differs, the copy is consistent as of the moment in between. If something was written,
 * writes are paused for at most 5 seconds. Throws `BackupProblem` if something was written even then.
 */
export async function copyMongo(uri: string, directory: string): Promise<Part[]> {
  return usingMongo(uri, async (db, client) => {
    await mkdir(path.join(directory, FOLDER), { recursive: true })
    if (await isReplicaSet(db)) {
      const session = client.startSession({ snapshot: true })
      try {
        return await writeAll(db, directory, session)
      } finally {
        await session.endSession()
      }
    }
    const unasked = await readTwice(db, directory)
    if (unasked) return unasked
    const end = Date.now() + LONGEST_WAIT
    await letWritesWait(db)
    try {
      await setTimeout(SETTLING)
      while (Date.now() < end) {
        const parts = await readTwice(db, directory)
        if (parts && Date.now() < end) return parts
      }
    } finally {
      await letWritesGo(db)
    }
    throw new BackupProblem(
      'No whole copy could be made while so much is written: make it with the site stopped, or on a replica set.',
    )
  })
}

async function readTwice(db: Db, directory: string): Promise<Part[] | null> {
  const parts = await writeAll(db, directory)
  const names = await collectionsOf(db)
  if (names.length !== parts.length) return null
  for (const [nth, name] of names.entries()) {
    const hash = createHash('sha256')
    for await (const line of linesOf(db, name)) hash.update(line)
    if (parts[nth]?.path !== partOf(name) || parts[nth].sha256 !== hash.digest('hex')) return null
  }
  return parts
}

async function writeAll(db: Db, directory: string, session?: ClientSession): Promise<Part[]> {
  const parts: Part[] = []
  for (const name of await collectionsOf(db)) {
    const hash = createHash('sha256')
    let bytes = 0
    const file = createWriteStream(path.join(directory, partOf(name)), { flush: true })
    for await (const line of linesOf(db, name, session)) {
      hash.update(line)
      bytes += Buffer.byteLength(line)
      if (!file.write(line)) await once(file, 'drain')
    }
    file.end()
    await once(file, 'finish')
    parts.push({ path: partOf(name), sha256: hash.digest('hex'), bytes })
  }
  return parts
}

async function* linesOf(db: Db, name: string, session?: ClientSession): AsyncGenerator<string> {
  for await (const document of db.collection(name).find({}, { sort: { _id: 1 }, session })) {
    yield `${BSON.EJSON.stringify(document, { relaxed: false })}\n`
  }
}

/**
 * Restores a backup's collections into an empty database, then runs `work` to complete it. If interrupted, leaves a
 * mark that says so.
 */
export async function fillMongo<Value>(
  uri: string,
  directory: string,
  parts: readonly Part[],
  work: (db: Db) => Promise<Value>,
): Promise<Value> {
  return usingMongo(uri, async (db) => {
    if (await isHalfRestored(db)) await db.dropDatabase()
    await db.collection(HALF_RESTORED).insertOne({ since: new Date() })
    for (const { path: part } of parts) {
      const collection = db.collection(nameOf(part))
      let batch: BSON.Document[] = []
      const write = async () => {
        if (batch.length > 0) await collection.insertMany(batch, { ordered: true })
        batch = []
      }
      for await (const line of createInterface({
        input: createReadStream(path.join(directory, part)),
        crlfDelay: Infinity,
      })) {
        batch.push(BSON.EJSON.parse(line, { relaxed: false }) as BSON.Document)
        if (batch.length === BATCH) await write()
      }
      await write()
    }
    const value = await work(db)
    await db.collection(HALF_RESTORED).drop()
    return value
  })
}

/** Whether a restore was started here and never completed. */
export async function isHalfRestored(db: Db): Promise<boolean> {
  return (await db.collection(HALF_RESTORED).findOne()) !== null
}

export async function contentsOfMongo(db: Db): Promise<Contents> {
  const counts: Record<string, number> = {}
  const stored: string[] = []
  for (const name of await collectionsOf(db)) {
    counts[name] = await db.collection(name).countDocuments()
    if (name.startsWith('_')) continue
    stored.push(...(await namedInMongo(db, [name])))
  }
  const [last] = await db.collection(AUDIT_LOG).find().sort({ seq: -1 }).limit(1).toArray()
  return {
    migrations: [],
    schema: null,
    counts,
    auditHead: last ? { seq: Number(last.seq), hash: String(last.hash) } : null,
    stored,
  }
}

/** The names of the files that the documents of these collections refer to. */
export async function namedInMongo(db: Db, collections: readonly string[]): Promise<string[]> {
  const named: string[] = []
  for (const name of collections)
    for await (const row of db
      .collection(name)
      .find({ filename: { $exists: true }, mimeType: { $exists: true } }, { projection: { filename: 1, sizes: 1 } }))
      named.push(...storedNames(row))
  return named
}

/** Counts the contents of a backup's parts, without a database. */
export async function contentsOfParts(
  directory: string,
  parts: readonly Part[],
): Promise<Pick<Contents, 'counts' | 'auditHead' | 'stored'>> {
  const counts: Record<string, number> = {}
  const stored: string[] = []
  let auditHead: Contents['auditHead'] = null
  for (const { path: part } of parts) {
    const name = nameOf(part)
    counts[name] = 0
    for await (const line of createInterface({
      input: createReadStream(path.join(directory, part)),
      crlfDelay: Infinity,
    })) {
      counts[name] += 1
      const document = BSON.EJSON.parse(line, { relaxed: true }) as Record<string, unknown>
      if (name === AUDIT_LOG && typeof document.seq === 'number' && document.seq > (auditHead?.seq ?? 0))
        auditHead = { seq: document.seq, hash: String(document.hash) }
      if (!name.startsWith('_') && 'filename' in document && 'mimeType' in document)
        stored.push(...storedNames(document))
    }
  }
  return { counts, auditHead, stored }
}

/**
 * Returns true if the database contains anything, or if a site without data yet runs on it (`locks`). Returns false
 * after an interrupted restore.
 */
export async function isMongoFilled(uri: string): Promise<boolean> {
  return usingMongo(uri, async (db) => {
    if (await isHalfRestored(db)) return false
    for (const name of [...(await collectionsOf(db)), 'locks'])
      if ((await db.collection(name).findOne()) !== null) return true
    return false
  })
}

async function collectionsOf(db: Db): Promise<string[]> {
  const found = await db.listCollections({}, { nameOnly: true }).toArray()
  return found
    .map(({ name }) => name)
    .filter((name) => !name.startsWith('system.') && !PASSING.has(name))
    .sort()
}

async function isReplicaSet(db: Db): Promise<boolean> {
  const { setName } = (await db
    .admin()
    .command({ hello: 1 })
    .catch(() => ({}))) as { setName?: unknown }
  return typeof setName === 'string'
}

function partOf(collection: string): string {
  return `${FOLDER}/${encodeURIComponent(collection)}.ndjson`
}

function nameOf(part: string): string {
  return decodeURIComponent(path.basename(part, '.ndjson'))
}
