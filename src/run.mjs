import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import module from 'node:module'
import path from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'

/**
 * `node src/run.mjs doctor` runs a program of `dist`, which `npm run build` makes (`src/config/programs.ts`). Plain
 * JavaScript, because nothing builds this file. Programs run in production, as the site does.
 */
const [name] = process.argv.splice(2, 1)
const program = path.resolve('dist', `${name}.js`)
process.env.NODE_ENV = 'production'
if (!existsSync(program)) {
  process.stderr.write('The code is not built yet: run `npm run build` first.\n')
  process.exit(1)
}
if (name === 'serve') keepCompiled()
await import(pathToFileURL(program).href)

/** Lets Node (22.8 and later) keep the compiled code for the next start, and deletes that of another build. */
function keepCompiled() {
  if (module.enableCompileCache === undefined) return
  const directory = path.resolve(process.env.DATA_DIR || 'data', 'compile-cache')
  try {
    const build = readFileSync(path.join('.next', 'BUILD_ID'), 'utf8')
    for (const other of existsSync(directory) ? readdirSync(directory) : [])
      if (other !== build) rmSync(path.join(directory, other), { recursive: true, force: true })
    module.enableCompileCache(path.join(directory, build))
  } catch {
    // Only slower.
  }
}
