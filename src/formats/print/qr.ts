import { encode } from 'uqr'

/**
 * An address as a QR code: an SVG of black squares on nothing, a unit a square, without the quiet zone (four units of white
 * all round are the template's affair). A quarter of it may be torn, dirty or drawn upon: it hangs in stairwells. Throws a
 * RangeError for what is too long for any code, about 1,600 letters.
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
