import { expect, test } from 'vitest'

import { paths } from '@/src/urls/paths'
import { pageMetadata } from '@/src/site/ui/meta/page-metadata'
import { sitemapEntries } from '@/src/site/ui/meta/sitemap-entries'

const input: Parameters<typeof pageMetadata>[0] = {
  locale: 'ar',
  path: (locale) => paths.offers(locale),
  title: 'العروض',
  description: 'Hvad du kan gå til. '.repeat(20),
  siteName: 'Planen',
  locales: ['da', 'en', 'ar'],
}

test('a page names itself and its sisters, Danish for those who read none of them', () => {
  expect(pageMetadata(input).alternates).toEqual({
    canonical: '/ar/tilbud',
    languages: { da: '/da/tilbud', en: '/en/tilbud', ar: '/ar/tilbud', 'x-default': '/da/tilbud' },
  })
})

test('what is shown where the address is shared is in the language of the page', () => {
  expect(pageMetadata(input).openGraph).toMatchObject({
    locale: 'ar_AR',
    alternateLocale: ['da_DK', 'en_GB'],
    images: [{ url: '/plan/og.png', width: 1200, height: 630 }],
  })
})

test('a long description is cut', () => {
  expect(pageMetadata(input).description?.length).toBeLessThanOrEqual(160)
})

test('a filtered list is not to be found, but its links may be followed', () => {
  expect(pageMetadata(input).robots).toBeUndefined()
  expect(pageMetadata({ ...input, noIndex: true }).robots).toEqual({ index: false, follow: true })
})

test('the name of the site stands once in the title of its home page', () => {
  expect(pageMetadata(input).title).toBe('العروض · Planen')
  expect(pageMetadata({ ...input, title: 'Planen' }).title).toBe('Planen')
})

test('the sitemap has each page in each language, with all its sisters', () => {
  const entries = sitemapEntries([
    { path: paths.calendar, updatedAt: '2026-09-01T08:00:00.000Z', locales: ['da', 'ur'] },
  ])
  expect(entries.map((entry) => entry.url)).toContain('http://localhost:3000/ur/kalender')
  for (const entry of entries) {
    expect(entry.alternates?.languages).toMatchObject({
      da: 'http://localhost:3000/da/kalender',
      'x-default': 'http://localhost:3000/da/kalender',
    })
  }
})
