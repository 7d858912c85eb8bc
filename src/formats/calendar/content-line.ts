/** The longest line in octets, without its line break (RFC 5545, 3.1). */
const LONGEST = 75

/**
 * Joins lines as iCalendar requires: terminated by CRLF, and folded if longer than 75 octets, but never within a
 * character. Throws a RangeError for a line that contains a line break, because it would be read as two.
 */
export function serializeLines(lines: readonly string[]): string {
  return lines.map((line) => `${fold(line)}\r\n`).join('')
}

function fold(line: string): string {
  if (/[\r\n]/.test(line)) throw new RangeError(`A line break within a line: ${line.slice(0, 40)}`)
  if (Buffer.byteLength(line) <= LONGEST) return line
  let folded = ''
  let octets = 0
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (octets + size > LONGEST) {
      folded += '\r\n '
      octets = 1
    }
    folded += character
    octets += size
  }
  return folded
}

/** A TEXT value (3.3.11): special characters are escaped, and control characters removed. */
export function textValue(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\P{Cc}\n\t]/gu, '')
    .replaceAll(/[\\;,]/g, (mark) => `\\${mark}`)
    .replaceAll('\n', '\\n')
}

/**
 * A URI value (3.3.13), which has no escaping: characters not allowed in a URI are percent-encoded (lone surrogates are
 * removed), so that no URL can break the line.
 */
export function uriValue(uri: string): string {
  return uri
    .trim()
    .replaceAll(/\p{Cs}/gu, '')
    .replaceAll(/[^\x21-\x7E]/gu, encodeURIComponent)
}
