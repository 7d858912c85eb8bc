import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

interface Sum {
  /** As hex. */
  sha256: string
  bytes: number
}

/** The SHA-256 and the length of a file. Throws if it cannot be read. */
export function hashed(file: string): Promise<Sum> {
  return sumOf(createReadStream(file))
}

/** The same of a stream, which is read to its end. */
export async function sumOf(stream: Readable): Promise<Sum> {
  const hash = createHash('sha256')
  let bytes = 0
  await pipeline(stream, async (chunks: AsyncIterable<Buffer>) => {
    for await (const chunk of chunks) {
      hash.update(chunk)
      bytes += chunk.length
    }
  })
  return { sha256: hash.digest('hex'), bytes }
}
