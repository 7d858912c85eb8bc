import type { AfterErrorHook, CollectionAfterChangeHook, CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import type { UploadSlug } from './stored-file.ts'
import { afterTransaction } from '../write.ts'
import { storeRefuses } from './store-refuses.ts'
import { removeFiles } from './delete-file.ts'
import { isReceived } from './receive-file.ts'
import { namesIn, type RowFiles } from './row-files.ts'
import { sha256Of } from './stored-sums.ts'
import { dropPending, placePending, settlePending, storageOf, writePending } from './storage.ts'

/** In the request's `context`: files that this save has written but not yet moved into place. */
interface Written {
  slug: UploadSlug
  names: string[]
}

/**
 * Before the row is written: writes its files to the pending folder, where they are not visible. The outcome of the
 * transaction decides whether they are kept.
 */
const write =
  (slug: UploadSlug): CollectionBeforeChangeHook<RowFiles & { id: string }> =>
  async ({ data, req }) => {
    const { file } = req
    if (!isReceived(file) || data.filename !== file.name) return data
    const storage = storageOf(req.payload, slug)
    const sizes = Object.entries(req.payloadUploadSizes ?? {}).flatMap(([size, bytes]): [string, Buffer][] => {
      const name = data.sizes?.[size]?.filename
      return name && bytes ? [[name, bytes]] : []
    })
    // Two sizes of a small picture can share one file.
    const files = new Map([[file.name, file.data], ...sizes])
    const names = [...files.keys()]
    await writePending(storage, files).catch(storeRefuses(req))
    req.context.writtenFiles = { slug, names } satisfies Written
    if (await hasTransaction(req)) {
      await afterTransaction(req, (outcome) =>
        outcome === 'committed' ? placePending(storage, names) : dropPending(storage, names),
      )
    }
    return { ...data, originalName: file.originalName, ...(slug === 'files' ? { sha256: sha256Of(file.data) } : {}) }
  }

/**
 * After the row is written: without transactions it is final now, so its files are moved into place. Removes the row's
 * former files.
 */
const place =
  (slug: UploadSlug): CollectionAfterChangeHook =>
  async ({ doc, previousDoc, operation, req }) => {
    const written = writtenBy(req)
    if (written?.slug !== slug || !isReceived(req.file)) return doc as unknown
    if (!(await hasTransaction(req))) await placePending(storageOf(req.payload, slug), written.names)
    if (operation === 'update') {
      const former = namesIn(previousDoc as RowFiles).filter((name) => !written.names.includes(name))
      await removeFiles(req, slug, former)
    }
    delete req.context.writtenFiles
    return doc as unknown
  }

/**
 * Removes the files of a save that was refused after writing them. Without a transaction, the row's existence decides
 * whether they are kept.
 */
export const dropRefusedFiles: AfterErrorHook = async ({ req }) => {
  const written = writtenBy(req)
  if (written) await settlePending(req.payload, written.slug, written.names)
}

export const keepFile = { write, place }

async function hasTransaction(req: PayloadRequest): Promise<boolean> {
  return ((await req.transactionID) ?? null) !== null
}

function writtenBy({ context: { writtenFiles } }: PayloadRequest): Written | null {
  return typeof writtenFiles === 'object' && writtenFiles !== null && 'names' in writtenFiles
    ? (writtenFiles as Written)
    : null
}
