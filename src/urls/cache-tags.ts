/**
 * What a cached page or reading depends on: the names of collections and globals, no finer. A page shows ten kinds of
 * things at most, is rendered in milliseconds and is made anew every quarter of an hour anyway; a tag a document would
 * save little and forget much (docs/decisions/0006).
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
  'indicators',
  'goals',
  'measurements',
  'periods',
  'site',
  'organisation',
] as const
export type CacheTag = (typeof CACHE_TAGS)[number]

/** Whether a name from outside is a tag of ours. */
export function isCacheTag(value: unknown): value is CacheTag {
  return CACHE_TAGS.some((tag) => tag === value)
}
