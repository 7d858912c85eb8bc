/** HTML that is safe to send: made by `html` alone, so that nothing gets into it unescaped. */
export class Markup {
  constructor(readonly html: string) {}
}

type Part = Markup | string | number | null | readonly Part[]

/** A template of HTML. Text that is put into it is escaped, for content and for attributes in double quotes; `null` is nothing. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(strings.reduce((made, string, index) => made + asHtml(parts[index - 1] ?? null) + string))
}

function asHtml(part: Part): string {
  if (part === null) return ''
  if (part instanceof Markup) return part.html
  return typeof part === 'string' || typeof part === 'number' ? escaped(String(part)) : part.map(asHtml).join('')
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (letter) => ENTITIES[letter] ?? '')
}
