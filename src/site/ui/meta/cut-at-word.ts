/**
 * Truncates a text to one line of at most `length` characters, ellipsis included, between words. Splits a word only if
 * the first one is longer than that.
 */
export function cutAtWord(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= length) return line
  const lastSpace = line.slice(0, length).lastIndexOf(' ')
  const kept = line.slice(0, lastSpace > 0 ? lastSpace : length - 1)
  return `${kept.replace(/[\s.,;:–-]+$/u, '')}…`
}
