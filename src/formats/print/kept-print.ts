import { createHash } from 'node:crypto'

/** Files kept in this process: about 60 KB each. */
const MOST = 100

const kept = new Map<string, Buffer>()

/**
 * The file that `make` prints of `content`; `kind` tells its makers apart. Made once for as long as it is asked for: printing blocks the process for tens
 * of milliseconds, and whoever asks for the same again must not cost that again. What throws is not kept.
 */
export async function keptPrint<Content>(
  kind: string,
  content: Content,
  make: (content: Content) => Buffer | Promise<Buffer>,
): Promise<Buffer> {
  const key = digest(
    `${kind} ${JSON.stringify(content, (_, value: unknown) => (value instanceof Map ? filesOf(value) : value))}`,
  )
  const file = kept.get(key) ?? (await make(content))
  // Now the youngest.
  kept.delete(key)
  kept.set(key, file)
  for (const oldest of kept.keys()) {
    if (kept.size <= MOST) break
    kept.delete(oldest)
  }
  return file
}

const digest = (content: string | Uint8Array) => createHash('sha256').update(content).digest('base64')

/** JSON knows no Map: files by name count by what is in them. */
const filesOf = (files: ReadonlyMap<string, Uint8Array>) => [...files].map(([name, bytes]) => [name, digest(bytes)])
