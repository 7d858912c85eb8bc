import type { Locale } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import type { EventView } from '@/src/site/data/view-models'
import type { Crumb } from '@/src/site/ui/meta/breadcrumb-json-ld'
import { paths } from '@/src/urls/paths'

/** Breadcrumbs to an event, the event itself last. */
export function eventTrail({ slug, title }: Pick<EventView, 'slug' | 'title'>, locale: Locale): Crumb[] {
  const t = translator(locale)
  return [
    { href: paths.home(locale), label: t('nav.home') },
    { href: paths.calendar(locale), label: t('nav.calendar') },
    { href: paths.event(locale, slug), label: title },
  ]
}
