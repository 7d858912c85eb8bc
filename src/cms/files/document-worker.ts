import { parentPort, workerData } from 'node:worker_threads'
import { cleanOffice, namesItsMaker } from './clean-office.ts'
import { cleanPdf, namesItsAuthor } from './clean-pdf.ts'
import type { Work } from './in-thread.ts'
import { Unkeepable } from './unkeepable.ts'

/** The worker thread that `in-thread.ts` starts for one document. */
const work = workerData as Work
const bytes = Buffer.from(work.bytes)

async function done() {
  switch (work.kind) {
    case 'cleanPdf':
      return { kind: 'pdf', bytes: await cleanPdf(bytes, work.unreadable) }
    case 'cleanOffice':
      return cleanOffice(bytes)
    case 'lookAtPdf':
      return namesItsAuthor(bytes)
    case 'lookAtOffice':
      return namesItsMaker(bytes)
  }
}

parentPort?.postMessage(
  await done().catch((error: unknown) => {
    if (error instanceof Unkeepable) return { why: error.why }
    throw error
  }),
)
