import { createHmac } from 'node:crypto'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'
import { clientNetwork } from '@/src/domain/subscribers/client-network'
import type { Limits, Rate, LimitResult } from '@/src/store/limits/limits'
import { type Buckets, mongoLimits } from '@/src/store/limits/mongo-limits'
import { sqliteLimits } from '@/src/store/limits/sqlite-limits'
import { isSqlite } from '../is-sqlite.ts'

const SWEEP_EVERY = 60_000
/**
 * Networks share 2^18 buckets per limit, which bounds the table (some 13 MB) however many addresses a client has. Two
 * of a thousand networks in an hour may share a bucket by chance; the next day they share with others.
 */
const NETWORK_BUCKETS = 2 ** 18

const opened = new WeakMap<Payload['db'], Promise<Limits>>()

/** A limit: `what` names it, `rate` says how much it allows. */
export interface Limit {
  what: string
  rate: Rate
}

/**
 * Counts one request against the client's network (`x-client-address`, set by `src/server`). Neither address nor
 * network is stored: the row's key is a hash keyed anew each day.
 */
export function spendForNetwork(
  payload: Payload,
  limit: Limit,
  headers: Headers,
  now = Date.now(),
): Promise<LimitResult> {
  const network = clientNetwork(headers.get('x-client-address') ?? 'unknown')
  return take(payload, limit, String(digest(payload, network, now).readUInt32BE() % NETWORK_BUCKETS), now)
}

/** Counts one against `name`, such as a person's id or a mailbox. Only its hash is stored, keyed anew each day. */
export function spend(payload: Payload, limit: Limit, name: string, now = Date.now()): Promise<LimitResult> {
  return take(payload, limit, digest(payload, name, now).toString('base64url'), now)
}

/** If counting fails (full disk, no database), the request is allowed. */
async function take(payload: Payload, { what, rate }: Limit, name: string, now: number): Promise<LimitResult> {
  try {
    const limits = await limitsOf(payload)
    return await limits.take(`${what}:${name}`, rate, now)
  } catch (error) {
    payload.logger.error({
      msg: 'A limit could not be counted',
      reason: error instanceof Error ? error.name : 'unknown',
    })
    return { allowed: true }
  }
}

function digest({ secret }: Payload, name: string, now: number): Buffer {
  const key = createHmac('sha256', secret)
    .update(`limits of ${new Date(now).toISOString().slice(0, 10)}`)
    .digest()
  return createHmac('sha256', key).update(name).digest().subarray(0, 15)
}

/** Deletes the buckets that are empty again. Each process does it every minute. */
export async function sweepLimits(payload: Pick<Payload, 'db'>): Promise<void> {
  const limits = await limitsOf(payload)
  await limits.sweep(Date.now())
}

function limitsOf({ db }: Pick<Payload, 'db'>): Promise<Limits> {
  const found = opened.get(db)
  if (found) return found
  const limits = open(db).then((made) => {
    setInterval(() => void sweepLimits({ db }).catch(() => undefined), SWEEP_EVERY).unref()
    return made
  })
  opened.set(db, limits)
  // The next caller tries again.
  limits.catch(() => opened.delete(db))
  return limits
}

async function open(db: Payload['db']): Promise<Limits> {
  if (isSqlite(db)) return sqliteLimits(limitsFileBeside(db.clientConfig.url))
  // Payload's type covers any adapter; only two are used here.
  const { connection } = db as unknown as MongooseAdapter
  const buckets = connection.collection('limits')
  // For the sweep. A server that makes no indexes on request reads all of them instead.
  await buckets.createIndex({ until: 1 }).catch(() => undefined)
  return mongoLimits(buckets as unknown as Buckets)
}

/** `file:/data/helhedsplan.sqlite` keeps its limits in `/data/helhedsplan-limits.sqlite`. */
function limitsFileBeside(url: string): string {
  const file = url.replace(/^file:/, '')
  return file.endsWith('.sqlite') ? file.replace(/\.sqlite$/, '-limits.sqlite') : `${file}-limits`
}
