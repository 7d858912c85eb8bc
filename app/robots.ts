import type { MetadataRoute } from 'next'

import { absoluteUrl } from '@/src/urls/site-url'

/** The site's address is known at runtime, not at build time. */
export const dynamic = 'force-dynamic'

export default function robots(): MetadataRoute.Robots {
  return {
    rules: {
      userAgent: '*',
      allow: '/',
      disallow: ['/admin', '/api', '/q/', '/sprog/', '/*/plakat.pdf', '/*/billede.png', '/*/velkommen.pdf'],
    },
    sitemap: absoluteUrl('/sitemap.xml'),
  }
}
