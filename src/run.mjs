import { existsSync } from 'node:fs'
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
await import(pathToFileURL(program).href)
