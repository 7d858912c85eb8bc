import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import module from 'node:module'
import path from 'node:path'

/**
 * Lets Node (22.8 and later) keep the code that it compiles from now on for the next start, and deletes that of another
 * build. If the folder cannot be written to, a start only takes longer.
 */
export function keepCompiled(dataDirectory: string): void {
  // Node 20, by which the types go, has it not.
  const { enableCompileCache } = module as { enableCompileCache?: (directory: string) => unknown }
  if (enableCompileCache === undefined) return
  const directory = path.join(dataDirectory, 'compile-cache')
  try {
    const build = readFileSync(path.join('.next', 'BUILD_ID'), 'utf8')
    for (const other of existsSync(directory) ? readdirSync(directory) : [])
      if (other !== build) rmSync(path.join(directory, other), { recursive: true, force: true })
    enableCompileCache(path.join(directory, build))
  } catch {
    // Slower, and nothing else.
  }
}
