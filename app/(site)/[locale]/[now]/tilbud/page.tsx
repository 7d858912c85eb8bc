import type { ReactElement } from 'react'
import type { Metadata } from 'next'

import { translator } from '@/src/i18n/translator'
import { loadOfferList } from '@/src/site/data/offers'
import { loadShell } from '@/src/site/data/shell'
import { searchParams as toSearchParams } from '@/src/site/ui/filters/search-params'
import { Shell } from '@/src/site/ui/layout/Shell'
import { pageMetadata } from '@/src/site/ui/meta/page-metadata'
import { OfferList } from '@/src/site/ui/offers/OfferList'
import { pageParams } from '@/src/site/ui/page/page-params'
import { paths } from '@/src/urls/paths'

interface OffersProps {
  params: Promise<{ locale: string; now: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** The filters are in the query string, so the page is rendered per request; the data it reads is cached. */
export const dynamic = 'force-dynamic'

export async function generateMetadata({ params, searchParams }: OffersProps): Promise<Metadata> {
  const { locale, now } = await pageParams(params)
  const { siteName, locales } = await loadShell(locale, now)
  const t = translator(locale)
  return pageMetadata({
    locale,
    path: paths.offers,
    title: t('offers.title'),
    description: t('offers.description'),
    siteName,
    locales,
    noIndex: toSearchParams(await searchParams).size > 0,
  })
}

/** All offers, or those that match the filters in the address. */
export default async function OffersPage({ params, searchParams }: OffersProps): Promise<ReactElement> {
  const { locale, now } = await pageParams(params)
  const query = toSearchParams(await searchParams)
  const [shell, view] = await Promise.all([loadShell(locale, now), loadOfferList(locale, now, query)])
  return (
    <Shell
      shell={shell}
      locale={locale}
      now={now}
      alternate={(other) => paths.offers(other, query.toString())}
      current="offers"
    >
      <OfferList view={view} shell={shell} locale={locale} />
    </Shell>
  )
}
