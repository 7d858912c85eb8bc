/** Groups of three, as in 1.204, or none; then optional decimals after a comma. */
const DANISH = /^[-−]?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?$/
/** As programs write it: 27.66. */
const PLAIN = /^[-−]?\d+\.\d+$/

/**
 * Parses a number typed in a cell: "27,66", "1.204,5", "27.66", "34 %". Null if it is not a number, or ambiguous:
 * 12.125 may be twelve thousand or twelve, and a wrong guess would be off by a factor of a thousand.
 */
export function danishNumber(written: string): number | null {
  const text = written.trim().replace(/\s?%$/, '')
  const [danish, plain] = [DANISH.test(text), PLAIN.test(text)]
  if (danish === plain && !/^[-−]?0\.\d{3}$/.test(text)) return null
  const decimal = plain ? text : text.replaceAll('.', '').replace(',', '.')
  return Number(decimal.replace('−', '-'))
}
