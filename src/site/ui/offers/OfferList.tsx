import type { ReactElement } from 'react'
import type { Locale } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import type { OfferListView, Shell } from '@/src/site/data/view-models'
import { OfferGrid } from '@/src/site/ui/cards/OfferGrid'
import { ActiveFilters } from '@/src/site/ui/filters/ActiveFilters'
import { FilterForm } from '@/src/site/ui/filters/FilterForm'
import { ListLayout } from '@/src/site/ui/filters/ListLayout'
import { NoResults } from '@/src/site/ui/filters/NoResults'
import { Pagination } from '@/src/site/ui/filters/Pagination'
import { Rejected } from '@/src/site/ui/filters/Rejected'
import { PageHeader } from '@/src/site/ui/layout/PageHeader'
import { TextStateNote } from '@/src/site/ui/text/TextStateNote'
import { paths } from '@/src/urls/paths'

/** All offers, or those that match the reader's filters. */
export function OfferList({
  view,
  shell,
  locale,
}: {
  view: OfferListView
  shell: Shell
  locale: Locale
}): ReactElement {
  const t = translator(locale)
  const path = (query: string) => paths.offers(locale, query)
  return (
    <>
      <PageHeader locale={locale} title={t('offers.title')} lead={t('offers.intro')} />
      <ListLayout
        locale={locale}
        chosen={view.active.length}
        form={<FilterForm facets={view.facets} action={path('')} locale={locale} />}
        heading={t('offers.count', { count: view.total })}
      >
        <Rejected values={view.rejected} locale={locale} />
        <ActiveFilters active={view.active} path={path} cleared="" locale={locale} />
        <TextStateNote texts={view.offers.flatMap(({ title, summary }) => [title, summary])} locale={locale} />
        {view.offers.length > 0 ? (
          <OfferGrid offers={view.offers} locale={locale} />
        ) : (
          <NoResults
            title={view.active.length > 0 ? t('filters.emptyTitle') : t('filters.emptyPlain')}
            loosen={view.loosen}
            path={path}
            contact={shell.contact}
            locale={locale}
          />
        )}
        <Pagination page={view.page} pages={view.pages} query={view.query} path={path} locale={locale} />
      </ListLayout>
    </>
  )
}
