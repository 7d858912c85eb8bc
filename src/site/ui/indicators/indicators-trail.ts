import type { Locale } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import type { Crumb } from '@/src/site/ui/meta/breadcrumb-json-ld'
import { paths } from '@/src/urls/paths'

/** Breadcrumbs to the page of indicators, which comes last. */
export function indicatorsTrail(locale: Locale): Crumb[] {
  const t = translator(locale)
  return [
    { href: paths.about(locale), label: t('nav.about') },
    { href: paths.indicators(locale), label: t('indicators.title') },
  ]
}
