import { QUERY_NAMES } from '@/src/domain/offers/query'
import { FEED_PARAMS } from '@/src/urls/feed-scope'
import { PRINT_PARAMS } from '@/src/urls/print-query'

/** The addresses that read the query string, and what they read of it. A test compares this with the pages. */
const READERS: readonly { path: RegExp; names: readonly string[]; reads: 'all' | 'first' }[] = [
  { path: /^\/[^/]+\/(tilbud|kalender)\/?$/, names: Object.values(QUERY_NAMES), reads: 'all' },
  { path: /^\/[^/]+\/(kalender\.ics|nyhedsbreve\.(rss|atom))$/, names: FEED_PARAMS, reads: 'first' },
  { path: /^\/[^/]+\/[^/]+\/[^/]+\/[^/]+\.(pdf|png)$/, names: PRINT_PARAMS, reads: 'first' },
]

/**
 * An address with what is read of its query alone, sorted by name: equal for all addresses that mean the same, whatever
 * somebody hung on them (`utm_source`).
 */
export function addressRead(url: string): string {
  const [path = ''] = url.split('?', 1)
  const reader = READERS.find((one) => one.path.test(path))
  if (reader === undefined) return path
  const given = [...new URLSearchParams(url.slice(path.length + 1))]
  const read = new URLSearchParams()
  for (const [name, value] of given)
    if (reader.names.includes(name) && (reader.reads === 'all' ? value.trim() !== '' : !read.has(name)))
      read.append(name, value)
  read.sort()
  return read.size === 0 ? path : `${path}?${read.toString()}`
}
