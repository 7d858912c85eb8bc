/** Readings kept in this process at once; the ones that were asked for longest ago go first. */
const MOST = 2000

interface Kept {
  version: string
  value: Promise<unknown>
}

const kept = new Map<string, Kept>()

/**
 * What `load` gives, kept in this process until it is asked for in another `version`; `load` is then given what was kept,
 * to go on from (undefined: nothing was). Those who ask while it is being read share the reading; one that fails is not
 * kept. All get the same object: nobody may change it.
 */
export async function remember<Value>(
  key: string,
  version: string,
  load: (before: Value | undefined) => Promise<Value>,
): Promise<Value> {
  const found = kept.get(key)
  const entry = found?.version === version ? found : { version, value: continued(found, load) }
  // Now the youngest.
  kept.delete(key)
  kept.set(key, entry)
  if (entry !== found) {
    entry.value.catch(() => kept.get(key) === entry && kept.delete(key))
    for (const oldest of kept.keys()) {
      if (kept.size <= MOST) break
      kept.delete(oldest)
    }
  }
  // A key names one reading, which gives one kind of value.
  return entry.value as Promise<Value>
}

async function continued<Value>(
  found: Kept | undefined,
  load: (before: Value | undefined) => Promise<Value>,
): Promise<Value> {
  // As below: of one kind. One that failed is nothing to go on from.
  return load((await found?.value.catch(() => undefined)) as Value | undefined)
}
