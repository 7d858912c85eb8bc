import { Readable } from 'node:stream'
import { type Endpoint, Forbidden, type PayloadRequest } from 'payload'
import { disposition } from '@/src/domain/files/given-name'
import { namesIn, type RowFiles } from './row-files.ts'
import { namedBy } from './storage.ts'
import { openStored, type UploadSlug } from './stored-file.ts'
import type { OpenFile } from '@/src/installation/uploads/file-store'
import { languageOf, sayIn } from '@/src/i18n/admin/words'

interface Row extends RowFiles {
  filesize?: number | null
  mimeType?: string | null
  originalName?: string | null
}

const [NOT_FOUND, NOT_MODIFIED, UNAVAILABLE] = [404, 304, 503]
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
      if (stored === undefined) return missing(req)
      const known = headersOf(req, slug, row, stored, sizeIn(row, stored))
      // Asked for each time a page with the picture is read again: that need not reach the store.
      if (isKept(req, slug, known)) return new Response(null, { status: NOT_MODIFIED, headers: known })
      try {
        const file = await openStored(req.payload, slug, stored)
        if (file !== null) return await sent(req, slug, row, { stored, file })
        req.payload.logger.error(`A file of ${slug} is gone: ${stored}`)
        return missing(req)
      } catch (error) {
        req.payload.logger.error({ err: error, msg: `A file of ${slug} cannot be read` })
        return unanswered(req)
      }
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

/** Streams the file with backpressure, so slow readers cost no memory. */
async function sent(
  req: PayloadRequest,
  slug: UploadSlug,
  row: Row,
  { stored, file }: { stored: string; file: OpenFile },
): Promise<Response> {
  const headers = headersOf(req, slug, row, stored, file.size)
  const isUnchanged = isKept(req, slug, headers)
  if (isUnchanged || req.method === 'HEAD') await file.close()
  if (isUnchanged) return new Response(null, { status: NOT_MODIFIED, headers })
  const type = typeOf(row, stored)
  headers.set('content-type', type)
  headers.set('content-length', String(file.size))
  headers.set(
    'content-disposition',
    disposition(
      SHOWN.test(type) ? 'inline' : 'attachment',
      row.originalName && stored === row.filename ? row.originalName : stored,
    ),
  )
  if (req.method === 'HEAD') return new Response(null, { headers })
  return new Response(Readable.toWeb(file.stream()) as ReadableStream<Uint8Array>, { headers })
}

/** What is said about a file, whether it is sent or has not changed. */
function headersOf(req: PayloadRequest, slug: UploadSlug, row: Row, stored: string, size: number): Headers {
  const isPublic = slug === 'media' && !req.user
  return new Headers({
    // May be cached but is revalidated each time, so that an unpublished file is gone at once.
    'cache-control': isPublic ? 'public, no-cache' : slug === 'media' ? 'private, no-cache' : 'private, no-store',
    'x-content-type-options': 'nosniff',
    // A displayed file may load nothing. PDFs are exempt because browsers' PDF viewers load their own resources.
    ...(typeOf(row, stored) === 'application/pdf' ? {} : { 'content-security-policy': "default-src 'none'; sandbox" }),
    etag: `"${stored}-${size}"`,
    vary: 'Cookie, Authorization',
  })
}

/** Whether the reader has the file already. */
function isKept(req: PayloadRequest, slug: UploadSlug, headers: Headers): boolean {
  return slug === 'media' && req.headers.get('if-none-match') === headers.get('etag')
}

/** The size that the row states; 0 if it states none. */
function sizeIn({ filename, filesize, sizes }: Row, stored: string): number {
  const size = Object.values(sizes ?? {}).find((one) => one?.filename === stored)
  return (stored === filename ? filesize : size?.filesize) ?? 0
}

/** The sizes have their own file types, recognised by their extension. */
function typeOf({ filename, mimeType }: Row, stored: string): string {
  if (stored === filename) return mimeType ?? 'application/octet-stream'
  return stored.endsWith('.avif') ? 'image/avif' : stored.endsWith('.webp') ? 'image/webp' : 'application/octet-stream'
}

function missing(req: PayloadRequest): Response {
  return refused(NOT_FOUND, sayIn(languageOf(req.i18n))('There is no such file.'))
}

function unanswered(req: PayloadRequest): Response {
  return refused(UNAVAILABLE, sayIn(languageOf(req.i18n))('The file cannot be read now. Try again in a while.'))
}

function refused(status: number, message: string): Response {
  const headers = {
    'cache-control': 'private, no-store',
    'x-content-type-options': 'nosniff',
    ...(status === UNAVAILABLE ? { 'retry-after': '30' } : {}),
  }
  return Response.json({ errors: [{ message }] }, { status, headers })
}
