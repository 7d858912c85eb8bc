import { createHash } from 'node:crypto'
import { held } from '@/src/config/held'
import type { CacheTag } from '@/src/urls/cache-tags'

/** The cache versions known to this process (docs/decisions/0006). */
interface KnownVersions {
  versions: ReadonlyMap<string, string>
  /** A combined hash of all versions. */
  versionOfAll: string
  look: () => Promise<void>
}

const known = held<KnownVersions>('cache-versions')

/** The version before any was read, and as long as nothing was ever published. */
export const UNSEEN = 'unseen'

/** Characters of `versionOfAll`: short enough for a URL, long enough to avoid collisions. */
const VERSION_LENGTH = 16

/**
 * The version of the public content of a collection or global; differs as soon as a change has been noticed. Empty if
 * it was never saved.
 */
export function versionOf(tag: CacheTag): string {
  return known.value?.versions.get(tag) ?? ''
}

/**
 * A hash of all public content's versions; differs as soon as any change has been noticed. It is used in URLs, so it
 * contains only letters, digits, `-` and `_`.
 */
export function versionOfAll(): string {
  return known.value?.versionOfAll ?? UNSEEN
}

/**
 * Reads the versions immediately after a save in this process, so that the author sees the change. Does nothing in
 * processes without a cache (a command, the worker).
 */
export async function lookAgain(): Promise<void> {
  await known.value?.look()
}

/** Stores the versions, and the function that reads them again, for the whole process. */
export function knowVersions(versions: ReadonlyMap<string, string>, look: () => Promise<void>): void {
  const all = [...versions]
    .map(([tag, version]) => `${tag} ${version}`)
    .sort()
    .join('\n')
  known.value = {
    versions,
    versionOfAll:
      versions.size === 0 ? UNSEEN : createHash('sha256').update(all).digest('base64url').slice(0, VERSION_LENGTH),
    look,
  }
}
