import type { FacetName } from '@/src/site/data/view-models'

/**
 * What a choice is called in the address, and so in the form: the Danish words that `src/domain/offers/query` reads.
 */
export const FIELD_NAMES = {
  zone: 'zone',
  afdeling: 'afdeling',
  need: 'emne',
  audience: 'for',
  age: 'alder',
  weekday: 'dag',
  language: 'sprog',
  free: 'gratis',
  womenOnly: 'kvinder',
  dropIn: 'aaben',
  page: 'side',
  month: 'maaned',
} as const satisfies Record<FacetName | 'page' | 'month', string>
