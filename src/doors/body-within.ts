import type { Problem } from './problem.ts'
import { label } from '@/src/i18n/admin/words'

const MEGABYTE = 1024 * 1024
/** Room for the other fields of a form with a file. */
const AROUND_A_FILE = MEGABYTE
export const BODY_LIMITS = {
  /** For strangers: newsletter forms, a password. */
  stranger: 64 * 1024,
  json: MEGABYTE,
  /** For staff forms: a table of one megabyte and the fields beside it. */
  form: 2 * MEGABYTE,
  upload: 12 * MEGABYTE + AROUND_A_FILE,
} as const
/** Deeper than any text from the editor: a list within a list is four. */
const DEEPEST_JSON = 100

const TOO_LARGE: Problem = {
  status: 413,
  message: label('What was sent is too large.'),
}
const TOO_DEEP: Problem = {
  status: 400,
  message: label('JSON is nested too deeply.'),
}
const BROKEN: Problem = {
  status: 400,
  message: label('What was sent did not arrive whole.'),
}

/**
 * Reads a request's body up to `most` bytes. A body with a larger Content-Length is not read at all; a chunked one is
 * read only until the limit. Too deeply nested JSON is also a problem, detected before anything parses it.
 */
export async function bodyWithin(
  request: Request,
  most: number,
): Promise<{ body: Uint8Array<ArrayBuffer> | null } | { problem: Problem }> {
  if (request.body === null) return { body: null }
  const tooLarge = { problem: { ...TOO_LARGE, allowed: `at most ${most} bytes` } }
  if (Number(request.headers.get('content-length') ?? 0) > most) return tooLarge
  const chunks: Uint8Array[] = []
  let size = 0
  const reader = request.body.getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) break
      size += value.byteLength
      if (size > most) {
        await reader.cancel().catch(() => undefined)
        return tooLarge
      }
      chunks.push(value)
    }
  } catch {
    return { problem: BROKEN }
  }
  const body = Uint8Array.from(Buffer.concat(chunks))
  if (/json/i.test(request.headers.get('content-type') ?? '') && isNestedTooDeeply(body)) return { problem: TOO_DEEP }
  return { body }
}

/** Counts brackets outside strings. Invalid JSON is left to the parser. */
function isNestedTooDeeply(body: Uint8Array): boolean {
  let depth = 0
  let inText = false
  for (let at = 0; at < body.length; at += 1) {
    const byte = body[at]
    if (inText) {
      if (byte === 0x5c) at += 1
      else if (byte === 0x22) inText = false
    } else if (byte === 0x22) inText = true
    else if (byte === 0x7b || byte === 0x5b) {
      depth += 1
      if (depth > DEEPEST_JSON) return true
    } else if (byte === 0x7d || byte === 0x5d) depth -= 1
  }
  return false
}
