import { zipSync } from 'fflate'

/** The first day that ZIP knows. A file's own time would make another archive of the same content. */
const NO_TIME = new Date(1980, 0, 1)

/**
 * A ZIP of named files; folders by `/` in the name. Text is written as UTF-8. Same files: same bytes, in whatever order they
 * are given. Throws a RangeError for a name that would leave the folder it is unpacked in, or is none.
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
