import { inMilliseconds, type Limits, refusedUntil, type LimitResult } from './limits.ts'

interface Bucket {
  _id: string
  until: number
}

/** The MongoDB collection methods used here, which both the driver and Mongoose provide. */
export interface Buckets {
  findOneAndUpdate: (filter: object, update: object) => Promise<unknown>
  findOne: (filter: object) => Promise<Bucket | null>
  insertOne: (bucket: Bucket) => Promise<unknown>
  deleteMany: (filter: object) => Promise<unknown>
}

const DUPLICATE_KEY = 11000
/** Attempts: if two callers create a bucket at the same moment, one of them retries. */
const TRIES = 5

/**
 * Buckets as documents. Each change is one conditional update, which every MongoDB-compatible server executes
 * atomically.
 */
export function mongoLimits(buckets: Buckets): Limits {
  const tryTo = async (key: string, rate: Parameters<Limits['take']>[1], now: number): Promise<LimitResult | null> => {
    const milliseconds = inMilliseconds(rate)
    const { span, step, farthest } = milliseconds
    if (
      await buckets.findOneAndUpdate(
        { _id: key, until: { $gt: now, $lte: now + span - step } },
        { $inc: { until: step } },
      )
    )
      return { allowed: true }
    // The bucket is full, or its time is impossibly far ahead because a clock was set back.
    const begun = { $set: { until: now + step } }
    if (await buckets.findOneAndUpdate({ _id: key, until: { $lte: now } }, begun)) return { allowed: true }
    if (await buckets.findOneAndUpdate({ _id: key, until: { $gt: now + farthest } }, begun)) return { allowed: true }
    const found = await buckets.findOne({ _id: key })
    if (found) return found.until > now + span - step ? refusedUntil(found.until, milliseconds, now) : null
    try {
      await buckets.insertOne({ _id: key, until: now + step })
      return { allowed: true }
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === DUPLICATE_KEY) return null
      throw error
    }
  }
  return {
    take: async (key, rate, now) => {
      for (let tries = 0; tries < TRIES; tries += 1) {
        const taken = await tryTo(key, rate, now)
        if (taken !== null) return taken
      }
      return { allowed: false, retryAfterSeconds: 1 }
    },
    sweep: async (now) => {
      await buckets.deleteMany({ until: { $lte: now } })
    },
  }
}
