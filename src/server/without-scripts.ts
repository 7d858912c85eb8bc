/** Scripts that browsers run: all but data such as `application/ld+json`. */
const SCRIPT = /<script(?![^>]*\btype="application\/ld\+json")[^>]*>[\s\S]*?<\/script>/g
const SCRIPT_HINT = /<link(?=[^>]*\brel="(?:modulepreload|preload)")(?=[^>]*\b(?:as="script"|href="[^"]*\.js"))[^>]*>/g

/**
 * A page as Next renders it, without the scripts and their preloads: nothing on a public page needs them, and they are
 * nine tenths of its bytes. Only for pages that React wrote: it escapes `<` in text and attributes, so that these
 * patterns meet nothing but real tags.
 */
export function withoutScripts(html: string): string {
  return html.replace(SCRIPT, '').replace(SCRIPT_HINT, '')
}
