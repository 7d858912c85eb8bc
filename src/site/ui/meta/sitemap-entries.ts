import type { MetadataRoute } from 'next'

import { LOCALE_CODES, SOURCE_LOCALE, type Locale } from '@/src/i18n/locales'
import { absoluteUrl } from '@/src/urls/site-url'

interface SitemapPage {
  path: (locale: Locale) => string
  /** ISO instant; empty: not known. */
  updatedAt: string
}

/** Each page once in each language, every entry naming all its sisters (and Danish for those who read none of them). */
export function sitemapEntries(pages: readonly SitemapPage[]): MetadataRoute.Sitemap {
  return pages.flatMap(({ path, updatedAt }) => {
    const languages = {
      ...Object.fromEntries(LOCALE_CODES.map((locale) => [locale, absoluteUrl(path(locale))])),
      'x-default': absoluteUrl(path(SOURCE_LOCALE)),
    }
    return LOCALE_CODES.map((locale) => ({
      url: absoluteUrl(path(locale)),
      ...(updatedAt !== '' && { lastModified: updatedAt }),
      alternates: { languages },
    }))
  })
}
