import type { ReactElement } from 'react'
import type { Locale } from '@/src/i18n/locales'
import type { OfferView, Shell } from '@/src/site/data/view-models'
import { breadcrumbJsonLd } from '@/src/site/ui/meta/breadcrumb-json-ld'
import { eventJsonLd } from '@/src/site/ui/meta/event-json-ld'
import { JsonLd } from '@/src/site/ui/meta/JsonLd'
import { paths } from '@/src/urls/paths'

import { offerTrail } from './offer-trail'

/** JSON-LD of an offer: breadcrumbs and, if it is open, each coming time. Renders nothing for samples. */
export function OfferJsonLd({
  offer,
  shell,
  locale,
}: {
  offer: OfferView
  shell: Shell
  locale: Locale
}): ReactElement | null {
  if (offer.sample) return null
  const event = {
    ...offer,
    name: offer.title.value,
    description: offer.summary.value,
    path: paths.offer(locale, offer.slug),
    siteName: shell.siteName,
  }
  const coming = offer.state === 'open' ? offer.next : []
  return (
    <JsonLd
      data={[
        breadcrumbJsonLd(offerTrail(offer, locale)),
        ...coming.map((occurrence) => eventJsonLd(event, occurrence, locale)),
      ]}
    />
  )
}
