import { safeLink } from '@/src/domain/safe-link'
import { isRecord } from '@/src/domain/is-record'
import { isWithin } from './shapes.ts'
import { label, type Label } from '@/src/i18n/admin/words'

/** Limits on nesting, nodes and characters: deeper than any real nested list, and longer than any of our pages. */
const [DEEPEST, MOST_NODES, MOST_LETTERS] = [60, 20_000, 500_000]

/**
 * The node types of the editor features that we use. The editor cannot open a text with any other type, but Payload
 * would save it.
 */
const KINDS: readonly string[] = [
  'root',
  'paragraph',
  'heading',
  'quote',
  'list',
  'listitem',
  'text',
  'linebreak',
  'tab',
  'link',
  'autolink',
  'horizontalrule',
  'relationship',
]

/**
 * Why a value cannot be stored as rich text: it is not a valid editor tree, is too large, or has a link that pages may
 * not have. Null if it is valid.
 */
export function richTextProblem(value: unknown): Label | null {
  if (!isRecord(value) || !isRecord(value.root) || value.root.type !== 'root') return NO_TEXT
  if (!isWithin(value, DEEPEST)) return TOO_LARGE
  const nodes: unknown[] = [value.root]
  let letters = 0
  for (let index = 0; index < nodes.length; index += 1) {
    const node = nodes[index]
    if (!isRecord(node) || typeof node.type !== 'string' || !KINDS.includes(node.type)) return NO_TEXT
    const { children, text, type, fields } = node
    if (text !== undefined && (typeof text !== 'string' || text.includes('\0'))) return NO_TEXT
    if (type === 'text' && typeof text !== 'string') return NO_TEXT
    letters += typeof text === 'string' ? text.length : 0
    if (Array.isArray(children)) for (const child of children as unknown[]) nodes.push(child)
    else if (children !== undefined || type === 'root') return NO_TEXT
    if (type === 'link' || type === 'autolink') {
      // An internal link refers to a document instead of an address.
      const isInternal = isRecord(fields) && fields.linkType === 'internal'
      if (!isRecord(fields) || (!isInternal && safeLink(fields.url) === null)) return LINK
    }
    if (nodes.length > MOST_NODES || letters > MOST_LETTERS) return TOO_LARGE
  }
  return null
}

const NO_TEXT = label('This must be a formatted text.')
const TOO_LARGE = label('The text is too long.')
const LINK = label('A link must begin with https://, http://, mailto:, tel: or / (a page here).')
