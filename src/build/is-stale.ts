import { existsSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'

/** The inputs of the build. */
const SOURCES = ['app', 'collections', 'src', 'payload.config.ts', 'proxy.ts', 'next.config.ts', 'package-lock.json']

/** Whether the working directory has no production build, or a source is newer than it. */
export function isStale(): boolean {
  const build = path.resolve('.next/BUILD_ID')
  return !existsSync(build) || !existsSync('dist') || newest(SOURCES) > statSync(build).mtimeMs
}

/** The latest modification time of the files, including those in folders: milliseconds since 1970. */
function newest(files: readonly string[]): number {
  return Math.max(
    0,
    ...files.filter(existsSync).map((file) => {
      const stats = statSync(file)
      return stats.isDirectory() ? newest(readdirSync(file).map((name) => path.join(file, name))) : stats.mtimeMs
    }),
  )
}
