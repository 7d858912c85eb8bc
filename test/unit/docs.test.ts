import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** The repository paths that a document names in backquotes, except for those with a placeholder. */
function pathsIn(document: string): string[] {
  return [
    ...readFileSync(document, 'utf8').matchAll(/`((?:app|src|collections|docs|test|bench)\/[^`\s]*|[\w.-]+\.ts)`/g),
  ]
    .map(([, path = '']) => path)
    .filter((path) => !/[<*…]/.test(path))
}

test.each(['README.md', 'CONTRIBUTING.md', 'docs/tour.md', 'docs/glossary.md'])(
  'what %s names is there',
  (document) => {
    const paths = pathsIn(document)
    expect(paths.filter((path) => !existsSync(path) && !/^[\w.-]+\.ts$/.test(path))).toEqual([])
  },
)
