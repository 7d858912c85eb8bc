import { createHash } from 'node:crypto'

/** Maximum number of files cached in this process; about 60 KB each. */
const MOST = 100

const cached = new Map<string, Buffer>()
/** Files that are being printed: concurrent requests for the same file share one print. */
const printing = new Map<string, Promise<Buffer>>()

/**
 * Returns the file that `make` prints from `content`, cached in this process; `kind` distinguishes the makers. Cached
 * because printing blocks the process for tens of milliseconds, which repeated requests for the same file must not cost
 * again. The least recently used files are dropped. Errors are not cached.
 */
export async function cachedPrint<Content>(
  kind: string,
  content: Content,
  make: (content: Content) => Buffer | Promise<Buffer>,
): Promise<Buffer> {
  const key = digest(
    `${kind} ${JSON.stringify(content, (_, value: unknown) => (value instanceof Map ? filesOf(value) : value))}`,
  )
  const file = cached.get(key) ?? (await (printing.get(key) ?? begin(key, async () => make(content))))
  // Marks it as the most recently used.
  cached.delete(key)
  cached.set(key, file)
  for (const oldest of cached.keys()) {
    if (cached.size <= MOST) break
    cached.delete(oldest)
  }
  return file
}

async function begin(key: string, print: () => Promise<Buffer>): Promise<Buffer> {
  const begun = print().finally(() => printing.delete(key))
  printing.set(key, begun)
  return begun
}

const digest = (content: string | Uint8Array) => createHash('sha256').update(content).digest('base64')

/** JSON cannot represent a Map: files are included by name and content hash. */
const filesOf = (files: ReadonlyMap<string, Uint8Array>) => [...files].map(([name, bytes]) => [name, digest(bytes)])
