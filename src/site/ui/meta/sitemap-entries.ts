import type { MetadataRoute } from 'next'

import { SOURCE_LOCALE, type Locale } from '@/src/i18n/locales'
import { absoluteUrl } from '@/src/urls/site-url'

interface SitemapPage {
  path: (locale: Locale) => string
  /** ISO instant; empty if not known. */
  updatedAt: string
  /** The languages it is available in. */
  locales: readonly Locale[]
}

/** One entry per page and language, each listing all language versions (and Danish as `x-default`). */
export function sitemapEntries(pages: readonly SitemapPage[]): MetadataRoute.Sitemap {
  return pages.flatMap(({ path, updatedAt, locales }) => {
    const languages = {
      ...Object.fromEntries(locales.map((locale) => [locale, absoluteUrl(path(locale))])),
      'x-default': absoluteUrl(path(SOURCE_LOCALE)),
    }
    return locales.map((locale) => ({
      url: absoluteUrl(path(locale)),
      ...(updatedAt !== '' && { lastModified: updatedAt }),
      alternates: { languages },
    }))
  })
}
