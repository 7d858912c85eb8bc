import { codeFor } from '@/src/services/qr-codes/code-for'
import type { LocalDateTime } from '@/src/domain/recurrence/series'
import { loadPictures } from '@/src/services/newsletters/load-pictures'
import type { PrintedNewsletter } from '@/src/formats/print/newsletter'
import { type Locale, SOURCE_LOCALE } from '@/src/i18n/locales'
import { paths } from '@/src/urls/paths'
import { absoluteUrl } from '@/src/urls/site-url'
import { loadNewsletter } from './newsletters'
import { cachedRead } from './payload'

export type NewsletterPrintFound = { found: true; printed: PrintedNewsletter } | { found: false; movedTo: null }

/**
 * An edition for print in one or two languages, not adapted to an afdeling. Uses Danish for a language it was not
 * published in.
 */
export async function loadNewsletterPrint(
  slug: string,
  locales: readonly Locale[],
  now: LocalDateTime,
): Promise<NewsletterPrintFound> {
  const wanted = await Promise.all(locales.map(async (locale) => loadNewsletter(locale, slug, now)))
  const editions = wanted.some(({ found }) => found) ? wanted : [await loadNewsletter(SOURCE_LOCALE, slug, now)]
  const [first, second] = editions.flatMap((edition) => (edition.found ? [edition.view] : []))
  if (first === undefined) return { found: false, movedTo: null }
  const contents = second === undefined ? ([first.content] as const) : ([first.content, second.content] as const)
  const [code, pictures] = await cachedRead(
    ['newsletter-print', slug, ...contents.map(({ locale }) => locale)],
    ['newsletters', 'media'],
    async ({ payload }) =>
      Promise.all([codeFor(payload, { path: `/nyhedsbreve/${slug}` }), loadPictures(payload, contents)]),
  )
  return {
    found: true,
    printed: {
      contents,
      pictures,
      plan: first.content.siteName,
      address: absoluteUrl(paths.printed(code)),
      stairwell: null,
      draft: first.draft,
    },
  }
}
