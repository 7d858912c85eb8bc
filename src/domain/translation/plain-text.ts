/** Nodes that stand in the middle of a line; all others are blocks, which keep their words apart. */
const INLINE = new Set(['text', 'link', 'autolink', 'tab', 'linebreak'])

/**
 * The words of a text, and the addresses that its links lead to, as one line. Takes a string or rich text as Payload
 * stores it (Lexical's JSON); anything else has none. Single spaces, none at the ends: empty paragraphs leave no trace.
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

/** Where a link leads, in brackets: a changed address changes the text. */
function addressOf({ fields }: Record<string, unknown>): string {
  if (!isRecord(fields)) return ''
  const { url, doc } = fields
  if (isRecord(doc) && typeof doc['value'] === 'string') return ` (${doc['value']})`
  return typeof url === 'string' ? ` (${url})` : ''
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
