import { phrasePattern } from './phrase-pattern.ts'
import { isBranch, memberShape, type WordShape } from './word-shape.ts'

/** Replaces removed text. */
export const REMOVED = '[fjernet]'
/** The same, within an address. */
const REMOVED_SLUG = 'fjernet'

/**
 * Whether the text of a value contains a phrase, at any depth. Formatting does not matter: the nodes of a paragraph are
 * read as one text.
 */
export function containsPhrase(value: unknown, phrase: string, shape: WordShape = 'words'): boolean {
  const pattern = phrasePattern(phrase)
  for (const text of textsIn(value, shape)) if (text.normalize().search(pattern) >= 0) return true
  return false
}

/** Characters of context shown on each side of the match. */
const AROUND = 40

/** Returns the first match of a phrase in a value with a few words of context on both sides; null if there is none. */
export function wordsAround(value: unknown, phrase: string, shape: WordShape = 'words'): string | null {
  const pattern = phrasePattern(phrase)
  for (const text of textsIn(value, shape)) {
    const words = excerpt(text.normalize(), pattern)
    if (words !== null) return words
  }
  return null
}

function excerpt(text: string, pattern: RegExp): string | null {
  const [match] = text.matchAll(pattern)
  if (match === undefined) return null
  const [from, to] = [match.index - AROUND, match.index + match[0].length + AROUND]
  return `${from > 0 ? '… ' : ''}${text.slice(Math.max(from, 0), to).replaceAll(/\s+/gu, ' ').trim()}${to < text.length ? ' …' : ''}`
}

/** The texts in a value that people wrote. The joined text of a paragraph comes before its nodes. */
function* textsIn(value: unknown, shape: WordShape): Generator<string> {
  if (shape === 'kept') return
  if (typeof value === 'string') yield value
  else if (Array.isArray(value)) for (const one of value as unknown[]) yield* textsIn(one, shape)
  else if (typeof value === 'object' && value !== null) {
    for (const run of runsIn(value, shape)) yield textOf(run)
    for (const [name, one] of Object.entries(value)) yield* textsIn(one, memberShape(shape, value, name))
  }
}

export interface TakeOutOptions {
  shape?: WordShape
  /** Replaces every text that contains the phrase as a whole. */
  whole?: boolean
  /** Suffix that keeps a changed slug unique. */
  mark?: string
}

/** Returns the value with `[fjernet]` wherever people's text contained the phrase. */
export function withoutPhrase(
  value: unknown,
  phrase: string,
  { shape = 'words', whole = false, mark = '' }: TakeOutOptions = {},
): unknown {
  return without(value, { phrase, whole, mark }, shape)
}

interface Task {
  phrase: string
  whole: boolean
  mark: string
}

function without(value: unknown, task: Task, shape: WordShape): unknown {
  if (shape === 'kept') return value
  if (typeof value === 'string') return textWithout(value, task, shape)
  if (Array.isArray(value)) return value.map((one) => without(one, task, shape))
  if (typeof value !== 'object' || value === null) return value
  const copy = runsIn(value, shape).length === 0 ? value : structuredClone(value)
  for (const run of runsIn(copy, shape)) takeOut(run, phrasePattern(task.phrase), task.whole)
  return Object.fromEntries(
    Object.entries(copy).map(([name, one]) => [name, without(one, task, memberShape(shape, copy, name))]),
  )
}

function textWithout(text: string, { phrase, whole, mark }: Task, shape: WordShape): string {
  if (!containsPhrase(text, phrase)) return text
  if (shape === 'slug') return slugWithout(text, phrase, mark) ?? text
  // Replaces only the phrase, so that the address stays valid.
  if (shape === 'address') return text.normalize().replace(phrasePattern(phrase), REMOVED_SLUG)
  return whole ? REMOVED : text.normalize().replace(phrasePattern(phrase), REMOVED)
}

/**
 * Returns a slug (`hos-aase-hansen`) without the phrase, or null if it does not contain it. `mark` is appended to keep
 * it unique.
 */
export function slugWithout(slug: string, phrase: string, mark: string): string | null {
  if (!containsPhrase(slug, phrase)) return null
  return `${slug.normalize().replace(phrasePattern(phrase), REMOVED_SLUG)}-${mark
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '')
    .slice(0, 8)}`
}

/** A text node of the editor (Lexical). */
interface Leaf {
  text: string
}

/**
 * The texts that a reader sees as one: the nodes of one paragraph, including those in its links. Empty if the value is
 * not a paragraph, or was already read as part of another.
 */
function runsIn(value: object, shape: WordShape): Leaf[][] {
  if (typeof shape === 'object' || !isBranch(value) || (shape === 'nodes' && isLink(value))) return []
  const runs: Leaf[][] = [[]]
  const walk = (nodes: readonly unknown[]) => {
    for (const node of nodes) {
      if (typeof node !== 'object' || node === null) continue
      const { type } = node as { type?: unknown }
      if ('text' in node && typeof node.text === 'string') runs.at(-1)?.push(node as Leaf)
      else if (type === 'linebreak' || type === 'tab') runs.at(-1)?.push({ text: '\n' })
      else if (isLink(node) && isBranch(node)) walk(node.children)
      else runs.push([])
    }
  }
  walk(value.children)
  return runs.filter((run) => run.length > 0)
}

function isLink(node: object): boolean {
  return 'type' in node && (node.type === 'link' || node.type === 'autolink')
}

function textOf(run: readonly Leaf[]): string {
  return run.map(({ text }) => text.normalize()).join('')
}

/** Replaces the match in the first node that holds part of it; in the other nodes, removes their part of it. */
function takeOut(run: readonly Leaf[], pattern: RegExp, whole: boolean): void {
  for (const match of [...textOf(run).matchAll(pattern)].reverse()) {
    const [from, to] = [match.index, match.index + match[0].length]
    let at = 0
    for (const leaf of run) {
      const text = leaf.text.normalize()
      const [start, end] = [Math.max(from - at, 0), Math.min(to - at, text.length)]
      if (start < end)
        leaf.text = whole ? REMOVED : `${text.slice(0, start)}${from >= at ? REMOVED : ''}${text.slice(end)}`
      // The original length: matches are handled from last to first, so only text after this match has changed.
      at += text.length
    }
  }
}
