import type { Site } from '@/payload-types'
import type { ReadContext } from './payload'

/** The global `site`, with its texts in all languages. */
export async function loadSite({ payload, reading }: ReadContext): Promise<Site> {
  return payload.findGlobal({ slug: 'site', ...reading })
}
