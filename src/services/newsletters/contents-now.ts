import type { Payload } from 'payload'
import type { Newsletter } from '@/payload-types'
import type { LocalDateTime } from '@/src/domain/recurrence/series'
import { compose } from '@/src/formats/newsletter/compose'
import { loadSources } from './load-sources.ts'
import { frozenContent, type NewsletterContent } from '@/src/formats/newsletter/newsletter-content'
import { type Locale, SOURCE_LOCALE } from '@/src/i18n/locales'

/**
 * An edition (read in all languages) in some languages: as it was sent, in Danish for languages that it was not sent
 * in; or, before sending, as it would be sent at `now`. Contains no language twice.
 */
export async function contentsNow(
  payload: Payload,
  newsletter: Newsletter,
  locales: readonly Locale[],
  now: LocalDateTime,
): Promise<NewsletterContent[]> {
  const { frozen } = newsletter
  if (frozen) {
    const sent = locales.flatMap(
      (locale) => frozenContent(frozen, locale) ?? frozenContent(frozen, SOURCE_LOCALE) ?? [],
    )
    return [...new Set(sent)]
  }
  const sources = await loadSources(payload, newsletter, now)
  return locales.map((locale) => compose(sources, locale, now))
}
