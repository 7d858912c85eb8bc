import config from '@payload-config'
import { draftMode, headers } from 'next/headers'
import { getPayload, type Payload } from 'payload'
import { cache } from 'react'
import { isPerson } from '@/src/cms/access/roles'
import { versionOf } from '@/src/store/cache-versions'
import type { CacheTag } from '@/src/urls/cache-tags'
import { cached } from './cached'

/**
 * Options for every read of content: with the reader's access rights, without resolving relations, in all languages.
 */
const READING = { overrideAccess: false, depth: 0, locale: 'all', fallbackLocale: false } as const

export interface ReadContext {
  payload: Payload
  /** Spread into each call of the Local API. */
  reading: typeof READING & { draft: boolean; user: Awaited<ReturnType<Payload['auth']>>['user'] }
}

/**
 * The current public version of a collection (docs/decisions/0006). Memoised per request, so that a page made from
 * several reads never mixes two versions.
 */
const currentVersion = cache(versionOf)

/**
 * The only way for pages to read from Payload. `key` identifies the read and everything it depends on; `tags` are the
 * collections it reads. The result is cached and shared between requests: do not mutate it. `load` also receives its
 * previous result if that is still cached. A preview bypasses the cache and uses the signed-in reader's own rights.
 */
export async function cachedRead<Value>(
  key: readonly string[],
  tags: readonly CacheTag[],
  load: (door: ReadContext, before?: Value) => Promise<Value>,
): Promise<Value> {
  const preview = await draftMode()
  if (preview.isEnabled) {
    const payload = await getPayload({ config })
    const { user } = await payload.auth({ headers: await headers() })
    return load({ payload, reading: { ...READING, draft: isPerson(user), user } })
  }
  const version = tags.map(currentVersion).join()
  return cached<Value>(JSON.stringify(key), version, async (before) =>
    load({ payload: await getPayload({ config }), reading: { ...READING, draft: false, user: null } }, before),
  )
}
