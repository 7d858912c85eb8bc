import { isRecord } from '../is-record.ts'

/** Inline nodes; all others are blocks, whose words are separated by a space. */
const INLINE = new Set(['text', 'link', 'autolink', 'tab', 'linebreak'])

/**
 * Returns the words of a text and its link targets as one line. Takes a string or rich text as stored by Payload
 * (Lexical's JSON); anything else gives an empty string. White space is collapsed and trimmed, so that empty paragraphs
 * do not matter.
 */
export function plainText(content: unknown): string {
  return wordsOf(content).replaceAll(/\s+/gu, ' ').trim().normalize('NFC')
}

function wordsOf(content: unknown): string {
  if (typeof content === 'string') return content
  if (Array.isArray(content)) return content.map(wordsOf).join('')
  if (!isRecord(content)) return ''
  const type = content['type']
  if (type === 'linebreak' || type === 'tab') return ' '
  const inner = [content['text'], content['root'], content['children']].map(wordsOf).join('')
  const space = typeof type === 'string' && INLINE.has(type) ? '' : ' '
  return `${space}${inner}${addressOf(content)}${space}`
}

/** A link's target in parentheses, so that a changed target changes the text. */
function addressOf({ fields }: Record<string, unknown>): string {
  if (!isRecord(fields)) return ''
  const { url, doc } = fields
  if (isRecord(doc) && typeof doc['value'] === 'string') return ` (${doc['value']})`
  return typeof url === 'string' ? ` (${url})` : ''
}
