import { createHash, randomUUID } from 'node:crypto'
import { createWriteStream, existsSync } from 'node:fs'
import { link, mkdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { hashed } from './hashed.ts'
import { FILES, type Manifest } from './manifest.ts'
import type { FileStore, OpenFile } from '../uploads/file-store.ts'
import { placed } from '../uploads/keys.ts'

type ManifestFile = Manifest['files'][number]

/**
 * Copies the uploads that are not yet in `kept` into a backup, each stored under its hash, and adds them to `kept`.
 * Files that an earlier backup (`before`) on the same disk already holds are hard-linked: most files are the same every
 * night. Skips a file that disappears meanwhile. Returns the files of the earlier backup that no longer match their
 * hash; nothing is linked to them.
 */
export async function keepFiles(
  store: FileStore,
  backup: string,
  kept: Map<string, ManifestFile>,
  before: string | null,
): Promise<string[]> {
  await mkdir(path.join(backup, FILES), { recursive: true })
  const damaged: string[] = []
  for await (const { key } of placed(store)) {
    if (kept.has(key)) continue
    const file = await store.open(key)
    if (file === null) continue
    const { isBeforeDamaged, ...found } = await keep(file, backup, before)
    kept.set(key, { path: key, ...found })
    if (isBeforeDamaged && before !== null) damaged.push(path.join(before, FILES, found.sha256))
  }
  return damaged
}

type Copied = Omit<ManifestFile, 'path'> & { isBeforeDamaged: boolean }

async function keep(source: OpenFile, backup: string, before: string | null): Promise<Copied> {
  const part = path.join(backup, FILES, `.${randomUUID()}`)
  const hash = createHash('sha256')
  let bytes = 0
  try {
    // Hashes the bytes being copied, so the hash is right even if the file changes during the copy.
    await pipeline(
      source.stream(),
      async function* (chunks: AsyncIterable<Buffer>) {
        for await (const chunk of chunks) {
          hash.update(chunk)
          bytes += chunk.length
          yield chunk
        }
      },
      createWriteStream(part, { flush: true }),
    )
    const sha256 = hash.digest('hex')
    const target = path.join(backup, FILES, sha256)
    const earlier = before === null ? 'absent' : await stateOf(path.join(before, FILES, sha256), sha256)
    const isLinked = earlier === 'whole' && (await linked(path.join(before ?? '', FILES, sha256), target))
    if (!isLinked) await rename(part, target)
    return { sha256, bytes, isBeforeDamaged: earlier === 'damaged' }
  } finally {
    await rm(part, { force: true })
  }
}

/**
 * Reads the whole file rather than trusting its name and size: otherwise a corrupted file would be passed on from night
 * to night.
 */
async function stateOf(file: string, sha256: string): Promise<'absent' | 'damaged' | 'whole'> {
  if (!existsSync(file)) return 'absent'
  const found = await hashed(file).catch(() => null)
  return found?.sha256 === sha256 ? 'whole' : 'damaged'
}

async function linked(from: string, to: string): Promise<boolean> {
  return link(from, to).then(
    () => true,
    (error: NodeJS.ErrnoException) => error.code === 'EEXIST',
  )
}
