import { readdirSync } from 'node:fs'
import path from 'node:path'

/** Where Next serves its own files. */
const NEXTS = '/_next/'

/**
 * Tells whether an address below `/_next` is a file of the build. Everything else there is not found; Next would render
 * its own page for it, in English and with scripts.
 */
export function knownFiles(build = '.next'): (pathname: string) => boolean {
  const files = new Set(
    readdirSync(path.join(build, 'static'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(build, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/')),
  )
  return (pathname) => !pathname.startsWith(NEXTS) || files.has(pathname.slice(NEXTS.length))
}
