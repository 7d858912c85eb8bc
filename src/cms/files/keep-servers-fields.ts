import type { CollectionBeforeOperationHook } from 'payload'
import type { UploadSlug } from './stored-file.ts'

/** Fields that the server derives from the file. Payload adds them as writable fields. */
const FOUND_OUT = [
  'filename',
  'mimeType',
  'filesize',
  'width',
  'height',
  'focalX',
  'focalY',
  'thumbnailURL',
  'url',
] as const
/** Fields that are never accepted from a request. */
const NEVER_SENT = ['sizes', 'prefix', 'sha256'] as const

/**
 * Ignores values sent over the API for fields that the server derives from a file: they decide who may read a picture
 * and as what type it is served. A new focal point is sent as an edit (`uploadEdits`), by those who may replace the
 * file.
 */
export function keepServersFields(slug: UploadSlug): CollectionBeforeOperationHook {
  return async ({ args, operation, req }) => {
    const { id, data } = args as { id?: string; data?: Record<string, unknown> }
    if ((operation !== 'create' && operation !== 'update') || data === undefined || req.payloadAPI === 'local')
      return args
    for (const name of [...FOUND_OUT, ...NEVER_SENT]) Reflect.deleteProperty(data, name)
    if (operation === 'update' && id !== undefined) {
      // Write access is checked elsewhere, and the values read go back into the same row.
      const stored = await req.payload.findByID({
        collection: slug,
        id,
        overrideAccess: true,
        depth: 0,
        disableErrors: true,
        select: { focalX: true, focalY: true },
      })
      // Payload compares these with an edit to see whether it changes anything.
      for (const name of ['focalX', 'focalY'])
        if (stored !== null && Object.hasOwn(stored, name)) data[name] = Reflect.get(stored, name)
    }
    return args
  }
}
