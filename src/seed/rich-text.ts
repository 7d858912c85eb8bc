import type { Activity } from '@/payload-types'
import type { Block } from '@/src/plans/content'

type EditorState = NonNullable<Activity['body']>
type Node = EditorState['root']['children'][number]

/** Converts text blocks to the editor's format: paragraphs, bulleted lists, and second-level headings. */
export function richText(blocks: readonly Block[]): EditorState {
  return { root: { ...element('root'), children: blocks.map(blockNode) } }
}

function blockNode(block: Block): Node {
  if (typeof block === 'string') return { ...element('paragraph'), textFormat: 0, children: [textNode(block)] }
  if ('heading' in block) return { ...element('heading'), tag: 'h2', children: [textNode(block.heading)] }
  return {
    ...element('list'),
    listType: 'bullet',
    start: 1,
    tag: 'ul',
    children: block.list.map((line, index) => ({
      ...element('listitem'),
      value: index + 1,
      children: [textNode(line)],
    })),
  }
}

function element(type: string) {
  return { type, version: 1, format: '' as const, indent: 0, direction: null }
}

function textNode(text: string): Node {
  return { type: 'text', version: 1, text, format: 0, detail: 0, mode: 'normal', style: '' }
}
