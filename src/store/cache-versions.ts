import { createHash } from 'node:crypto'
import type { CacheTag } from '@/src/urls/cache-tags'

/**
 * What this process knows of the versions of all that is cached (docs/decisions/0006). Next bundles pages, proxy and start each
 * for themselves, so they share no module: what is known hangs on the process.
 */
interface Known {
  versions: ReadonlyMap<string, string>
  /** One word for all of them. */
  edition: string
  look: () => Promise<void>
}

const KNOWN = Symbol.for('helhedsplan.cache-versions')
const shared = globalThis as typeof globalThis & { [KNOWN]?: Known }

/** Letters and digits of `editionOfAll`: few enough for an address, enough that no two meet. */
const EDITION_LENGTH = 16

/** The version of what is public of a collection or global: another one as soon as it is seen to have changed. Never saved: empty. */
export function versionOf(tag: CacheTag): string {
  return shared[KNOWN]?.versions.get(tag) ?? ''
}

/** One word for all that is public: another one as soon as any of it is seen to have changed. It stands in addresses, so it is of letters, digits, `-` and `_`. */
export function editionOfAll(): string {
  return shared[KNOWN]?.edition ?? 'unseen'
}

/** Looks at once, for a process that has just saved: whoever saved sees it. Does nothing where nothing is cached (a command, the worker). */
export async function lookAgain(): Promise<void> {
  await shared[KNOWN]?.look()
}

/** Takes how the versions can be looked at (again), for all of this process. */
export function knowVersions(versions: ReadonlyMap<string, string>, look: () => Promise<void>): void {
  const all = [...versions]
    .map(([tag, version]) => `${tag} ${version}`)
    .sort()
    .join('\n')
  shared[KNOWN] = {
    versions,
    edition: createHash('sha256').update(all).digest('base64url').slice(0, EDITION_LENGTH),
    look,
  }
}
