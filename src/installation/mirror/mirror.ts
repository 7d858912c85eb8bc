import { randomUUID } from 'node:crypto'
import { chmod, mkdir, readdir, readlink, rename, rm, stat, statfs, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { asCopy } from './as-copy'
import { FIRST, HOME, fileOf, isCopied, linksIn } from './links'

const compress = promisify(gzip)

/** The link to the newest copy: what a proxy serves. */
export const NEWEST = 'current'
/** The folders of copies, and links that are about to be switched: all that is ever deleted. */
const OURS = /^[\w-]{1,32}\.[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}(\.link)?$/
/** Bytes that must be free before a copy is made. */
const ROOM = 500 * 1024 * 1024
/** Pages and files of a copy; of a larger site it has those that are the fewest taps from the front page. */
const MOST = 5000
/** Milliseconds for one page. A copy without a page that others lead to is no good one. */
const PATIENCE = 30_000
/** Readable for the proxy, which runs as another user. */
const [FOLDER, FILE] = [0o755, 0o644]

interface Copying {
  /** Of the running site, as this machine reaches it. */
  origin: string
  /** Names what the copy is made from, so that `keepOnly` can tell whether it is still to be shown. */
  version: string
  now: Date
  /** Asked before each page; false ends the work. */
  isWanted: () => boolean
}

/**
 * Makes a copy of the site's pages, for a proxy to show while the site is away: `{directory}/{version}.{random}/`, and
 * then switches the link `current` to it and deletes the copy before. Asks the site for a page at a time, with as long a
 * pause after each as it took. Returns the number of files, or null if it ended before: then the copy before stays.
 * Throws if the disk refuses or is nearly full, or if a page fails.
 */
export async function copySite(directory: string, { origin, version, now, isWanted }: Copying): Promise<number | null> {
  const folder = path.join(directory, `${version}.${randomUUID()}`)
  if ((await mkdir(directory, { recursive: true })) !== undefined) await chmod(directory, FOLDER)
  const { bavail, bsize } = await statfs(directory)
  if (bavail * bsize < ROOM) throw new Error('There is too little space on its disk')
  let isShown = false
  try {
    const addresses = new Set([FIRST])
    let written = 0
    // A set that grows while it is walked: what is found is visited too.
    for (const address of addresses) {
      if (!isWanted()) return null
      const began = Date.now()
      const answer = await ask(origin + address)
      if (answer !== null) {
        const text = /^text\/(html|css)/.test(answer.type) ? answer.body.toString('utf8') : null
        for (const link of text === null ? [] : linksIn(text))
          if (addresses.size < MOST && isCopied(link) && fileOf(link) !== null) addresses.add(link)
        const body = answer.type.startsWith('text/html') ? Buffer.from(asCopy(text ?? '', address, now)) : answer.body
        for (const file of address === FIRST ? [HOME, fileOf(address)] : [fileOf(address)])
          if (file !== null) await write(folder, file, body, text !== null)
        written += 1
      } else if (address === FIRST) throw new Error(`The site does not answer at ${origin}${address}`)
      await wait(Date.now() - began)
    }
    if (!isWanted()) return null
    await switchTo(directory, folder)
    isShown = true
    return written
  } finally {
    if (!isShown) await rm(folder, { recursive: true, force: true })
  }
}

/** When the copy that is shown was made, if it is of this version; null if there is none. */
export async function newestOf(directory: string, version: string): Promise<Date | null> {
  const newest = await newestIn(directory)
  if (newest === null || !newest.startsWith(`${version}.`)) return null
  return (await stat(path.join(directory, newest))).mtime
}

/**
 * Deletes the copies of any version but this one, the link to them first: something of them may have been taken down.
 * Leaves alone whatever else is in the directory. Throws if something cannot be deleted.
 */
export async function keepOnly(directory: string, version: string): Promise<void> {
  const isOld = (name: string) => OURS.test(name) && !name.startsWith(`${version}.`)
  const newest = await newestIn(directory)
  if (newest !== null && isOld(newest)) await rm(path.join(directory, NEWEST), { force: true })
  for (const name of await readdir(directory).catch(nothing))
    if (isOld(name)) await rm(path.join(directory, name), { recursive: true, force: true })
}

/** Deletes the copy that was shown before. Other sites may be making theirs beside it. */
async function switchTo(directory: string, folder: string): Promise<void> {
  const before = await newestIn(directory)
  const next = `${folder}.link`
  await symlink(path.basename(folder), next)
  await rename(next, path.join(directory, NEWEST))
  if (before !== null && OURS.test(before)) await rm(path.join(directory, before), { recursive: true, force: true })
}

/** The folder that the link leads to; null if there is no link. */
async function newestIn(directory: string): Promise<string | null> {
  return readlink(path.join(directory, NEWEST)).catch((error: unknown) => {
    nothing(error)
    return null
  })
}

/** For what may not be there: nothing. Any other error is thrown. */
function nothing(error: unknown): [] {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
  throw error
}

/** Text gets a compressed file beside it, as `gzip_static` of nginx wants it. */
async function write(folder: string, name: string, body: Buffer, isText: boolean): Promise<void> {
  const file = path.join(folder, name)
  await mkdir(path.dirname(file), { recursive: true })
  for (let above = path.dirname(file); above !== path.dirname(folder); above = path.dirname(above))
    await chmod(above, FOLDER)
  for (const [at, bytes] of isText
    ? ([
        [file, body],
        [`${file}.gz`, await compress(body)],
      ] as const)
    : ([[file, body]] as const)) {
    await writeFile(at, bytes)
    await chmod(at, FILE)
  }
}

/** What is at an address, if it is the same for all who ask; null otherwise. Throws if the site fails. */
async function ask(url: string): Promise<{ type: string; body: Buffer } | null> {
  const answer = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(PATIENCE) })
  const body = Buffer.from(await answer.arrayBuffer())
  if (answer.status >= 500) throw new Error(`${url} was answered with ${answer.status}`)
  if (answer.status !== 200 || !/\bpublic\b/.test(answer.headers.get('cache-control') ?? '')) return null
  return { type: answer.headers.get('content-type') ?? '', body }
}
