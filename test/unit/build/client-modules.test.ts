import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { clientModules } from '@/src/build/client-modules'

const build = mkdtempSync(path.join(tmpdir(), 'helhedsplan-build-'))
afterAll(() => rmSync(build, { recursive: true, force: true }))

/** As Next writes it. */
function manifest(route: string, modules: string[]): void {
  const directory = path.join(build, 'server/app/(site)', route)
  mkdirSync(directory, { recursive: true })
  writeFileSync(
    path.join(directory, 'page_client-reference-manifest.js'),
    `globalThis.__RSC_MANIFEST = globalThis.__RSC_MANIFEST || {};
globalThis.__RSC_MANIFEST["/(site)/${route}/page"] = ${JSON.stringify({
      clientModules: Object.fromEntries(modules.map((module) => [module, { id: 1 }])),
    })};`,
  )
}

test('a component that a public page would load in the browser is named, with its page', () => {
  const next = '[project]/node_modules/next/dist/esm/client/components/layout-router.js'
  manifest('[locale]/[now]/om', [next])
  expect(clientModules(build)).toEqual([])
  manifest('[locale]/[now]/tilbud', [next, '[project]/src/site/ui/offers/Map.tsx', '[project]/node_modules/x/index.js'])
  expect(clientModules(build)).toEqual([
    { route: '[locale]/[now]/tilbud', module: '[project]/src/site/ui/offers/Map.tsx' },
    { route: '[locale]/[now]/tilbud', module: '[project]/node_modules/x/index.js' },
  ])
})
