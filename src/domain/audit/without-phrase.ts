/** Stands where something was taken out. */
export const REMOVED = '[fjernet]'
/** The same within an address. */
const REMOVED_SLUG = 'fjernet'

/**
 * Whether a phrase stands in a value, however deep. Capitals do not matter, nor how an accent was typed, which space stands between its
 * words, or that a part of it is bold: the nodes of a paragraph are read as one text. As a part of addresses (`ase-hansen`,
 * `ase.hansen@`) it is found too.
 */
export function containsPhrase(value: unknown, phrase: string): boolean {
  return contains(value, patternOf(phrase))
}

function contains(value: unknown, pattern: RegExp): boolean {
  if (typeof value === 'string') return found(value, pattern).length > 0
  if (typeof value !== 'object' || value === null) return false
  return (
    Object.values(value).some((one) => contains(one, pattern)) ||
    runsIn(value).some((run) => found(textOf(run), pattern).length > 0)
  )
}

/** Letters shown on each side of what was found. */
const AROUND = 40

/** Where a phrase stands first in a value, with a few words before and after it; null: it does not. */
export function wordsAround(value: unknown, phrase: string): string | null {
  return around(value, patternOf(phrase))
}

function around(value: unknown, pattern: RegExp): string | null {
  if (typeof value === 'string') return excerpt(value, pattern)
  if (typeof value !== 'object' || value === null) return null
  // Runs first: a paragraph is read as one text.
  for (const run of runsIn(value)) {
    const text = excerpt(textOf(run), pattern)
    if (text !== null) return text
  }
  for (const one of Object.values(value)) {
    const text = around(one, pattern)
    if (text !== null) return text
  }
  return null
}

function excerpt(text: string, pattern: RegExp): string | null {
  const match = found(text, pattern)[0]
  if (match === undefined) return null
  const all = text.normalize()
  const [from, to] = [match.index - AROUND, match.index + match[0].length + AROUND]
  return `${from > 0 ? '… ' : ''}${all.slice(Math.max(from, 0), to).replaceAll(/\s+/gu, ' ').trim()}${to < all.length ? ' …' : ''}`
}

/** The value with `[fjernet]` wherever the phrase stood. With `whole`: in place of every text that held it. */
export function withoutPhrase(value: unknown, phrase: string, whole = false): unknown {
  return without(value, patternOf(phrase), whole)
}

function without(value: unknown, pattern: RegExp, whole: boolean): unknown {
  if (typeof value === 'string') {
    if (found(value, pattern).length === 0) return value
    return whole ? REMOVED : value.normalize().replace(pattern, REMOVED)
  }
  if (Array.isArray(value)) return value.map((one) => without(one, pattern, whole))
  if (typeof value !== 'object' || value === null) return value
  const copy = runsIn(value).length === 0 ? value : structuredClone(value)
  for (const run of runsIn(copy)) takeOut(run, pattern, whole)
  return Object.fromEntries(Object.entries(copy).map(([name, one]) => [name, without(one, pattern, whole)]))
}

/** An address (`hos-aase-hansen`) without the phrase. `mark` keeps it from being another's; null: the phrase does not stand in it. */
export function slugWithout(slug: string, phrase: string, mark: string): string | null {
  if (!containsPhrase(slug, phrase)) return null
  return `${slug.replace(patternOf(phrase), REMOVED_SLUG)}-${mark
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '')
    .slice(0, 8)}`
}

function found(text: string, pattern: RegExp): RegExpExecArray[] {
  return [...text.normalize().matchAll(pattern)]
}

function patternOf(phrase: string): RegExp {
  const words = phrase.normalize().trim().split(SPACE)
  const asWritten = words
    .map((word) => [...word].map(letterPattern).join(UNSEEN))
    .join(`${UNSEEN}${SPACE.source}${UNSEEN}`)
  const parts = words.map(folded).filter((part) => part !== '')
  const inAddresses = parts.length === 0 ? [] : [`(?<![a-z0-9])${parts.join('[-_.+]')}(?![a-z0-9])`]
  return new RegExp([asWritten, ...inAddresses].join('|'), 'giu')
}

/** What editors and writers put between two words: also the space that does not break, and the one without width. */
const SPACE = /[\s\u00ad\u200b\u2060]+/

/** What a reader does not see within a word: soft hyphens, marks of direction, spaces without width, the stretch and the vowel marks of Arabic. */
const UNSEEN = '[\\u00ad\\u200b-\\u200f\\u2060\\ufeff\\u0640\\u064b-\\u065f\\u0670]*'
/** Letters that are typed in several ways. */
const ALIKE: readonly string[] = ["'’‘ʼ`", '-\u2010\u2011\u2012\u2013']

function letterPattern(letter: string): string {
  const alike = ALIKE.find((letters) => letters.includes(letter)) ?? letter
  const escaped = [...alike].map((one) => one.replaceAll(/[.*+?^${}()|[\]\\/-]/g, '\\$&'))
  return escaped.length === 1 ? (escaped[0] ?? '') : `[${escaped.join('')}]`
}

const DANISH: readonly (readonly [string, string])[] = [
  ['æ', 'ae'],
  ['ø', 'oe'],
  ['å', 'aa'],
]

/** A word as addresses have it. */
function folded(word: string): string {
  const plain = DANISH.reduce((text, [letter, two]) => text.replaceAll(letter, two), word.toLocaleLowerCase('da'))
  return plain.normalize('NFD').replaceAll(/[^a-z0-9]/g, '')
}

/** A text node of the editor (Lexical). */
interface Leaf {
  text: string
}

/** The texts that a reader sees as one: nodes of one paragraph, links in it included. Empty: the value is no paragraph. */
function runsIn(value: object): Leaf[][] {
  if (!('children' in value) || !Array.isArray(value.children)) return []
  const runs: Leaf[][] = [[]]
  const walk = (nodes: readonly unknown[]) => {
    for (const node of nodes) {
      if (typeof node !== 'object' || node === null) continue
      const { type, children } = node as { type?: unknown; children?: unknown }
      if ('text' in node && typeof node.text === 'string') runs.at(-1)?.push(node as Leaf)
      else if (type === 'linebreak' || type === 'tab') runs.at(-1)?.push({ text: '\n' })
      else if ((type === 'link' || type === 'autolink') && Array.isArray(children)) walk(children)
      else runs.push([])
    }
  }
  walk(value.children)
  return runs.filter((run) => run.length > 0)
}

function textOf(run: readonly Leaf[]): string {
  return run.map(({ text }) => text.normalize()).join('')
}

/** The first node that holds a part of it says that something was taken out; of the others, their part goes. */
function takeOut(run: readonly Leaf[], pattern: RegExp, whole: boolean): void {
  for (const match of [...textOf(run).matchAll(pattern)].reverse()) {
    const [from, to] = [match.index, match.index + match[0].length]
    let at = 0
    for (const leaf of run) {
      const text = leaf.text.normalize()
      const [start, end] = [Math.max(from - at, 0), Math.min(to - at, text.length)]
      if (start < end)
        leaf.text = whole ? REMOVED : `${text.slice(0, start)}${from >= at ? REMOVED : ''}${text.slice(end)}`
      // As it was: a later match stands behind this one.
      at += text.length
    }
  }
}
