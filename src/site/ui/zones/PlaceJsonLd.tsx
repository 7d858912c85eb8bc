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

/** JSON-LD of a zone or an afdeling: breadcrumbs and a Place. */
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
