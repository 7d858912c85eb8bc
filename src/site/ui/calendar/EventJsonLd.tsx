import type { ReactElement } from 'react'
import type { LocalDateTime } from '@/src/domain/recurrence/series'
import type { Locale } from '@/src/i18n/locales'
import type { EventView, Shell } from '@/src/site/data/view-models'
import { breadcrumbJsonLd } from '@/src/site/ui/meta/breadcrumb-json-ld'
import { eventJsonLd } from '@/src/site/ui/meta/event-json-ld'
import { JsonLd } from '@/src/site/ui/meta/JsonLd'
import { paths } from '@/src/urls/paths'

import { eventTrail } from './event-trail'

interface EventJsonLdProps {
  event: EventView
  shell: Shell
  locale: Locale
  now: LocalDateTime
}

/** JSON-LD of an event: breadcrumbs and each coming date, cancelled ones included. Renders nothing for samples. */
export function EventJsonLd({ event, shell, locale, now }: EventJsonLdProps): ReactElement | null {
  if (event.sample) return null
  const happening = {
    ...event,
    name: event.title.value,
    description: event.summary.value,
    path: paths.event(locale, event.slug),
    provider: null,
    siteName: shell.siteName,
  }
  const coming = event.occurrences.filter(({ occurrence }) => occurrence.end > now)
  return (
    <JsonLd
      data={[
        breadcrumbJsonLd(eventTrail(event, locale)),
        ...coming.map(({ occurrence }) => eventJsonLd(happening, occurrence, locale)),
      ]}
    />
  )
}
