import type { EditorState } from '@/src/content/text'
import { safeLink } from '@/src/domain/safe-link'
import type { Paragraph } from './newsletter-content.ts'

type Run = Paragraph['runs'][number]

const BOLD = 1

/**
 * Converts formatted text to paragraphs and list items, the form that mail, print and site share. Empty ones are left
 * out.
 */
export function paragraphsOf(state: EditorState): Paragraph[] {
  return childrenOf(state.root).flatMap(paragraphs)
}

function paragraphs(node: unknown): Paragraph[] {
  const type = textIn(node, 'type')
  if (type === 'list') return childrenOf(node).flatMap(paragraphs)
  if (type !== 'listitem') return paragraphOf('paragraph', childrenOf(node))
  // Lexical wraps a nested list in a list item of its own.
  const isList = (child: unknown) => textIn(child, 'type') === 'list'
  const children = childrenOf(node)
  return [
    ...paragraphOf(
      'point',
      children.filter((child) => !isList(child)),
    ),
    ...children.filter(isList).flatMap(paragraphs),
  ]
}

function paragraphOf(kind: Paragraph['kind'], nodes: readonly unknown[]): Paragraph[] {
  const runs = nodes.flatMap((node) => runsOf(node, null))
  return runs.some(({ text }) => text.trim() !== '') ? [{ kind, runs }] : []
}

function runsOf(node: unknown, href: string | null): Run[] {
  const type = textIn(node, 'type')
  if (type === 'linebreak') return [{ text: '\n', strong: false, href: null }]
  const text = textIn(node, 'text')
  if (text !== null) return text === '' ? [] : [{ text, strong: isBold(node), href }]
  const inner = type === 'link' || type === 'autolink' ? safeLink(valueIn(valueIn(node, 'fields'), 'url')) : href
  return childrenOf(node).flatMap((child) => runsOf(child, inner))
}

function isBold(node: unknown): boolean {
  const format = valueIn(node, 'format')
  return typeof format === 'number' && (format & BOLD) !== 0
}

function childrenOf(node: unknown): readonly unknown[] {
  const children = valueIn(node, 'children')
  return Array.isArray(children) ? children : []
}

function textIn(node: unknown, name: string): string | null {
  const value = valueIn(node, name)
  return typeof value === 'string' ? value : null
}

function valueIn(node: unknown, name: string): unknown {
  return typeof node === 'object' && node !== null ? Reflect.get(node, name) : undefined
}
