/** Schemes that a link may lead to; all others (`javascript:`, `data:`) do something with the reader's page. */
const SAFE = /^(https?:\/\/[^\s/\\?#]+|mailto:[^\s@]+@[^\s@]+$|tel:\+?[0-9() -]{3,}$)/i

/**
 * The target of a link as it may stand on a page or in a mail: a web address, `mailto:`, `tel:`, a path of this site, or a mark on the
 * page. Null: it may not. A browser takes `\` for `/` and passes over control characters, so that neither may be in it.
 */
export function safeLink(url: unknown): string | null {
  if (typeof url !== 'string') return null
  const target = url.trim()
  if (/[\u0000-\u0020\u007f\\]/.test(target.replaceAll(' ', '')) || target.length > 2000) return null
  if (/^#[\w-]*$/.test(target) || /^\/(?!\/)/.test(target)) return target
  return SAFE.test(target) ? target : null
}
