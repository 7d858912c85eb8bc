import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { withStyles } from '@/src/server/inline-styles'

const build = mkdtempSync(path.join(tmpdir(), 'helhedsplan-styles-'))
afterAll(() => rmSync(build, { recursive: true, force: true }))
mkdirSync(path.join(build, 'static/chunks'), { recursive: true })
writeFileSync(path.join(build, 'static/chunks/a-1.css'), `p{color:red}@font-face{src:url(../media/n.woff2)}`)
writeFileSync(path.join(build, 'static/chunks/b.css'), `i{background:url("../media/$&.svg")}`)

test('a page carries its style sheets, in their order, with addresses that are right in a page', () => {
  const sheets = ['a-1', 'b'].map(
    (name) => `<link rel="stylesheet" href="/_next/static/chunks/${name}.css?dpl=1" data-precedence="next"/>`,
  )
  const other = '<link rel="preload" href="/_next/static/media/n.woff2" as="font"/>'
  for (let time = 0; time < 2; time += 1)
    expect(withStyles(`<head>${sheets.join('')}${other}</head>`, build)).toBe(
      '<head><style>p{color:red}@font-face{src:url(/_next/static/media/n.woff2)}</style>' +
        `<style>i{background:url("/_next/static/media/$&.svg")}</style>${other}</head>`,
    )
})
