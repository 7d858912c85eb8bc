import type { ReactElement } from 'react'
import type { Metadata } from 'next'

import { translator } from '@/src/i18n/translator'
import { loadCalendar } from '@/src/site/data/calendar'
import { loadShell } from '@/src/site/data/shell'
import { CalendarMonth } from '@/src/site/ui/calendar/CalendarMonth'
import { searchParams as toSearchParams } from '@/src/site/ui/filters/search-params'
import { Shell } from '@/src/site/ui/layout/Shell'
import { pageMetadata } from '@/src/site/ui/meta/page-metadata'
import { pageParams } from '@/src/site/ui/page/page-params'
import { paths } from '@/src/urls/paths'

interface CalendarProps {
  params: Promise<{ locale: string; now: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** The filters are in the query string, so the page is rendered per request; the data it reads is cached. */
export const dynamic = 'force-dynamic'

export async function generateMetadata({ params, searchParams }: CalendarProps): Promise<Metadata> {
  const { locale, now } = await pageParams(params)
  const { siteName, locales } = await loadShell(locale, now)
  const t = translator(locale)
  return pageMetadata({
    locale,
    path: paths.calendar,
    title: t('calendar.title'),
    description: t('calendar.description'),
    siteName,
    locales,
    noIndex: toSearchParams(await searchParams).size > 0,
  })
}

/** The calendar of the month and filters in the address. */
export default async function CalendarPage({ params, searchParams }: CalendarProps): Promise<ReactElement> {
  const { locale, now } = await pageParams(params)
  const query = toSearchParams(await searchParams)
  const [shell, view] = await Promise.all([loadShell(locale, now), loadCalendar(locale, now, query)])
  return (
    <Shell
      shell={shell}
      locale={locale}
      now={now}
      alternate={(other) => paths.calendar(other, query.toString())}
      current="calendar"
    >
      <CalendarMonth view={view} shell={shell} locale={locale} now={now} />
    </Shell>
  )
}
