/** Scripts that browsers execute: all but data such as `application/ld+json`. */
const SCRIPT = /<script(?![^>]*\btype="application\/ld\+json")[^>]*>[\s\S]*?<\/script>/g
const SCRIPT_HINT = /<link(?=[^>]*\brel="(?:modulepreload|preload)")(?=[^>]*\b(?:as="script"|href="[^"]*\.js"))[^>]*>/g

/**
 * Removes scripts and their preloads from a page rendered by Next: nothing on a public page needs them, and they are
 * nine tenths of its bytes. Only for pages written by React, which escapes `<` in text and attributes, so that these
 * patterns match only real tags.
 */
export function withoutScripts(html: string): string {
  return html.replace(SCRIPT, '').replace(SCRIPT_HINT, '')
}
