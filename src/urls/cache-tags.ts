/**
 * What a cached page or query depends on: names of collections and globals, no finer. A page shows at most ten kinds of
 * content, renders in milliseconds and is regenerated every quarter of an hour anyway; a tag per document would save
 * little and could easily be forgotten (docs/decisions/0006).
 */
export const CACHE_TAGS = [
  'activities',
  'events',
  'zones',
  'afdelinger',
  'housing-organisations',
  'venues',
  'focus-areas',
  'partners',
  'evaluations',
  'pages',
  'notices',
  'newsletters',
  'media',
  'agreements',
  'areas',
  'indicators',
  'goals',
  'measurements',
  'periods',
  'site',
  'organisation',
  'governance',
] as const
export type CacheTag = (typeof CACHE_TAGS)[number]

/** Whether an external name is one of our cache tags. */
export function isCacheTag(value: unknown): value is CacheTag {
  return CACHE_TAGS.some((tag) => tag === value)
}
