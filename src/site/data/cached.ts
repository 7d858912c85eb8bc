/** Maximum number of cached results in this process. Evicts the least recently used first. */
const MOST = 2000

interface CacheEntry {
  version: string
  value: Promise<unknown>
}

const kept = new Map<string, CacheEntry>()

/**
 * Returns the cached result of `load`; a new `version` reloads it. `load` receives the previous result to build on
 * (undefined if there is none). Concurrent callers share one pending load; a failed load is not cached. All callers get
 * the same object: do not mutate it.
 */
export async function cached<Value>(
  key: string,
  version: string,
  load: (before: Value | undefined) => Promise<Value>,
): Promise<Value> {
  const found = kept.get(key)
  const entry = found?.version === version ? found : { version, value: continued(found, load) }
  // Move to the end of the map: most recently used.
  kept.delete(key)
  kept.set(key, entry)
  if (entry !== found) {
    entry.value.catch(() => kept.get(key) === entry && kept.delete(key))
    for (const oldest of kept.keys()) {
      if (kept.size <= MOST) break
      kept.delete(oldest)
    }
  }
  // Safe cast: a key always identifies the same read, so the value has one type.
  return entry.value as Promise<Value>
}

async function continued<Value>(
  found: CacheEntry | undefined,
  load: (before: Value | undefined) => Promise<Value>,
): Promise<Value> {
  // Safe cast, as above. A failed load counts as no previous result.
  return load((await found?.value.catch(() => undefined)) as Value | undefined)
}
