import { phrasePattern } from './phrase-pattern.ts'
import { isBranch, memberShape, type WordShape } from './word-shape.ts'

/** Stands where something was taken out. */
export const REMOVED = '[fjernet]'
/** The same within an address. */
const REMOVED_SLUG = 'fjernet'

/** Whether a phrase stands in the words of a value, however deep. That a part of it is bold does not matter: the nodes of a paragraph are read as one text. */
export function containsPhrase(value: unknown, phrase: string, shape: WordShape = 'words'): boolean {
  const pattern = phrasePattern(phrase)
  for (const text of textsIn(value, shape)) if (text.normalize().search(pattern) >= 0) return true
  return false
}

/** Letters shown on each side of what was found. */
const AROUND = 40

/** Where a phrase stands first in a value, with a few words before and after it; null: it does not. */
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

/** The texts of a value that people wrote. Paragraphs as one text before their nodes. */
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
  /** In place of every text that held it. */
  whole?: boolean
  /** Keeps a slug from being another's. */
  mark?: string
}

/** The value with `[fjernet]` wherever the phrase stood in words of people. */
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
  // As a part, so that it stays an address.
  if (shape === 'address') return text.normalize().replace(phrasePattern(phrase), REMOVED_SLUG)
  return whole ? REMOVED : text.normalize().replace(phrasePattern(phrase), REMOVED)
}

/** An address (`hos-aase-hansen`) without the phrase. `mark` keeps it from being another's; null: the phrase does not stand in it. */
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

/** The texts that a reader sees as one: nodes of one paragraph, links in it included. Empty: the value is no paragraph, or was read with another. */
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
