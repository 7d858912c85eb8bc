import { randomBytes } from 'node:crypto'
import type { CollectionConfig, Endpoint, PayloadRequest } from 'payload'
import type { UploadSlug } from './stored-file.ts'
import { FILE_KINDS } from '@/src/domain/files/file-kind'
import type { Keeping } from './cleaned.ts'
import { fileEndpoint } from './file-endpoint.ts'
import { keepFile } from './keep-file.ts'
import { keepServersFields } from './keep-servers-fields.ts'
import { receiveFile } from './receive-file.ts'
import { deleteFile } from './delete-file.ts'

interface Options extends Keeping {
  slug: UploadSlug
  /** Who may replace a stored file. */
  mayReplace: (req: PayloadRequest) => boolean
}

interface StoredUpload {
  endpoint: Endpoint
  hooks: NonNullable<CollectionConfig['hooks']>
  upload: Exclude<CollectionConfig['upload'], boolean | undefined>
}

/**
 * The parts of a collection that stores files. Payload parses the upload and makes the sizes; everything that touches
 * the files is our own. Payload would write before the row is saved, delete before the row is gone, use the uploader's
 * file name, and serve whatever is below its folder (docs/decisions/0018).
 */
export function storedUpload({ slug, mayReplace, ...keeping }: Options): StoredUpload {
  return {
    endpoint: fileEndpoint(slug),
    hooks: {
      beforeOperation: [
        keepServersFields(slug),
        receiveFile({ ...keeping, slug, mayReplace, newName: () => randomBytes(16).toString('hex') }),
      ],
      beforeChange: [keepFile.write(slug)],
      afterChange: [keepFile.place(slug)],
      beforeDelete: [deleteFile.remember],
      afterDelete: [deleteFile.remove(slug)],
    },
    upload: {
      disableLocalStorage: true,
      // Payload deletes files below it whatever the settings, so it points to a place where none can be.
      staticDir: '/dev/null',
      mimeTypes: keeping.kinds.map((kind) => FILE_KINDS[kind].type),
      pasteURL: false,
    },
  }
}
