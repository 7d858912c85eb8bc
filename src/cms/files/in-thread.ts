import { Worker } from 'node:worker_threads'
import { threadFile } from '@/src/config/programs'
import type { FileKind } from '@/src/domain/files/file-kind'
import { TooMany, turns } from '@/src/domain/turns'
import { Unkeepable } from './unkeepable.ts'
import { label, type Label } from '@/src/i18n/admin/words'

interface Cleaned {
  kind: FileKind
  bytes: Uint8Array
}

/** The kinds of work on a document: arguments and result. */
interface Works {
  cleanPdf: { options: { unreadable: 'refuse' | 'asItCame' }; done: Cleaned }
  cleanOffice: { options: object; done: Cleaned }
  lookAtPdf: { options: object; done: boolean }
  lookAtOffice: { options: object; done: boolean }
}

export type Work = { [Kind in keyof Works]: { kind: Kind; bytes: Uint8Array } & Works[Kind]['options'] }[keyof Works]

/** Time limit in milliseconds: an ordinary document of 12 MB takes two seconds. */
const LONGEST = 15_000
const MOST_MEGABYTES = 512
const inTurn = turns({ atOnce: 1, waiting: 8 })

const TOO_MUCH: Label = label('The file is too heavy to be read through. Save it again as a plain file, or split it.')
const BUSY: Label = label('Many documents are being read through right now. Try again in a moment.')

/**
 * Processes an uploaded document in its own thread, which is terminated if it takes too long or too much memory: a
 * malicious document cannot block other requests. Throws `Unkeepable`.
 */
export async function inThread<Kind extends keyof Works>(
  kind: Kind,
  bytes: Buffer,
  options: Works[Kind]['options'],
): Promise<Works[Kind]['done']> {
  try {
    return await inTurn(() => inOwnThread<Works[Kind]['done']>({ kind, bytes, ...options } as Work))
  } catch (error) {
    throw error instanceof TooMany ? new Unkeepable(BUSY) : error
  }
}

async function inOwnThread<Done>(workerData: Work): Promise<Done> {
  const worker = new Worker(threadFile('document-worker'), {
    workerData,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
  })
  const tooLong = setTimeout(() => void worker.terminate(), LONGEST)
  try {
    return await new Promise<Done>((resolve, reject) => {
      worker.once('message', (answer: Done | { why: Label }) =>
        typeof answer === 'object' && answer !== null && 'why' in answer
          ? reject(new Unkeepable(answer.why))
          : resolve(answer),
      )
      worker.once('error', (error: NodeJS.ErrnoException) =>
        reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new Unkeepable(TOO_MUCH) : error),
      )
      worker.once('exit', () => reject(new Unkeepable(TOO_MUCH)))
    })
  } finally {
    clearTimeout(tooLong)
    void worker.terminate()
  }
}
