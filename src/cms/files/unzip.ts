import { inflateRawSync } from 'node:zlib'

/** Signatures and offsets of the ZIP format (APPNOTE 4.3). */
const [END, ENTRY, LOCAL] = [0x06054b50, 0x02014b50, 0x04034b50]
const [END_LENGTH, ENTRY_LENGTH, LOCAL_LENGTH, LONGEST_NOTE] = [22, 46, 30, 65_535]
const [STORED, DEFLATED] = [0, 8]

/**
 * The parts of a ZIP by name. Enforces the limit on the actual unpacked bytes, whatever the ZIP declares (fflate trusts
 * the declaration and runs for a minute). Throws if it is no ZIP, is encrypted, or exceeds the limits.
 */
export function unzip(bytes: Buffer, most: { bytes: number; parts: number }): Map<string, Buffer> {
  const end = endOf(bytes)
  const count = bytes.readUInt16LE(end + 10)
  if (count > most.parts) throw new RangeError('too many parts')
  const parts = new Map<string, Buffer>()
  let [at, left] = [bytes.readUInt32LE(end + 16), most.bytes]
  for (let index = 0; index < count; index += 1) {
    if (bytes.readUInt32LE(at) !== ENTRY || (bytes.readUInt16LE(at + 8) & 1) !== 0)
      throw new RangeError('no part, or a locked one')
    const [nameLength, extraLength, noteLength] = [
      bytes.readUInt16LE(at + 28),
      bytes.readUInt16LE(at + 30),
      bytes.readUInt16LE(at + 32),
    ]
    const name = bytes.toString('utf8', at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength)
    const part = unpack(
      packed(bytes, bytes.readUInt32LE(at + 42), bytes.readUInt32LE(at + 20)),
      bytes.readUInt16LE(at + 10),
      left,
    )
    left -= part.length
    if (left < 0) throw new RangeError('too large')
    parts.set(name, part)
    at += ENTRY_LENGTH + nameLength + extraLength + noteLength
  }
  return parts
}

function endOf(bytes: Buffer): number {
  for (let at = bytes.length - END_LENGTH; at >= Math.max(0, bytes.length - END_LENGTH - LONGEST_NOTE); at -= 1) {
    if (bytes.readUInt32LE(at) === END) return at
  }
  throw new RangeError('no ZIP')
}

function packed(bytes: Buffer, local: number, length: number): Buffer {
  if (bytes.readUInt32LE(local) !== LOCAL) throw new RangeError('no part')
  const start = local + LOCAL_LENGTH + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
  return bytes.subarray(start, start + length)
}

function unpack(part: Buffer, method: number, most: number): Buffer {
  if (method === STORED) return part
  if (method !== DEFLATED) throw new RangeError('packed in another way')
  return part.length === 0 ? part : inflateRawSync(part, { maxOutputLength: Math.max(1, most) })
}
