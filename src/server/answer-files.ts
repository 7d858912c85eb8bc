import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import * as z from 'zod'
import { firstLine } from '@/src/config/log/first-line'
import type { Wanted } from './wanted'
import { type FinishedAnswer, finishedAnswer } from './finished-answer'

/** The first line of a file; what follows is the body. */
const HEAD = z.object({
  address: z.string(),
  place: z.string(),
  quarter: z.number(),
  tag: z.string(),
  headers: z.record(z.string(), z.string()),
})
const LINE = 0x0a
/** Answers that may wait for a slow disk; what is more is not written. */
const MOST_WAITING = 200

/** Answers on disk, so that a site that starts again has those that it had. */
export interface AnswerFiles {
  write: (wanted: Wanted, answer: FinishedAnswer) => void
  remove: (wanted: Wanted) => void
  /** Deletes the answers of all versions but this one. */
  keepOnly: (version: string) => void
  /** The answers of a version, one after the other. What a crash has cut off is left out, and deleted. */
  read: (version: string) => AsyncIterable<[Wanted, FinishedAnswer]>
  /** Resolves when all of the above has reached the disk. */
  settled: () => Promise<void>
}

/**
 * The files are in `{directory}/{made by}.{version}/`, each named by a hash of what is asked for. `madeBy` says what
 * makes the answers, besides content: the build and its settings. Those of any other are deleted. If the disk refuses,
 * nothing is kept, and the first refusal is told to `onTrouble`.
 */
export function answerFiles(directory: string, madeBy: string, onTrouble: (sentence: string) => void): AnswerFiles {
  const prefix = createHash('sha256').update(madeBy).digest('base64url').slice(0, 12)
  const folderOf = (version: string) => path.join(directory, `${prefix}.${version}`)
  const fileOf = (wanted: Wanted) =>
    path.join(
      folderOf(wanted.version),
      createHash('sha256').update(`${wanted.place} ${wanted.address}`).digest('base64url'),
    )
  let hasFailed = false
  // One after the other: a file must not be written after the deletion that came later.
  let queue = Promise.resolve()
  let waiting = 0
  const inTurn = (work: () => Promise<void>): void => {
    waiting += 1
    queue = queue
      .then(work)
      .catch((error: unknown) => {
        if (!hasFailed) onTrouble(`Finished pages are not kept on disk: ${firstLine(error)}`)
        hasFailed = true
      })
      .then(() => void (waiting -= 1))
  }

  return {
    write: (wanted, { body, headers, tag }) => {
      if (waiting >= MOST_WAITING) return
      inTurn(async () => {
        const { address, place, quarter } = wanted
        const file = fileOf(wanted)
        await mkdir(path.dirname(file), { recursive: true, mode: 0o700 })
        const head = JSON.stringify({ address, place, quarter, tag, headers })
        await writeFile(`${file}.new`, Buffer.concat([Buffer.from(`${head}\n`), body]), { mode: 0o600 })
        await rename(`${file}.new`, file)
      })
    },
    remove: (wanted) => inTurn(async () => rm(fileOf(wanted), { force: true })),
    keepOnly: (version) =>
      inTurn(async () => {
        const kept = path.basename(folderOf(version))
        const folders = await readdir(directory).catch(() => [])
        for (const name of folders)
          if (name !== kept) await rm(path.join(directory, name), { recursive: true, force: true })
      }),
    read: async function* (version) {
      const folder = folderOf(version)
      for (const name of await readdir(folder).catch(() => [])) {
        if (name.endsWith('.new')) continue
        const found = await readFile(path.join(folder, name)).catch(() => null)
        const parsed = found && parse(found, version)
        if (parsed) yield parsed
        else inTurn(async () => rm(path.join(folder, name), { force: true }))
      }
    },
    settled: () => queue,
  }
}

function parse(file: Buffer, version: string): [Wanted, FinishedAnswer] | null {
  const end = file.indexOf(LINE)
  if (end < 0) return null
  try {
    const { tag, headers, ...wanted } = HEAD.parse(JSON.parse(file.toString('utf8', 0, end)))
    const answer = finishedAnswer(file.subarray(end + 1), headers)
    return answer.tag === tag ? [{ ...wanted, version }, answer] : null
  } catch {
    return null
  }
}
