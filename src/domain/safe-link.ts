const LONGEST = 2000
/** Characters not allowed in a URL: browsers ignore control characters, and read `\` as `/`. */
const BROKEN = /[\p{Cc}"<>\\]/u
/** Other schemes (`javascript:`, `data:`) could act on the reader's page; `//` leads to another site. */
const SAFE = [
  /^https?:\/\/[^\s/?#]+\S*$/i,
  /^mailto:[^\s@]+@[^\s@]+$/i,
  /^tel:\+?[0-9][0-9 ()-]*$/i,
  /^\/(?!\/)\S*$/,
  /^#[\w-]*$/,
]

/**
 * Returns a link target if it is safe for pages and mails: a web address, a mailbox, a telephone number, a page of this
 * site, or an anchor on the page. Otherwise returns null.
 */
export function safeLink(url: unknown): string | null {
  if (typeof url !== 'string' || url.length > LONGEST) return null
  const target = url.trim()
  return !BROKEN.test(target) && SAFE.some((shape) => shape.test(target)) ? target : null
}
