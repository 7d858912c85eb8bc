import type { ReactElement } from 'react'
import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'

import { loadOffer } from '@/src/site/data/offers'
import { loadShell } from '@/src/site/data/shell'
import { Shell } from '@/src/site/ui/layout/Shell'
import { pageMetadata } from '@/src/site/ui/meta/page-metadata'
import { OfferDetail } from '@/src/site/ui/offers/OfferDetail'
import { pageParams } from '@/src/site/ui/page/page-params'
import { paths } from '@/src/urls/paths'

interface OfferProps {
  params: Promise<{ locale: string; now: string; slug: string }>
}

/**
 * Rendered on first request, then cached. Without this, Next would render a page with a dynamic last param each time.
 */
export function generateStaticParams(): [] {
  return []
}

export async function generateMetadata({ params }: OfferProps): Promise<Metadata> {
  const { locale, now, slug } = await pageParams(params)
  const [{ siteName, locales }, offer] = await Promise.all([loadShell(locale, now), loadOffer(locale, now, slug)])
  if (!offer.found) return {}
  const { title, summary, sample } = offer.view
  return pageMetadata({
    locale,
    path: (other) => paths.offer(other, slug),
    title: title.value,
    description: summary.value,
    siteName,
    locales,
    noIndex: sample,
  })
}

/** The page of one offer. */
export default async function OfferPage({ params }: OfferProps): Promise<ReactElement> {
  const { locale, now, slug } = await pageParams(params)
  const [shell, offer] = await Promise.all([loadShell(locale, now), loadOffer(locale, now, slug)])
  if (!offer.found) return offer.movedTo === null ? notFound() : permanentRedirect(paths.offer(locale, offer.movedTo))
  return (
    <Shell shell={shell} locale={locale} now={now} alternate={(other) => paths.offer(other, slug)} current="offers">
      <OfferDetail offer={offer.view} shell={shell} locale={locale} now={now} />
    </Shell>
  )
}
