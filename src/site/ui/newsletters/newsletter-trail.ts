import type { Locale } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import type { NewsletterContent } from '@/src/site/data/view-models'
import type { Crumb } from '@/src/site/ui/meta/breadcrumb-json-ld'
import { paths } from '@/src/urls/paths'

/** Breadcrumbs to an edition: home, all editions, this one. */
export function newsletterTrail({ slug, title }: Pick<NewsletterContent, 'slug' | 'title'>, locale: Locale): Crumb[] {
  const t = translator(locale)
  return [
    { href: paths.home(locale), label: t('nav.home') },
    { href: paths.newsletters(locale), label: t('nav.newsletters') },
    { href: paths.newsletter(locale, slug), label: title },
  ]
}
