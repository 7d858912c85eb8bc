import type { Metadata } from 'next'

import { LOCALES, SOURCE_LOCALE, type Locale } from '@/src/i18n/locales'
import { siteUrl } from '@/src/urls/site-url'

import { cutAtWord } from './cut-at-word'

/** Characters of a description that a search engine shows before it truncates. */
const DESCRIPTION_LENGTH = 160

interface PageMetadataInput {
  locale: Locale
  /** The page's path in a language, without query: the whole list is the canonical address of a filtered one. */
  path: (locale: Locale) => string
  title: string
  description: string
  siteName: string
  /** The languages the page is available in. */
  locales: readonly Locale[]
  /** For filtered lists and samples: not indexed, but its links may be followed. */
  noIndex?: boolean
}

/**
 * Metadata for a page's head: title, canonical address, alternate languages (`x-default` is Danish), and what is shown
 * when the page is shared.
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
      images: [{ url: '/plan/og.png', width: 1200, height: 630, alt: siteName }],
    },
    twitter: { card: 'summary_large_image' },
    ...(noIndex && { robots: { index: false, follow: true } }),
  }
}
