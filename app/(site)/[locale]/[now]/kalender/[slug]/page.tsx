import type { ReactElement } from 'react'
import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'

import { loadEvent } from '@/src/site/data/calendar'
import { loadShell } from '@/src/site/data/shell'
import { EventDetail } from '@/src/site/ui/calendar/EventDetail'
import { Shell } from '@/src/site/ui/layout/Shell'
import { pageMetadata } from '@/src/site/ui/meta/page-metadata'
import { pageParams } from '@/src/site/ui/page/page-params'
import { paths } from '@/src/urls/paths'

interface EventProps {
  params: Promise<{ locale: string; now: string; slug: string }>
}

/**
 * Rendered on first request, then cached. Without this, Next would render a page with a dynamic last param each time.
 */
export function generateStaticParams(): [] {
  return []
}

export async function generateMetadata({ params }: EventProps): Promise<Metadata> {
  const { locale, now, slug } = await pageParams(params)
  const [{ siteName, locales }, event] = await Promise.all([loadShell(locale, now), loadEvent(locale, now, slug)])
  if (!event.found) return {}
  const { title, summary, sample } = event.view
  return pageMetadata({
    locale,
    path: (other) => paths.event(other, slug),
    title: title.value,
    description: summary.value,
    siteName,
    locales,
    noIndex: sample,
  })
}

/** The page of one event, with all its dates. */
export default async function EventPage({ params }: EventProps): Promise<ReactElement> {
  const { locale, now, slug } = await pageParams(params)
  const [shell, event] = await Promise.all([loadShell(locale, now), loadEvent(locale, now, slug)])
  if (!event.found) return event.movedTo === null ? notFound() : permanentRedirect(paths.event(locale, event.movedTo))
  return (
    <Shell shell={shell} locale={locale} now={now} alternate={(other) => paths.event(other, slug)} current="calendar">
      <EventDetail event={event.view} shell={shell} locale={locale} now={now} />
    </Shell>
  )
}
