import {
  APIError,
  type CollectionBeforeChangeHook,
  type Payload,
  type PayloadRequest,
  type SanitizedConfig,
  type Where,
} from 'payload'
import { isRecord } from '@/src/domain/is-record'
import { label, type Label, languageOf } from '@/src/i18n/admin/words'

const PREFERENCES = 'payload-preferences'
/**
 * Limits of key and value. The admin's own keys name a collection and a document, and its values hold columns, filters
 * and collapsed rows.
 */
const [LONGEST_KEY, MOST_BYTES] = [200, 64 * 1024]
/** Per person: one for each document whose form they have changed, and a few more. */
const MOST_OF_ONE = 1000
const [BAD, TOO_LARGE] = [400, 413]

/**
 * Limits the size and number of admin preferences, so that they cannot be used as storage: per key, per value and per
 * person.
 */
export function withLimitedPreferences(config: SanitizedConfig): SanitizedConfig {
  config.collections.find(({ slug }) => slug === PREFERENCES)?.hooks.beforeChange.push(limited)
  return config
}

/** Payload also writes preferences in a way that bypasses all hooks. */
export function limitPreferences({ db }: Payload): void {
  const upsert = db.upsert.bind(db)
  db.upsert = async (args) => {
    if (args.collection === PREFERENCES && args.req) await mustFit(args.data, args.req as PayloadRequest)
    return upsert(args) as Promise<unknown>
  }
}

const limited: CollectionBeforeChangeHook = async ({ data, req }) => {
  await mustFit(data, req)
  return data as unknown
}

async function mustFit(data: unknown, req: PayloadRequest): Promise<void> {
  const { key, value } = isRecord(data) ? data : {}
  if (typeof key === 'string' && key.length > LONGEST_KEY) throw refused(label('The key is too long.'), BAD, req)
  if (Buffer.byteLength(JSON.stringify(value) ?? '') > MOST_BYTES)
    throw refused(label('This is too large.'), TOO_LARGE, req)
  if (req.user && (await isFull(req, req.user, String(key))))
    throw refused(label('Too much is remembered already.'), BAD, req)
}

/** Existing preferences may be changed even if the limit is reached. */
async function isFull(
  req: PayloadRequest,
  { id, collection }: { id: string | number; collection: string },
  key: string,
): Promise<boolean> {
  const own: Where[] = [{ 'user.value': { equals: id } }, { 'user.relationTo': { equals: collection } }]
  const count = async (where: Where[]): Promise<number> =>
    (await req.payload.db.count({ collection: PREFERENCES, where: { and: where }, req })).totalDocs
  if ((await count(own)) < MOST_OF_ONE) return false
  return (await count([...own, { key: { equals: key } }])) === 0
}

function refused(message: Label, status: number, { i18n }: PayloadRequest): APIError {
  return new APIError(message[languageOf(i18n)], status, null, true)
}
