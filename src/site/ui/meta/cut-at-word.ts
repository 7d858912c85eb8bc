/**
 * The beginning of a text on one line: at most `length` characters, the ellipsis included, cut between words. Only a
 * first word longer than that is cut inside.
 */
export function cutAtWord(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= length) return line
  const lastSpace = line.slice(0, length).lastIndexOf(' ')
  const kept = line.slice(0, lastSpace > 0 ? lastSpace : length - 1)
  return `${kept.replace(/[\s.,;:–-]+$/u, '')}…`
}
