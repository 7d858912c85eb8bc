import { readFileSync } from 'node:fs'
import type { IncomingHttpHeaders } from 'node:http'
import { cookieIn } from './cookie'

/** The cookie of Next's draft mode: whoever has it may read what is not published, if they are signed in. */
const COOKIE = '__prerender_bypass'
/** Where Next's build keeps the value that it has. */
const MANIFEST = '.next/prerender-manifest.json'

let secret: string | null | undefined

/** Whether a request is a preview: its cookie is the one that this build gives out. */
export function isPreview({ cookie }: IncomingHttpHeaders): boolean {
  const value = cookieIn(cookie, COOKIE)
  if (value === undefined) return false
  secret ??= readSecret()
  return secret === null || value === secret
}

/** Null if there is no build, as in unit tests: then any cookie counts. */
function readSecret(): string | null {
  try {
    const { preview } = JSON.parse(readFileSync(MANIFEST, 'utf8')) as { preview: { previewModeId: string } }
    return preview.previewModeId
  } catch {
    return null
  }
}
