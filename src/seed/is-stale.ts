import { existsSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'

/** What `next build` reads. */
const SOURCES = [
  'app',
  'collections',
  'src',
  'public',
  'payload.config.ts',
  'proxy.ts',
  'next.config.ts',
  'package-lock.json',
]

/** Whether there is no production build in the working directory, or a source is younger than it. */
export function isStale(): boolean {
  const build = path.resolve('.next/BUILD_ID')
  return !existsSync(build) || newest(SOURCES) > statSync(build).mtimeMs
}

/** When the youngest of the files, and of those in the folders, was changed: milliseconds since 1970. */
function newest(files: readonly string[]): number {
  return Math.max(
    0,
    ...files.filter(existsSync).map((file) => {
      const stats = statSync(file)
      return stats.isDirectory() ? newest(readdirSync(file).map((name) => path.join(file, name))) : stats.mtimeMs
    }),
  )
}
