import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import postcss from 'postcss'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'

const FOLDERS = ['src/site', 'src/admin', 'app']
const FILES = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => path.posix.join(folder, file)),
)
const SHEETS = FILES.filter((file) => file.endsWith('.css'))

/** The classes that a style sheet selects; those of other sheets (`:global`) apart. */
function selected(css: string): { own: Set<string>; others: Set<string> } {
  const [own, others] = [new Set<string>(), new Set<string>()]
  postcss.parse(css).walkRules(({ selector }) => {
    const words = selector.replace(/"[^"]*"|'[^']*'/g, '')
    for (const [global] of words.matchAll(GLOBAL)) for (const [, name = ''] of global.matchAll(CLASS)) others.add(name)
    for (const [, name = ''] of words.replace(GLOBAL, '').matchAll(CLASS)) own.add(name)
  })
  return { own, others }
}
/** With lists such as `:is()` inside. */
const GLOBAL = /:global\((?:[^()]|\([^()]*\))*\)/g
const CLASS = /\.([a-zA-Z_][\w-]*)/g

interface Used {
  /** Of a module, by its path: `styles.card`. */
  ofModules: { sheet: string; name: string }[]
  /** Written out: `className="badge badge-leaf"`. */
  written: string[]
  /** Every word in a string: a class may be chosen from a list. */
  words: string[]
  /** What can name any class: `styles[kind]`. */
  computed: string[]
}

function usedIn(file: string, code: string): Used {
  const used: Used = { ofModules: [], written: [], words: [], computed: [] }
  const modules = new Map<string, string>()
  const visit = (node: ts.Node, inClassName: boolean): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      const from = node.moduleSpecifier.text
      const name = node.importClause?.name?.text
      if (from.endsWith('.module.css') && name !== undefined)
        modules.set(name, from.startsWith('@/') ? from.slice(2) : path.posix.join(path.posix.dirname(file), from))
      return
    }
    if (ts.isElementAccessExpression(node) && ts.isIdentifier(node.expression) && modules.has(node.expression.text))
      used.computed.push(`${file}: ${node.getText()}`)
    if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) {
      const sheet = modules.get(node.expression.text)
      if (sheet !== undefined) used.ofModules.push({ sheet, name: node.name.text })
    }
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      const words = node.text.split(/\s+/).filter((word) => word !== '')
      used.words.push(...words)
      // `kind === 'news'` compares.
      const { parent } = node
      const isCompared =
        ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.EqualsEqualsEqualsToken
      if (inClassName && !isCompared) used.written.push(...words)
    }
    const isClassName = ts.isJsxAttribute(node) && node.name.getText() === 'className'
    ts.forEachChild(node, (child) => visit(child, inClassName || isClassName))
  }
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  visit(ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true, kind), false)
  return used
}

const read = (file: string): string => readFileSync(file, 'utf8')
const css = new Map(SHEETS.map((file) => [file, selected(read(file))]))
const used = FILES.filter((file) => /\.tsx?$/.test(file)).map((file) => ({ file, ...usedIn(file, read(file)) }))
const isModule = (file: string): boolean => file.endsWith('.module.css')

/** Payload's own classes, which the admin's components and its style sheet refer to. */
const PAYLOAD = ['@payloadcms/next/dist/prod/styles.css', '@payloadcms/ui/dist/exports/client/index.js']
  .map((file) => read(path.join('node_modules', file)))
  .join('\n')

describe('the classes of a module', () => {
  test('are defined where they are used', () => {
    const missing = used.flatMap(({ file, ofModules }) =>
      ofModules
        .filter(({ sheet, name }) => !css.get(sheet)?.own.has(name))
        .map(({ sheet, name }) => `${file}: .${name} of ${sheet}`),
    )
    expect(missing).toEqual([])
  })

  test('are used where they are defined', () => {
    const all = new Set(used.flatMap(({ ofModules }) => ofModules.map(({ sheet, name }) => `${sheet}: .${name}`)))
    const unused = SHEETS.filter(isModule).flatMap((file) =>
      [...(css.get(file)?.own ?? [])].map((name) => `${file}: .${name}`).filter((one) => !all.has(one)),
    )
    expect(unused).toEqual([])
  })

  test('are named, so that these tests can tell', () => {
    expect(used.flatMap(({ computed }) => computed)).toEqual([])
  })
})

describe.each([
  { of: 'the site', folders: /^(src\/site|app\/\(site\))\//, others: '' },
  { of: 'the admin', folders: /^(src\/admin|app\/\(payload\))\//, others: PAYLOAD },
])('the classes of $of', ({ folders, others }) => {
  const own = SHEETS.filter((file) => folders.test(file))
  const shared = new Set(
    own.flatMap((file) => [...(css.get(file)?.others ?? []), ...(isModule(file) ? [] : (css.get(file)?.own ?? []))]),
  )
  const code = used.filter(({ file }) => folders.test(file))
  /** Payload puts its names together: `${baseClass}__label`. */
  const isOthers = (name: string): boolean =>
    new RegExp(`(?<![\\w-])${name.split(/__|--/)[0] ?? ''}(?![\\w-])`).test(others)

  test('are defined where they are written out', () => {
    const missing = code.flatMap(({ file, written }) =>
      written.filter((name) => !shared.has(name) && !isOthers(name)).map((name) => `${file}: ${name}`),
    )
    expect(missing).toEqual([])
  })

  test('are used where they are defined or selected', () => {
    const words = new Set(code.flatMap((one) => one.words))
    expect([...shared].filter((name) => !words.has(name) && !isOthers(name))).toEqual([])
  })
})

describe('the search for classes', () => {
  test('finds what a style sheet selects', () => {
    const { own, others } = selected(
      '.a:hover > :global(:is(.b, .c)) .d-e { margin: 0.5em } @media print { .f[x=".g"] {} }',
    )
    expect([...own]).toEqual(['a', 'd-e', 'f'])
    expect([...others]).toEqual(['b', 'c'])
  })

  test('finds what a component uses', () => {
    const code = `
      import styles from './Card.module.css'
      import shared from '@/src/site/ui/x/Row.module.css'
      const more = 'badge-sky'
      export const Card = ({ kind }) => (
        <p className={\`badge \${kind === 'none' ? 'badge-leaf' : more} \${styles.card}\`}>{shared.row}{styles[kind]}</p>
      )`
    const found = usedIn('src/site/ui/cards/Card.tsx', code)
    expect(found.ofModules).toEqual([
      { sheet: 'src/site/ui/cards/Card.module.css', name: 'card' },
      { sheet: 'src/site/ui/x/Row.module.css', name: 'row' },
    ])
    expect(found.written).toEqual(['badge', 'badge-leaf'])
    expect(found.words).toContain('badge-sky')
    expect(found.computed).toHaveLength(1)
  })
})
