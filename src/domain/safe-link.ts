const LONGEST = 2000
/** What no address has in it: a browser passes over control characters, and takes `\` for `/`. */
const BROKEN = /[\p{Cc}"<>\\]/u
/** All other schemes (`javascript:`, `data:`) do something with the reader's page; `//` leads to another site. */
const SAFE = [
  /^https?:\/\/[^\s/?#]+\S*$/i,
  /^mailto:[^\s@]+@[^\s@]+$/i,
  /^tel:\+?[0-9][0-9 ()-]*$/i,
  /^\/(?!\/)\S*$/,
  /^#[\w-]*$/,
]

/**
 * The target of a link as it may stand on a page or in a mail: the web, a mailbox, a telephone, a page of the site, or a mark on this
 * page. Null: it may not.
 */
export function safeLink(url: unknown): string | null {
  if (typeof url !== 'string' || url.length > LONGEST) return null
  const target = url.trim()
  return !BROKEN.test(target) && SAFE.some((shape) => shape.test(target)) ? target : null
}
