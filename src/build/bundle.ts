import { existsSync } from 'node:fs'
import { rename, rm, writeFile } from 'node:fs/promises'
import { isBuiltin } from 'node:module'
import { build, type Plugin, stop } from 'esbuild'
import type { Source } from '@/src/config/programs'

/** File of `dist` with the modules that its programs load from `node_modules`, for `npm run package`. */
export const OUTSIDE = 'outside.json'

/** Where the next `dist` is made, and where the one before is put away. */
const [NEXT, BEFORE] = ['.dist-next', '.dist-before'] as const

/** Left in node_modules: what loads native code or files of its own, and what only development has. */
const EXTERNAL = [
  'next',
  'sharp',
  'libsql',
  '@libsql/*',
  '@myriaddreamin/*',
  '@next/env',
  'pino',
  'pino-pretty',
  'react',
  'react-dom',
  'drizzle-kit',
  'prettier',
  'jsdom',
  'esbuild',
  // MongoDB loads these if they are installed.
  'mongodb-client-encryption',
  'kerberos',
  'snappy',
  'aws4',
  '@mongodb-js/zstd',
  'socks',
  'gcp-metadata',
  '@aws-sdk/*',
]

/** Errors are recognized by their class, so the configuration and the pages must have the same copy. */
const SHARED_WITH_PAGES = ['payload', 'graphql']

/** Bundled CommonJS modules call `require` and `__dirname`, which an ES module lacks. */
const COMMON_JS = [
  `import { createRequire as requireFrom } from 'node:module'`,
  `const require = requireFrom(import.meta.url)`,
  `const __filename = import.meta.filename ?? new URL(import.meta.url).pathname`,
  `const __dirname = import.meta.dirname ?? new URL('.', import.meta.url).pathname`,
].join('\n')

/**
 * Replaces `dist` by a bundle of each program. What several programs need is shared; what is imported dynamically stays
 * a file of its own and is read only when it is needed.
 */
export async function bundle(programs: Readonly<Record<string, Source>>): Promise<void> {
  await rm(NEXT, { recursive: true, force: true })
  const outside = [
    ...(await bundleInto(NEXT, Object.keys(programs).map(entryOf), EXTERNAL, [entries(programs)])),
    ...(await bundleInto(
      `${NEXT}/site`,
      [{ out: 'payload.config', in: 'payload.config.ts' }],
      [...EXTERNAL, ...SHARED_WITH_PAGES],
    )),
  ]
  await stop()
  await writeFile(`${NEXT}/${OUTSIDE}`, JSON.stringify([...new Set(outside)].sort(), null, 2))
  // In one moment: until then, commands run from the one before.
  await rm(BEFORE, { recursive: true, force: true })
  if (existsSync('dist')) await rename('dist', BEFORE)
  await rename(NEXT, 'dist')
  await rm(BEFORE, { recursive: true, force: true })
}

const ENTRY = 'program:'

function entryOf(name: string): { in: string; out: string } {
  return { in: ENTRY + name, out: name }
}

/**
 * The entry of a program imports its files one after the other: a bundle keeps the order of static imports only within
 * one file.
 */
function entries(programs: Readonly<Record<string, Source>>): Plugin {
  return {
    name: 'entries',
    setup: (building) => {
      building.onResolve({ filter: new RegExp(`^${ENTRY}`) }, ({ path }) => ({ path, namespace: 'entries' }))
      building.onLoad({ filter: /./, namespace: 'entries' }, ({ path }) => {
        const { source, first } = programs[path.slice(ENTRY.length)]!
        const contents = [...first, source].map((file) => `await import('./${file}')`).join('\n')
        return { contents, resolveDir: process.cwd() }
      })
    },
  }
}

/** Returns the names of the modules that are left outside. */
async function bundleInto(
  outdir: string,
  entryPoints: { in: string; out: string }[],
  external: string[],
  plugins: Plugin[] = [],
): Promise<string[]> {
  const { metafile } = await build({
    entryPoints,
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    conditions: ['production', 'module'],
    mainFields: ['module', 'main'],
    jsx: 'automatic',
    loader: { '.css': 'empty', '.scss': 'empty' },
    external,
    plugins,
    banner: { js: COMMON_JS },
    // Errors are recognized by the names of their classes.
    keepNames: true,
    logLevel: 'warning',
    metafile: true,
    // `npm run build` checks the types first.
    tsconfig: 'tsconfig.json',
  })
  return Object.values(metafile.outputs)
    .flatMap(({ imports }) => imports)
    .filter(({ external, path }) => external === true && !isBuiltin(path))
    .map(({ path }) => path)
}
