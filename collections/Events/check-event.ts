import type { CollectionBeforeValidateHook } from 'payload'
import type { Event } from '@/payload-types'
import { checkFacts } from '@/src/cms/hooks/check-facts'
import { refuse } from '@/src/cms/refuse'
import { seriesRefusals } from './series-refusals'

/** Rejects an event whose dates or facts contradict each other. Drafts too, so that nothing is half-saved. */
export const checkEvent: CollectionBeforeValidateHook<Event> = ({ collection, data, req }) => {
  if (data) refuse([...checkFacts(data), ...seriesRefusals(data)], collection.slug, req)
  return data
}
