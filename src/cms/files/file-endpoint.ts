import type { FileHandle } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { type Endpoint, Forbidden, type PayloadRequest } from 'payload'
import { openStored, type UploadSlug } from './stored-file.ts'
import { disposition } from '@/src/domain/files/given-name'
import { namesIn, type RowFiles } from './row-files.ts'
import { namedBy } from './storage.ts'
import { languageOf, sayIn } from '@/src/i18n/admin/words'

interface Row extends RowFiles {
  mimeType?: string | null
  originalName?: string | null
}

const [NOT_FOUND, NOT_MODIFIED] = [404, 304]
/** Stored names are shorter than this, including those from before November 2026. */
const LONGEST_NAME = 255
/** Types that a browser displays; all others are downloaded. */
const SHOWN = /^(image\/(jpeg|png|webp|avif)|application\/pdf)$/

/**
 * `GET /api/{collection}/file/{name}`: a stored file, for those who may read its row. It is looked up by its row: a
 * name without a row in this collection is not found, whatever is on the disk. A file that the user may not read is
 * answered like one that does not exist.
 */
export function fileEndpoint(slug: UploadSlug): Endpoint {
  return {
    path: '/file/:filename',
    method: 'get',
    handler: async (req) => {
      const name = req.routeParams?.filename
      const row = typeof name === 'string' && name.length <= LONGEST_NAME ? await rowOf(req, slug, name) : null
      if (!row || typeof name !== 'string') return missing(req)
      // Use the name in the row, not the requested one: a database may treat letters as equal that a file system does
      // not.
      const stored = namesIn(row).find((one) => one === name)
      const file =
        stored === undefined
          ? null
          : await openStored(req.payload, slug, stored).catch((error: unknown) => {
              req.payload.logger.error({ err: error, msg: `A file of ${slug} is not on the disk` })
              return null
            })
      return file === null || stored === undefined ? missing(req) : sent(req, slug, row, { stored, file })
    },
  }
}

async function rowOf(req: PayloadRequest, slug: UploadSlug, name: string): Promise<Row | null> {
  try {
    const { docs } = await req.payload.find({
      collection: slug,
      overrideAccess: false,
      user: req.user,
      depth: 0,
      limit: 1,
      pagination: false,
      where: { or: namedBy(req.payload, slug, name) },
    })
    // The types of the two collections differ in their sizes.
    return (docs[0] as Row | undefined) ?? null
  } catch (error) {
    if (error instanceof Forbidden) return null
    throw error
  }
}

/** Streams the file from the disk with backpressure, so slow readers cost no memory. */
async function sent(
  req: PayloadRequest,
  slug: UploadSlug,
  row: Row,
  { stored, file }: { stored: string; file: FileHandle },
): Promise<Response> {
  const { size } = await file.stat()
  const type = typeOf(row, stored)
  const isPublic = slug === 'media' && !req.user
  const tag = `"${stored}-${size}"`
  const headers = new Headers({
    // May be cached but is revalidated each time, so that an unpublished file is gone at once.
    'cache-control': isPublic ? 'public, no-cache' : slug === 'media' ? 'private, no-cache' : 'private, no-store',
    'x-content-type-options': 'nosniff',
    // A displayed file may load nothing. PDFs are exempt because browsers' PDF viewers load their own resources.
    ...(type === 'application/pdf' ? {} : { 'content-security-policy': "default-src 'none'; sandbox" }),
    etag: tag,
    vary: 'Cookie, Authorization',
  })
  if (slug === 'media' && req.headers.get('if-none-match') === tag) {
    await file.close()
    return new Response(null, { status: NOT_MODIFIED, headers })
  }
  headers.set('content-type', type)
  headers.set('content-length', String(size))
  headers.set(
    'content-disposition',
    disposition(
      SHOWN.test(type) ? 'inline' : 'attachment',
      row.originalName && stored === row.filename ? row.originalName : stored,
    ),
  )
  if (req.method === 'HEAD') {
    await file.close()
    return new Response(null, { headers })
  }
  return new Response(Readable.toWeb(file.createReadStream()) as ReadableStream<Uint8Array>, { headers })
}

/** The sizes have their own file types, recognised by their extension. */
function typeOf({ filename, mimeType }: Row, stored: string): string {
  if (stored === filename) return mimeType ?? 'application/octet-stream'
  return stored.endsWith('.avif') ? 'image/avif' : stored.endsWith('.webp') ? 'image/webp' : 'application/octet-stream'
}

function missing(req: PayloadRequest): Response {
  const message = sayIn(languageOf(req.i18n))('There is no such file.')
  return Response.json(
    { errors: [{ message }] },
    { status: NOT_FOUND, headers: { 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff' } },
  )
}
