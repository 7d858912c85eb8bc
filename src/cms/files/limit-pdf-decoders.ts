import { decodePDFRawStream, PDFContext, PDFRawStream } from '@cantoo/pdf-lib'

/** What the objects of one PDF may be unpacked (a few KB of deflate are gigabytes). Pictures and pages are not unpacked here. */
const MOST_BYTES = 64 * 1024 * 1024

interface Decoder {
  buffer: Uint8Array
  ensureBuffer: (this: Decoder, requested: number) => Uint8Array
}

let left = MOST_BYTES

/**
 * What all of pdf-lib's decoders are made from, which it hands out to nobody. What a PDF says of itself before it is unpacked can be written
 * in more ways than can be searched for.
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

/** Begins to count for another PDF. Gives whether that one unpacks to more than may be held: it is read no further then. One at a time in a thread. */
export function limitDecoders(): () => boolean {
  left = MOST_BYTES
  return () => left < 0
}
