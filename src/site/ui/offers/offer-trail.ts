import type { Locale } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import type { OfferView } from '@/src/site/data/view-models'
import type { Crumb } from '@/src/site/ui/meta/breadcrumb-json-ld'
import { paths } from '@/src/urls/paths'

/** Breadcrumbs to an offer: home, all offers, the parent offer, and the offer itself last. */
export function offerTrail(
  { slug, title, parent }: Pick<OfferView, 'slug' | 'title' | 'parent'>,
  locale: Locale,
): Crumb[] {
  const t = translator(locale)
  return [
    { href: paths.home(locale), label: t('nav.home') },
    { href: paths.offers(locale), label: t('nav.offers') },
    ...(parent === null ? [] : [{ href: paths.offer(locale, parent.slug), label: parent.title }]),
    { href: paths.offer(locale, slug), label: title },
  ]
}
