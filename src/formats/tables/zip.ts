import { zipSync } from 'fflate'

/** The earliest date in ZIP. The actual time would give different archives for the same content. */
const NO_TIME = new Date(1980, 0, 1)

/**
 * Packs named files into a ZIP; `/` in a name makes folders. Text is written as UTF-8. Deterministic: the same files
 * give the same bytes, in any order. Throws a RangeError for an invalid name, or one that would leave the folder it is
 * unpacked in.
 */
export function zip(files: Readonly<Record<string, string | Uint8Array>>): Buffer {
  const named = Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1))
  const wrong = named.find(
    ([name]) =>
      /[\\\p{Cc}]/u.test(name) || name.split('/').some((part) => part === '' || part === '.' || part === '..'),
  )
  if (wrong !== undefined) throw new RangeError(`No name for a file: ${JSON.stringify(wrong[0])}`)
  const contents = named.map(
    ([name, content]) => [name, typeof content === 'string' ? Buffer.from(content) : content] as const,
  )
  return Buffer.from(zipSync(Object.fromEntries(contents), { mtime: NO_TIME }))
}
