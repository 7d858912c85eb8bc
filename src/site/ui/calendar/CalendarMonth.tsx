import type { ReactElement } from 'react'
import type { LocalDateTime } from '@/src/domain/recurrence/series'
import { formatMonth } from '@/src/i18n/format'
import type { Locale } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import type { CalendarView, Shell } from '@/src/site/data/view-models'
import { OccurrenceDays } from '@/src/site/ui/cards/OccurrenceDays'
import { ActiveFilters } from '@/src/site/ui/filters/ActiveFilters'
import { QUERY_NAMES } from '@/src/domain/offers/query'
import { FilterForm } from '@/src/site/ui/filters/FilterForm'
import { ListLayout } from '@/src/site/ui/filters/ListLayout'
import { NoResults } from '@/src/site/ui/filters/NoResults'
import { Pagination } from '@/src/site/ui/filters/Pagination'
import { Rejected } from '@/src/site/ui/filters/Rejected'
import { PageHeader } from '@/src/site/ui/layout/PageHeader'
import { TextStateNote } from '@/src/site/ui/text/TextStateNote'
import { paths } from '@/src/urls/paths'

import { MonthSwitch } from './MonthSwitch'
import { Subscribe } from './Subscribe'
import { zoneNames } from './zone-names'

interface CalendarMonthProps {
  view: CalendarView
  shell: Shell
  locale: Locale
  now: LocalDateTime
}

/** The happenings of one month by day, and how to subscribe to the calendar. */
export function CalendarMonth({ view, shell, locale, now }: CalendarMonthProps): ReactElement {
  const t = translator(locale)
  const path = (query: string) => paths.calendar(locale, query)
  const occurrences = view.days.flatMap((day) => day.occurrences)
  const month = formatMonth(view.month, locale)
  const keep = { [QUERY_NAMES.month]: view.month }
  return (
    <>
      <PageHeader locale={locale} title={t('calendar.title')} lead={t('calendar.intro')} />
      <ListLayout
        locale={locale}
        chosen={view.active.length}
        form={<FilterForm facets={view.facets} action={path('')} keep={keep} locale={locale} />}
        heading={month}
      >
        {view.total > 0 && <p>{t('calendar.count', { count: view.total })}</p>}
        <MonthSwitch view={view} locale={locale} />
        <Rejected values={view.rejected} locale={locale} />
        <ActiveFilters
          active={view.active}
          path={path}
          cleared={new URLSearchParams(keep).toString()}
          locale={locale}
        />
        <TextStateNote texts={occurrences.flatMap(({ title, reason }) => [title, reason])} locale={locale} />
        {occurrences.length > 0 ? (
          <OccurrenceDays occurrences={occurrences} locale={locale} now={now} />
        ) : (
          <NoResults
            title={t('calendar.noneInMonth', { month })}
            loosen={view.loosen}
            path={path}
            contact={shell.contact}
            locale={locale}
          />
        )}
        <Pagination page={view.page} pages={view.pages} query={view.query} path={path} locale={locale} />
      </ListLayout>
      <Subscribe zones={zoneNames(view.facets, locale)} locale={locale} />
    </>
  )
}
