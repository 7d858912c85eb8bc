import type { MetadataRoute } from 'next'

import { absoluteUrl } from '@/src/urls/site-url'

/** The address of the site is known when it runs, not when it is built. */
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
