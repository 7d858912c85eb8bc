import type { Locale } from '@/src/i18n/locales'
import { paths } from '@/src/urls/paths'
import { absoluteUrl } from '@/src/urls/site-url'

/** The feeds of all editions, for the page's head, where feed readers look. */
export function newsletterFeeds(locale: Locale): Record<string, string> {
  return {
    'application/atom+xml': absoluteUrl(paths.newsletterFeed(locale, 'atom')),
    'application/rss+xml': absoluteUrl(paths.newsletterFeed(locale, 'rss')),
  }
}
