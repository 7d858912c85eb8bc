import type { ReactElement } from 'react'
import type { Locale } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import { breadcrumbJsonLd, type Crumb } from '@/src/site/ui/meta/breadcrumb-json-ld'
import { JsonLd } from '@/src/site/ui/meta/JsonLd'
import { paths } from '@/src/urls/paths'
import { absoluteUrl } from '@/src/urls/site-url'

interface PlaceJsonLdProps {
  /** The pages between the home page and this one, as `PageHeader` shows them. */
  above: readonly Crumb[]
  name: string
  /** This page's own path. */
  path: string
  locale: Locale
}

/** A zone or an afdeling for search engines: the way to it, and that it is a place. */
export function PlaceJsonLd({ above, name, path, locale }: PlaceJsonLdProps): ReactElement {
  const home = { href: paths.home(locale), label: translator(locale)('nav.home') }
  return (
    <JsonLd
      data={[
        breadcrumbJsonLd([home, ...above, { href: path, label: name }]),
        { '@type': 'Place', name, url: absoluteUrl(path) },
      ]}
    />
  )
}
