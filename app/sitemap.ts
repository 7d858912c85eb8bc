import type { MetadataRoute } from 'next'

import { loadSitemap } from '@/src/site/data/sitemap'
import { sitemapEntries } from '@/src/site/ui/meta/sitemap-entries'

/** The address of the site is known when it runs, not when it is built. */
export const dynamic = 'force-dynamic'

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  return sitemapEntries(await loadSitemap())
}
