import { createHash, randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { link, mkdir, readdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { hashed } from './hashed.ts'
import { FILES, type Manifest } from './manifest.ts'

type Kept = Manifest['files'][number]

/** The files below a folder, by their place in it; hidden ones are nobody's uploads. None if there is no such folder. */
export async function filesBelow(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { withFileTypes: true, recursive: true }).catch(() => [])
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(directory, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((place) => place.split('/').every((name) => !name.startsWith('.')))
    .sort()
}

/**
 * Copies what is uploaded and not yet in `kept` into a backup, each file by its hash, and adds it. What an earlier backup (`before`)
 * holds on the same disk is linked: most files are the same every night. A file that goes away meanwhile is left out. Gives the files of
 * the earlier backup that are no longer what was kept: nothing is linked to them.
 */
export async function keepFiles(
  media: string,
  backup: string,
  kept: Map<string, Kept>,
  before: string | null,
): Promise<string[]> {
  await mkdir(path.join(backup, FILES), { recursive: true })
  const damaged: string[] = []
  for (const place of await filesBelow(media)) {
    if (kept.has(place)) continue
    const file = await keep(path.join(media, place), backup, before).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null
      throw error
    })
    if (file === null) continue
    const { isBeforeDamaged, ...found } = file
    kept.set(place, { path: place, ...found })
    if (isBeforeDamaged && before !== null) damaged.push(path.join(before, FILES, found.sha256))
  }
  return damaged
}

type Copied = Omit<Kept, 'path'> & { isBeforeDamaged: boolean }

async function keep(source: string, backup: string, before: string | null): Promise<Copied> {
  const part = path.join(backup, FILES, `.${randomUUID()}`)
  const hash = createHash('sha256')
  let bytes = 0
  try {
    // What is copied is what is hashed, even if the file changes under our hands.
    await pipeline(
      createReadStream(source),
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

/** Read, and not believed for its name and size: what has rotted on the disk would go from night to night. */
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
