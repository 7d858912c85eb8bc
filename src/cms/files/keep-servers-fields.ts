import type { CollectionBeforeOperationHook } from 'payload'
import type { UploadSlug } from './stored-file.ts'

/** What the server finds out of a file. Payload adds them as fields that can be written like others. */
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
/** Of these a request says nothing, whatever it says. */
const NEVER_SENT = ['sizes', 'prefix', 'sha256'] as const

/**
 * What the server knows of a file stays, whoever writes what over the API: who may read a picture, and as what it is served, hangs on it.
 * Another focal point comes as an edit (`uploadEdits`), for those who may replace the file.
 */
export function keepServersFields(slug: UploadSlug): CollectionBeforeOperationHook {
  return async ({ args, operation, req }) => {
    const { id, data } = args as { id?: string; data?: Record<string, unknown> }
    if ((operation !== 'create' && operation !== 'update') || data === undefined || req.payloadAPI === 'local')
      return args
    for (const name of [...FOUND_OUT, ...NEVER_SENT]) Reflect.deleteProperty(data, name)
    if (operation === 'update' && id !== undefined) {
      // Whether they may write it is asked elsewhere; what is read goes back into the same row.
      const stored = await req.payload.findByID({
        collection: slug,
        id,
        overrideAccess: true,
        depth: 0,
        disableErrors: true,
        select: { focalX: true, focalY: true },
      })
      // With them, Payload sees whether an edit moves anything.
      for (const name of ['focalX', 'focalY'])
        if (stored !== null && Object.hasOwn(stored, name)) data[name] = Reflect.get(stored, name)
    }
    return args
  }
}
