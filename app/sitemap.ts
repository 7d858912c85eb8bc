import type { MetadataRoute } from 'next'

import { loadSitemap } from '@/src/site/data/sitemap'
import { sitemapEntries } from '@/src/site/ui/meta/sitemap-entries'

/** The site's address is known at runtime, not at build time. */
export const dynamic = 'force-dynamic'

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  return sitemapEntries(await loadSitemap())
}
