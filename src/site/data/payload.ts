import config from '@payload-config'
import { draftMode, headers } from 'next/headers'
import { getPayload, type Payload } from 'payload'
import { cache } from 'react'
import { isPerson } from '@/src/cms/access/roles'
import { versionOf } from '@/src/store/cache-versions'
import type { CacheTag } from '@/src/urls/cache-tags'
import { remember } from './remember'

/** What every reading of content says: as this reader may, without what stands behind relations, in all languages. */
const READING = { overrideAccess: false, depth: 0, locale: 'all', fallbackLocale: false } as const

export interface Door {
  payload: Payload
  /** Spread into each call of the Local API. */
  reading: typeof READING & { draft: boolean; user: Awaited<ReturnType<Payload['auth']>>['user'] }
}

/**
 * Which version of a collection is public (docs/decisions/0006). One answer a request: what is made of several readings never mixes
 * two versions.
 */
const currentVersion = cache(versionOf)

/**
 * The one door from pages to Payload. `key` names the reading and all that it depends on; `tags` the collections it
 * reads. What comes out is shared by all who ask: nobody may change it. `load` is also given what it gave before, if
 * that is still there. In a preview, nothing is kept, and the signed-in reader's own rights hold.
 */
export async function read<Value>(
  key: readonly string[],
  tags: readonly CacheTag[],
  load: (door: Door, before?: Value) => Promise<Value>,
): Promise<Value> {
  const preview = await draftMode()
  if (preview.isEnabled) {
    const payload = await getPayload({ config })
    const { user } = await payload.auth({ headers: await headers() })
    return load({ payload, reading: { ...READING, draft: isPerson(user), user } })
  }
  const version = tags.map(currentVersion).join()
  return remember<Value>(JSON.stringify(key), version, async (before) =>
    load({ payload: await getPayload({ config }), reading: { ...READING, draft: false, user: null } }, before),
  )
}
