import type { MetadataRoute } from 'next'

import { LOCALE_CODES, SOURCE_LOCALE, type Locale } from '@/src/i18n/locales'
import { absoluteUrl } from '@/src/urls/site-url'

interface SitemapPage {
  path: (locale: Locale) => string
  /** ISO instant; empty: not known. */
  updatedAt: string
  /** The languages that it is in; left out: all. */
  locales?: readonly Locale[]
}

/** Each page once in each of its languages, every entry naming all its sisters (and Danish for those who read none of them). */
export function sitemapEntries(pages: readonly SitemapPage[]): MetadataRoute.Sitemap {
  return pages.flatMap(({ path, updatedAt, locales = LOCALE_CODES }) => {
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
