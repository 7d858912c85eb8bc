import { versionOfAll } from '@/src/store/cache-versions'
import type { Connection } from '@/src/store/connection'
import { isSlugKnown, isZoneKnown } from '@/src/store/known-slugs'
import { EVERYWHERE, PLACE_COOKIE, readersPlace, zoneOfPlace } from '@/src/urls/readers-place'
import { cookieIn } from './cookie'

/** Places that are remembered. */
const MOST = 500
const asked = new Map<string, boolean>()
/** The version of the content that they were asked for. */
let version = ''

/**
 * The `Cookie` header without a place that the plan does not have: each would get pages of its own, made and kept for
 * nobody. As it is if the database cannot be asked.
 */
export async function withKnownPlace(header: string | undefined, connection: Connection): Promise<string | undefined> {
  const place = readersPlace(cookieIn(header, PLACE_COOKIE))
  if (header === undefined || place === EVERYWHERE || (await isKnown(place, connection))) return header
  return header
    .split(';')
    .filter((pair) => pair.split('=', 1)[0]?.trim() !== PLACE_COOKIE)
    .join(';')
}

async function isKnown(place: string, connection: Connection): Promise<boolean> {
  if (version !== versionOfAll()) {
    asked.clear()
    version = versionOfAll()
  }
  const remembered = asked.get(place)
  if (remembered !== undefined) return remembered
  const zone = zoneOfPlace(place)
  try {
    const isThere =
      zone === null ? await isSlugKnown(connection, 'afdelinger', place) : await isZoneKnown(connection, zone)
    asked.set(place, isThere)
    // What was asked for longest ago.
    for (const oldest of asked.keys()) {
      if (asked.size <= MOST) break
      asked.delete(oldest)
    }
    return isThere
  } catch {
    return true
  }
}
