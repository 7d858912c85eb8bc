import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { expect, test } from 'vitest'

const root = path.resolve(import.meta.dirname, '../../../..')
/** As Next's bundler loads it. */
const mendForm = createRequire(import.meta.url)(path.join(root, 'src/admin/mend-form.cjs')) as (
  source: string,
) => string
const FORM = readFileSync(path.join(root, 'node_modules/@payloadcms/ui/dist/exports/client/index.js'), 'utf8')

/** What the form of this source does with an answer of the server, and then compares with. */
function mergedBy(source: string): string {
  return /case"MERGE_SERVER_STATE":\{(.+?)\}case"MOVE_ROW"/s.exec(source)?.[1] ?? ''
}

test('the form that is installed is mended, and nothing else of its package', () => {
  const mended = mendForm(FORM)
  const [before, after] = [mergedBy(FORM), mergedBy(mended)]
  expect(before).toMatch(/return (\w+)\.current=(\w+),\2$/)
  expect(after).toMatch(
    /(\w+)\.current=(\w+)\(\{\w+:\w+,currentState:\1\.current\|\|\{\},\w+:\w+\}\);if\(\w+\)refusedFields=void 0;else if\(refusedFields&&/,
  )
  const draft = /\(isRefusedDraft=(\w+)\._status==="draft"\)&&(\w+)\(!0\)/
  const [, ofDraft] = /\w+\._status==="draft"&&(\(\w+\(!0\),\w+\|\|\w+\(!1\)\))/.exec(FORM) ?? []
  expect(
    mended
      .replace(after, () => before)
      .replace(draft, (_, overrides: string) => `${overrides}._status==="draft"&&${ofDraft}`)
      .replace(/,refusedFields=\w+(?=,\w+\}case)/, '')
      .replace('&&!isRefusedDraft', '')
      .replace(/\(isRefusedDraft=!1,(await \w+\.current\.validateForm\(\))\);/, '$1;')
      .replace(';var refusedFields,isRefusedDraft;', ''),
  ).toBe(FORM)
})

test('a form that has changed, or is mended already, stops the build', () => {
  expect(() => mendForm('export {}')).toThrow('has changed')
  expect(() => mendForm(mendForm(FORM))).toThrow('has changed')
})
