import { decodePDFRawStream, PDFContext, PDFRawStream } from '@cantoo/pdf-lib'

/**
 * Maximum unpacked size of one PDF's objects (a few KB of deflate can unpack to gigabytes). Pictures and page contents
 * are not unpacked here.
 */
const MOST_BYTES = 64 * 1024 * 1024

interface Decoder {
  buffer: Uint8Array
  ensureBuffer: (this: Decoder, requested: number) => Uint8Array
}

let left = MOST_BYTES

/**
 * The common prototype of pdf-lib's decoders, which pdf-lib does not export. A PDF can declare its compression in too
 * many ways to check it before decoding.
 */
const decoder = Object.getPrototypeOf(
  Object.getPrototypeOf(
    decodePDFRawStream(PDFRawStream.of(PDFContext.create().obj({ Filter: 'ASCIIHexDecode' }), new Uint8Array())),
  ),
) as Decoder
const grow = decoder.ensureBuffer
decoder.ensureBuffer = function (requested) {
  if (left < 0) throw new RangeError('too much is unpacked')
  const before = this.buffer.length
  const buffer = grow.call(this, requested)
  left -= buffer.length - before
  return buffer
}

/**
 * Resets the budget for another PDF. Returns a function that says whether this PDF exceeded it, in which case decoding
 * has stopped. One PDF at a time per thread.
 */
export function limitDecoders(): () => boolean {
  left = MOST_BYTES
  return () => left < 0
}
