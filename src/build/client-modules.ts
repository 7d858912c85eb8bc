import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { runInNewContext } from 'node:vm'

/** Where Next says which modules a route's pages load in the browser. */
const MANIFEST = 'client-reference-manifest.js'
/** Next's own, in each page; our server takes all scripts out. */
const NEXTS_OWN = /^\[project\]\/node_modules\/next\//

/**
 * The modules of ours, or of a library, that the public pages of a build would load in the browser, by route. Empty, as
 * it must be: pages are sent without scripts, so a component that needs one would be dead.
 */
export function clientModules(build = '.next'): { route: string; module: string }[] {
  const site = path.join(build, 'server/app/(site)')
  return readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(MANIFEST))
    .flatMap((file) =>
      modulesOf(readFileSync(path.join(site, file), 'utf8'))
        .filter((module) => !NEXTS_OWN.test(module))
        .map((module) => ({ route: path.dirname(file), module })),
    )
}

/** A manifest is a script that sets one global: an object by route. */
function modulesOf(script: string): string[] {
  const context: { __RSC_MANIFEST?: Record<string, { clientModules?: object }> } = {}
  runInNewContext(script, Object.assign(context, { globalThis: context }))
  return Object.values(context.__RSC_MANIFEST ?? {}).flatMap(({ clientModules = {} }) => Object.keys(clientModules))
}
