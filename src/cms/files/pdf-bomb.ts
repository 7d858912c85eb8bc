import { inflateSync } from 'node:zlib'

/** What the objects of one PDF may be unpacked. Pictures and pages are not unpacked here. */
const MOST_BYTES = 64 * 1024 * 1024
/** How far before its data the description of a stream begins at most. */
const LONGEST_HEAD = 2048

/**
 * Whether the objects of a PDF unpack to more than may be held, or are packed in a way that cannot be measured: then it is not read.
 * (A few KB of deflate are gigabytes.)
 */
export function isPdfBomb(bytes: Buffer): boolean {
  let left = MOST_BYTES
  for (const { head, start } of streams(bytes)) {
    if (!/\/(ObjStm|XRef)\b/.test(head)) continue
    const filter = /\/Filter\s*(\[[^\]]*\]|\/\w+)/.exec(head)?.[1]?.replaceAll(/[[\]\s]/g, '') ?? ''
    if (filter === '') continue
    if (filter !== '/FlateDecode') return true
    try {
      left -= inflateSync(bytes.subarray(start), { maxOutputLength: left }).length
    } catch (error) {
      // Broken data ends early; only what is too long counts.
      if (error instanceof RangeError || (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE')) return true
    }
  }
  return false
}

function* streams(bytes: Buffer): Generator<{ head: string; start: number }> {
  for (let at = bytes.indexOf('stream'); at >= 0; at = bytes.indexOf('stream', at + 1)) {
    const end = bytes[at + 6] === 0x0d && bytes[at + 7] === 0x0a ? 8 : bytes[at + 6] === 0x0a || bytes[at + 6] === 0x0d ? 7 : 0
    if (end === 0) continue
    const before = bytes.toString('latin1', Math.max(0, at - LONGEST_HEAD), at)
    const head = before.slice(before.lastIndexOf('obj') + 1)
    // A name may be written by the numbers of its letters.
    yield { head: head.replaceAll(/#([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))), start: at + end }
  }
}
