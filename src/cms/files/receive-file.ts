import {
  type Access,
  type CollectionBeforeOperationHook,
  Forbidden,
  type PayloadRequest,
  type SanitizedCollectionConfig,
} from 'payload'
import { readStored, type UploadSlug } from './stored-file.ts'
import { FILE_KINDS, isPictureKind } from '@/src/domain/files/file-kind'
import { givenName } from '@/src/domain/files/given-name'
import { isEditPossible } from '@/src/domain/files/upload-edits'
import { refuse } from '../refuse.ts'
import { mustLookLike } from './as-payload-sees.ts'
import { cleaned, type CleanFile, type Keeping, needsCleaning } from './cleaned.ts'
import { sizeOf } from './pictures.ts'
import { storeRefuses } from './store-refuses.ts'
import { Unkeepable } from './unkeepable.ts'
import { label } from '@/src/i18n/admin/words'

type SentFile = NonNullable<PayloadRequest['file']>

/** A file on its way through Payload: cleaned, with its stored name and the uploader's name. */
export interface ReceivedFile extends SentFile {
  originalName: string
}

export function isReceived(file: PayloadRequest['file']): file is ReceivedFile {
  return file !== undefined && 'originalName' in file
}

interface Arguments {
  id?: string
  data?: Record<string, unknown>
  overwriteExistingFiles?: boolean
}

interface Receiving extends Keeping {
  slug: UploadSlug
  /** Who may replace a stored file or change its crop. Translators of its texts may not. */
  mayReplace: (req: PayloadRequest) => boolean
  newName: () => string
}

/**
 * Receives an upload: detects its kind, cleans it and gives it a server-generated name before anything else sees it.
 * Users without write access are left to Payload's refusal, so they cannot cause decoding. Also reads a stored picture
 * that is cropped again; Payload would fetch it over HTTP.
 */
export function receiveFile({ slug, mayReplace, newName, ...keeping }: Receiving): CollectionBeforeOperationHook {
  return async ({ args, operation, collection, overrideAccess, req }) => {
    if (operation !== 'create' && operation !== 'update') return args
    const { id, data, overwriteExistingFiles = false } = args as Arguments
    const isEdit = operation === 'update' && req.file === undefined && isEdited(req, data)
    if (req.file === undefined && !isEdit) return args
    if (
      !overrideAccess &&
      !(await collection.access[operation as 'create']({
        req,
        ...(id === undefined ? {} : { id }),
        ...(data ? { data } : {}),
      } as Parameters<Access>[0]))
    )
      return args
    if (operation === 'update' && !overrideAccess && !mayReplace(req)) throw new Forbidden(req.t)
    if (operation === 'update' && id === undefined) {
      refuse(
        [
          {
            path: 'file',
            message: label('One file cannot belong to several.'),
          },
        ],
        slug,
        req,
      )
    }
    const file = req.file ?? (await storedFile(req, slug, id ?? ''))
    if (!file) return args
    const { kind, bytes } = await keepable(file, keeping, collection, req, isEdit)
    if (isPictureKind(kind) && !(await mayBeEdited(bytes, req))) refuse([{ path: 'file', message: OUTSIDE }], slug, req)
    const { extension, type } = FILE_KINDS[kind]
    req.file = {
      name: overwriteExistingFiles ? file.name : `${newName()}.${extension}`,
      mimetype: type,
      data: bytes,
      size: bytes.length,
      originalName: givenName(isReceived(file) ? file.originalName : file.name, extension),
    } as ReceivedFile
    return args
  }
}

async function keepable(
  file: SentFile,
  keeping: Keeping,
  { slug }: SanitizedCollectionConfig,
  req: PayloadRequest,
  isStored: boolean,
): Promise<CleanFile> {
  try {
    // Re-encoding a stored picture for each crop would reduce its quality a little each time.
    const clean = await cleaned(file.data, file.name, {
      ...keeping,
      asItIs: isStored && !(await needsCleaning(file.data, file.name)),
    })
    await mustLookLike(clean.kind, clean.bytes)
    return clean
  } catch (error) {
    if (error instanceof Unkeepable) refuse([{ path: 'file', message: error.why }], slug, req)
    throw error
  }
}

/** Whether Payload is about to re-encode a stored picture; the same condition as Payload's (`generateFileData.js`). */
function isEdited({ query }: PayloadRequest, data: Record<string, unknown> = {}): boolean {
  const { uploadEdits } = query
  if (typeof uploadEdits !== 'object' || uploadEdits === null) return false
  const { crop, widthInPixels, heightInPixels, focalPoint } = uploadEdits as Record<string, unknown>
  if (crop || widthInPixels || heightInPixels) return true
  if (typeof focalPoint !== 'object' || focalPoint === null) return false
  const { x, y } = focalPoint as Record<string, unknown>
  return x !== data.focalX || y !== data.focalY
}

/** Checked here because Payload would try an impossible edit and log its failure. */
async function mayBeEdited(bytes: Buffer, { query }: PayloadRequest): Promise<boolean> {
  const { uploadEdits } = query
  if (typeof uploadEdits !== 'object' || uploadEdits === null) return uploadEdits === undefined
  return isEditPossible(uploadEdits as Record<string, unknown>, await sizeOf(bytes))
}

const OUTSIDE = label('The part does not lie within the picture: choose it again.')

/** The file that a row has now; null if it has none, which Payload then reports. */
async function storedFile(req: PayloadRequest, slug: UploadSlug, id: string): Promise<ReceivedFile | null> {
  // Write access was checked before, and the bytes read go back into the same row.
  const row = await req.payload.findByID({
    collection: slug,
    id,
    overrideAccess: true,
    depth: 0,
    disableErrors: true,
    select: { filename: true, mimeType: true, originalName: true },
  })
  if (!row?.filename) return null
  const data = await readStored(req.payload, slug, row.filename).catch(storeRefuses(req))
  if (data === null)
    refuse(
      [
        {
          path: 'file',
          message: label('The file is gone. Upload it again.'),
        },
      ],
      slug,
      req,
    )
  return (
    data && {
      name: row.filename,
      originalName: row.originalName ?? row.filename,
      mimetype: row.mimeType ?? '',
      data,
      size: data.length,
    }
  )
}
