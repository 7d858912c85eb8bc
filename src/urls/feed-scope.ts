import type { FeedScope } from './paths.ts'

/** The parameters of a feed's address. */
export const FEED_PARAMS = ['zone', 'afdeling', 'tilbud'] as const

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/
const LONGEST_SLUG = 80

/**
 * Parses the scope of a feed from its URL; null if it is invalid. Only one parameter is used: the first present of
 * zone, afdeling and tilbud.
 */
export function feedScope(params: URLSearchParams): FeedScope | null {
  const zone = params.get('zone')
  if (zone !== null) return /^[0-9]{1,2}$/.test(zone) ? { kind: 'zone', number: Number(zone) } : null
  for (const [name, kind] of [
    ['afdeling', 'afdeling'],
    ['tilbud', 'offer'],
  ] as const) {
    const slug = params.get(name)
    if (slug !== null) return SLUG.test(slug) && slug.length <= LONGEST_SLUG ? { kind, slug } : null
  }
  return { kind: 'all' }
}
