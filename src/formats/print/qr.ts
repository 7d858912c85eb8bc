import { encode } from 'uqr'

/**
 * Renders a URL as a QR code: an SVG of black squares on a transparent background, one unit per square. The template
 * must add the quiet zone (four units of white on all sides). Readable with up to a quarter torn, dirty or drawn upon,
 * because it hangs in stairwells. Throws a RangeError if the URL is too long for a QR code, about 1,600 characters.
 */
export function qrSvg(address: string): string {
  const { data, size } = encode(address, { ecc: 'Q', border: 0 })
  const runs = data.flatMap((row, y) =>
    [
      ...row
        .map((dark) => (dark ? '1' : '0'))
        .join('')
        .matchAll(/1+/g),
    ].map(({ 0: run, index }) => `M${index} ${y}h${run.length}v1h-${run.length}z`),
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path d="${runs.join('')}"/></svg>`
}
