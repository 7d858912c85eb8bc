import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import postcss, { type ChildNode, type Declaration, type Root } from 'postcss'
import { describe, expect, test } from 'vitest'

/** The styles of the public site and of the admin; each with its one file of lengths and breakpoints. */
const STYLES = [
  { of: 'the site', folders: ['src/site', 'app/(site)'], tokens: 'src/site/ui/styles/tokens.css' },
  { of: 'the admin', folders: ['src/admin', 'app/(payload)'], tokens: 'src/admin/styles/tokens.css' },
]

/** A number with a unit of length, but not the whole screen: like `100%`, that needs no name. */
const LENGTH =
  /(?<![\w#.-])(?!100(?:vw|dvh)\b)[+-]?(?:\d+\.?\d*|\.\d+)(?:px|r?em|r?ch|r?ex|r?lh|r?ic|r?cap|[sld]?v(?:w|h|i|b|min|max)|cq(?:w|h|i|b|min|max)|pt|pc|mm|cm|in|q)\b/gi
/** A width in a condition; `15rem` in `(max-width: 15rem)`. */
const WIDTH = /[\d.]+(?:px|r?em)\b/g

/** Comments, strings and addresses can contain anything. */
const withoutWords = (value: string): string => value.replace(/\/\*[^]*?\*\/|"[^"]*"|'[^']*'|url\([^)]*\)/g, '')

/** Whether a component names the length itself, and says why: a custom property below a comment. */
function isExplained(declaration: Declaration): boolean {
  let before: ChildNode | undefined = declaration
  while (before?.type === 'decl' && before.variable) before = before.prev()
  return declaration.variable && before?.type === 'comment'
}

/** Lengths written where they are used: `32: gap: 3px`. */
function rawLengths(styles: Root): string[] {
  const found: string[] = []
  styles.walkDecls((declaration) => {
    if (withoutWords(declaration.value).match(LENGTH) !== null && !isExplained(declaration))
      found.push(`${declaration.source?.start?.line ?? 0}: ${declaration.prop}: ${declaration.value}`)
  })
  return found
}

/** The widths that the file of tokens lists, as `media 30rem` or `container 36rem`. */
const listed = (tokens: string): string[] =>
  [...tokens.matchAll(/^ +@(media|container) \w+: (\S+)/gm)].map(([, kind = '', width = '']) => `${kind} ${width}`)

/** The widths at which the layout changes, as in `listed`. */
function breakpoints(styles: Root): string[] {
  const found: string[] = []
  styles.walkAtRules(/^(media|container)$/, ({ name, params }) => {
    found.push(...(params.match(WIDTH) ?? []).map((width) => `${name} ${width}`))
  })
  return found
}

describe.each(STYLES)('$of', ({ folders, tokens }) => {
  const files = folders
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => path.posix.join(folder, file)),
    )
    .filter((file) => file.endsWith('.css'))
    .map((file) => ({ file, styles: postcss.parse(readFileSync(file, 'utf8'), { from: file }) }))

  test('takes its lengths from the tokens', () => {
    const raw = files
      .filter(({ file }) => file !== tokens)
      .flatMap(({ file, styles }) => rawLengths(styles).map((length) => `${file}:${length}`))
    expect(raw).toEqual([])
  })

  test('changes only at the named breakpoints', () => {
    const named = listed(readFileSync(tokens, 'utf8'))
    const unknown = files.flatMap(({ file, styles }) =>
      breakpoints(styles)
        .filter((width) => !named.includes(width))
        .map((width) => `${file}: ${width}`),
    )
    expect(named).not.toEqual([])
    expect(unknown).toEqual([])
  })
})

describe('the search for lengths', () => {
  const rawIn = (css: string): string[] => rawLengths(postcss.parse(css))

  test.each([
    'a { gap: 3px }',
    'a { margin: 0 -0.5rem }',
    'a { inline-size: calc(100% - 2px) }',
    'a { inset: clamp(1rem, 4vw, var(--space-5)) }',
    'a { padding: var(--space-1, .5em) }',
    'a { --gap: 3px }',
    'a { min-block-size: 99dvh }',
  ])('finds %s', (css) => {
    expect(rawIn(css)).toHaveLength(1)
  })

  test.each([
    'a { gap: var(--space-1) }',
    'a { margin: 0 calc(-1 * var(--space-1)) }',
    'a { grid-template-columns: minmax(0, 2fr) 40% }',
    'a { line-height: 1.5; rotate: 90deg; transition: color 120ms; color: #1cm }',
    "a { content: '3px'; background: url(3px.png) }",
    'a { min-block-size: 100dvh; inline-size: 100vw }',
    'a { /* As high as two lines. */ --circle: 40px; --ring: 44px }',
  ])('passes %s', (css) => {
    expect(rawIn(css)).toEqual([])
  })
})
