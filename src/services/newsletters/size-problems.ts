import type { LocalDateTime } from '@/src/domain/recurrence/series'
import { newsletterMail } from '@/src/formats/mail/newsletter-mail'
import { compose } from '@/src/formats/newsletter/compose'
import type { Sources } from '@/src/formats/newsletter/sources'
import { paths } from '@/src/urls/paths'
import { absoluteUrl, siteUrl } from '@/src/urls/site-url'
import { languagesOf } from './languages-of.ts'
import { label, type Label } from '@/src/i18n/admin/words'

/**
 * Gmail clips mails beyond 102 KB, and the unsubscribe link is at the end (issue 5, section 3). The rest is left for
 * the personal links, which are longer than those measured here.
 */
const MOST_BYTES = 98_000

/** A message if the mail, sent at `now`, would be too long in one of its languages; otherwise empty. */
export function sizeProblems(sources: Sources, now: LocalDateTime): Label[] {
  const sizes = languagesOf(sources.newsletter).map((locale) => {
    const content = compose(sources, locale, now)
    const view = absoluteUrl(paths.newsletter(locale, content.slug))
    return Buffer.byteLength(
      newsletterMail(content, { site: siteUrl(), view, unsubscribe: view, preferences: view }).html,
    )
  })
  const most = Math.max(...sizes)
  if (most <= MOST_BYTES) return []
  const size = Math.round(most / 1000)
  return [
    label(
      'The newsletter is too long: {{size}} KB. Mail programs show only 100, and the link to unsubscribe is at the end. Take something out.',
      { size },
    ),
  ]
}
