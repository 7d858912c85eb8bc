const ascii = (bytes: Uint8Array, at: number, length: number) =>
  Buffer.from(bytes.buffer, bytes.byteOffset + at, Math.max(0, Math.min(length, bytes.length - at))).toString('latin1')

/** JPEG markers (ITU-T T.81, table B.1). */
const [SOI, EOI, SOS, TEM, COM, APP0, APP2, APP14, APP15] = [0xd8, 0xd9, 0xda, 0x01, 0xfe, 0xe0, 0xe2, 0xee, 0xef]
const isRestart = (marker: number) => marker >= 0xd0 && marker <= 0xd7
/** The application segments that say how to read the colours; the others hold EXIF, XMP, IPTC, thumbnails and so on. */
const NEEDED: Record<number, string> = { [APP0]: 'JFIF\0', [APP2]: 'ICC_PROFILE\0', [APP14]: 'Adobe' }

/**
 * A JPEG without place, camera, names, texts and whatever follows its end. Nothing is decoded, so the picture stays the
 * same. Returns the bytes themselves if there is nothing to remove, or no JPEG.
 */
export function jpegWithoutNotes(bytes: Uint8Array): Uint8Array {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf(Buffer.from([0xff, SOI, 0xff]))
  if (start === -1) return bytes
  const kept = [bytes.subarray(start, start + 2)]
  for (let at = start + 2; at < bytes.length;) {
    const marker = bytes[at + 1]
    // Fill bytes, and rubbish between the segments, which decoders skip as well.
    if (bytes[at] !== 0xff || marker === undefined || marker === 0xff || marker === 0) {
      at += 1
      continue
    }
    if (marker === EOI) {
      kept.push(bytes.subarray(at, at + 2))
      break
    }
    const end =
      marker === TEM || isRestart(marker) ? at + 2 : at + 2 + (((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0))
    if (end < at + 2) break
    const next = marker === SOS ? endOfScan(bytes, end) : end
    if (!isNote(marker, bytes, at + 4)) kept.push(bytes.subarray(at, next))
    at = next
  }
  const clean = Buffer.concat(kept)
  return clean.length === bytes.length ? bytes : clean
}

function isNote(marker: number, bytes: Uint8Array, at: number): boolean {
  if (marker === COM) return true
  if (marker < APP0 || marker > APP15) return false
  const needed = NEEDED[marker]
  return needed === undefined || ascii(bytes, at, needed.length) !== needed
}

/** Where the compressed data of a scan end: at the next marker that is not part of them. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const marker = bytes[at + 1]
    if (marker !== undefined && marker !== 0 && marker !== 0xff && !isRestart(marker)) return at
  }
  return bytes.length
}

/** Boxes of JPEG 2000 (ITU-T T.800, annex I) that hold EXIF, XMP, places and addresses. */
const NOTE_BOXES = ['uuid', 'uinf', 'xml ', 'asoc']
const [SOC, SOT, COMMENT] = [0xff4f, 0xff90, 0xff64]

/** The same for JPEG 2000. Comments among the compressed data are blanked, so that nothing moves. */
export function jpxWithoutNotes(bytes: Uint8Array): Uint8Array {
  const view = Buffer.from(bytes)
  if (view.length > 2 && view.readUInt16BE(0) === SOC) return blankComments(view) ? view : bytes
  if (ascii(bytes, 4, 4) !== 'jP  ') return bytes
  const kept: Buffer[] = []
  let changed = false
  for (let at = 0; at < view.length;) {
    const [isKnown, isLong] = [at + 8 <= view.length, at + 16 <= view.length && view.readUInt32BE(at) === 1]
    const size = !isKnown ? 0 : isLong ? Number(view.readBigUInt64BE(at + 8)) : view.readUInt32BE(at)
    const [head, type] = [isLong ? 16 : 8, ascii(bytes, at + 4, 4)]
    const end = size >= head && at + size <= view.length ? at + size : view.length
    if (NOTE_BOXES.includes(type)) changed = true
    else {
      const box = view.subarray(at, end)
      if (type === 'jp2c' && blankComments(box.subarray(head))) changed = true
      kept.push(box)
    }
    at = end
  }
  return changed ? Buffer.concat(kept) : bytes
}

/** Whether there was anything to blank in the header of the compressed data. */
function blankComments(codes: Buffer): boolean {
  let changed = false
  for (let at = 2; at + 4 <= codes.length; at += 2 + codes.readUInt16BE(at + 2)) {
    const marker = codes.readUInt16BE(at)
    if (marker === SOT || marker < 0xff00) break
    if (marker !== COMMENT) continue
    const text = codes.subarray(at + 6, at + 2 + codes.readUInt16BE(at + 2))
    changed ||= text.some((byte) => byte !== 0x20)
    text.fill(0x20)
  }
  return changed
}
