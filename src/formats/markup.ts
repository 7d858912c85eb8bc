/** HTML or XML that is safe to send. Only created by `html`, so that no text gets in unescaped. */
export class Markup {
  constructor(readonly html: string) {}
}

type Part = Markup | string | number | null | readonly Part[]

/**
 * Template tag for HTML or XML. Inserted text is escaped, for content and for attributes in double quotes; `null`
 * inserts nothing.
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(strings.reduce((made, string, index) => made + asHtml(parts[index - 1] ?? null) + string))
}

function asHtml(part: Part): string {
  if (part === null) return ''
  if (part instanceof Markup) return part.html
  return typeof part === 'string' || typeof part === 'number' ? escaped(String(part)) : part.map(asHtml).join('')
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Characters not allowed in HTML or XML, not even escaped: control characters and lone surrogates. */
const FORBIDDEN =
  // eslint-disable-next-line no-control-regex -- they are what is taken out
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

function escaped(text: string): string {
  return text.replaceAll(FORBIDDEN, '').replaceAll(/[&<>"']/g, (letter) => ENTITIES[letter] ?? '')
}
