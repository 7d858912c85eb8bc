import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { cp, lstat, mkdir, readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import nft from 'next/dist/compiled/@vercel/nft/index.js'
import { FONT_FILES } from '@/src/formats/print/font-files'
import { OUTSIDE } from './bundle.ts'
import { isStale } from './is-stale.ts'

/**
 * `npm run package`: copies what production needs into one folder, `package` unless another is named. Of
 * `node_modules` these are the files that are loaded, as Next's own tracer finds them.
 */
const [target = 'package'] = process.argv.slice(2)

/** Whole folders and files. Typst's templates are read from where they are in the source. */
const WHOLE = ['dist', 'package.json', 'src/run.mjs', 'src/formats/print', '.env.example', 'ops', 'LICENSE']
const TYPST = 'src/formats/print/'
/** Of the build: not what only the next build, or nobody, reads. */
const NOT_OF_NEXT = ['cache', 'types', 'diagnostics', 'trace', 'trace-build', 'build', 'turbopack']

/**
 * Named in the code, and never loaded in production: what Payload and Next need to develop and to build. Of Next these
 * are what its own build leaves out of its traces (`next/dist/build/collect-build-traces.js`).
 */
const NOT_LOADED = [
  /(^|\/)node_modules\/(drizzle-kit|esbuild|@esbuild|esbuild-register|sass|typescript|@next\/swc-[^/]+)\//,
  /\/next\/dist\/compiled\/(webpack|jest-worker)\//,
  /\/next\/dist\/compiled\/next-server\/.*\.dev\.js$/,
  /\/react(-dom)?\/.*\.development\.js$/,
  /\.(map|d\.ts)$/,
]
/** What pages load by a name that no tracer follows (`src/site/ui/layout/render-html.ts`). */
const LOADED_BY_PAGES = ['react-dom/server']
const isNotLoaded = (file: string) => NOT_LOADED.some((pattern) => pattern.test(file))

if (isStale()) {
  console.error('The build is older than the code: run `npm run build` first.')
  process.exit(1)
}
if (existsSync(target) && !existsSync(path.join(target, 'dist'))) {
  console.error(`${target} is no package of before: name another folder, or remove it.`)
  process.exit(1)
}
await rm(target, { recursive: true, force: true })
await mkdir(target, { recursive: true })
for (const name of WHOLE)
  await cp(name, path.join(target, name), {
    recursive: true,
    filter: (file) => !file.startsWith(TYPST) || !/\.tsx?$/.test(file),
  })
for (const name of await readdir('.next'))
  if (!NOT_OF_NEXT.includes(name))
    // The build's links to `node_modules` are relative.
    await cp(path.join('.next', name), path.join(target, '.next', name), { recursive: true, verbatimSymlinks: true })
for (const file of new Set([...(await ofPrograms()), ...ofPages(), ...FONT_FILES])) await copyLoaded(file)
const bytes = await sizeOf(target)
console.warn(`${target}: ${Math.round(bytes / 1e6)} MB. Start it there with: node src/run.mjs serve`)

/** The files that the programs of `dist` load from `node_modules`. */
async function ofPrograms(): Promise<string[]> {
  const outside = JSON.parse(readFileSync(path.join('dist', OUTSIDE), 'utf8')) as string[]
  // Those that are not installed are loaded by MongoDB and pino if they are.
  const entries = [...outside, ...LOADED_BY_PAGES].flatMap((name) => resolved(name) ?? [])
  const { fileList } = await nft.nodeFileTrace(entries, {
    base: process.cwd(),
    ignore: isNotLoaded,
  })
  return [...fileList]
}

/** The file of a module, as `import` finds it; null if it is not installed, or part of Node. */
function resolved(name: string): string | null {
  try {
    const url = import.meta.resolve(name)
    return url.startsWith('file:') && existsSync(new URL(url)) ? fileURLToPath(url) : null
  } catch {
    return null
  }
}

/** The files that the pages load, as the build has traced them. */
function ofPages(): string[] {
  return readdirSync('.next', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.nft.json'))
    .flatMap((name) => {
      const trace = path.join('.next', name)
      const { files } = JSON.parse(readFileSync(trace, 'utf8')) as { files: string[] }
      return files.map((file) => path.relative('.', path.resolve(path.dirname(trace), file)))
    })
}

async function copyLoaded(file: string): Promise<void> {
  if (file.startsWith('node_modules/') && !isNotLoaded(file) && existsSync(file))
    await cp(file, path.join(target, file), { recursive: true, verbatimSymlinks: true })
}

async function sizeOf(folder: string): Promise<number> {
  let bytes = 0
  for (const name of await readdir(folder, { recursive: true })) bytes += (await lstat(path.join(folder, name))).size
  return bytes
}
