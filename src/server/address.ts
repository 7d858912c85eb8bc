import { QUERY_NAMES } from '@/src/domain/offers/query'
import { FEED_PARAMS } from '@/src/urls/feed-scope'
import { PRINT_PARAMS } from '@/src/urls/print-query'

/** The addresses that read the query string, and what they read of it. A test compares this with the pages. */
const READERS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^\/[^/]+\/(tilbud|kalender)\/?$/, Object.values(QUERY_NAMES)],
  [/^\/[^/]+\/(kalender\.ics|nyhedsbreve\.(rss|atom))$/, FEED_PARAMS],
  [/^\/[^/]+\/[^/]+\/[^/]+\/[^/]+\.(pdf|png)$/, PRINT_PARAMS],
]

/**
 * An address with what is read of its query alone, sorted by name: equal for all addresses that mean the same, whatever
 * somebody hung on them (`utm_source`).
 */
export function addressRead(url: string): string {
  const [path = ''] = url.split('?', 1)
  const names = READERS.find(([pattern]) => pattern.test(path))?.[1] ?? []
  const given = [...new URLSearchParams(url.slice(path.length + 1))]
  const read = new URLSearchParams(given.filter(([name, value]) => names.includes(name) && value.trim() !== ''))
  read.sort()
  return read.size === 0 ? path : `${path}?${read.toString()}`
}
