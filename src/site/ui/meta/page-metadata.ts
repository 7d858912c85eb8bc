import type { Metadata } from 'next'

import { LOCALES, SOURCE_LOCALE, type Locale } from '@/src/i18n/locales'
import { siteUrl } from '@/src/urls/site-url'

import { cutAtWord } from './cut-at-word'

/** What a search engine shows of a description before it cuts by itself. */
const DESCRIPTION_LENGTH = 160

interface PageMetadataInput {
  locale: Locale
  /** The page's path in a language, without query: a filtered list is found under the whole list's address. */
  path: (locale: Locale) => string
  title: string
  description: string
  siteName: string
  /** The languages that the page is offered in. */
  locales: readonly Locale[]
  /** For filtered lists and samples: not to be found, but its links may be followed. */
  noIndex?: boolean
}

/**
 * What stands in the head of a page: title, canonical address, the other languages (`x-default` is Danish), and what
 * is shown where the address is shared.
 */
export function pageMetadata({
  locale,
  path,
  title,
  description,
  siteName,
  locales,
  noIndex = false,
}: PageMetadataInput): Metadata {
  const base = siteUrl()
  const fullTitle = title === siteName ? title : `${title} · ${siteName}`
  const shortDescription = cutAtWord(description, DESCRIPTION_LENGTH)
  return {
    metadataBase: new URL(base),
    title: fullTitle,
    description: shortDescription,
    alternates: {
      canonical: path(locale),
      languages: {
        ...Object.fromEntries(locales.map((other) => [other, path(other)])),
        'x-default': path(SOURCE_LOCALE),
      },
    },
    openGraph: {
      type: 'website',
      siteName,
      title,
      description: shortDescription,
      url: path(locale),
      locale: LOCALES[locale].openGraph,
      alternateLocale: locales.filter((other) => other !== locale).map((other) => LOCALES[other].openGraph),
      images: [{ url: '/og.png', width: 1200, height: 630, alt: siteName }],
    },
    twitter: { card: 'summary_large_image' },
    ...(noIndex && { robots: { index: false, follow: true } }),
  }
}
