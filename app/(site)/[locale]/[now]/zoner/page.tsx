import type { ReactElement } from 'react'
import type { Metadata } from 'next'

import { translator } from '@/src/i18n/translator'
import { loadShell } from '@/src/site/data/shell'
import { loadZones } from '@/src/site/data/zones'
import { PageHeader } from '@/src/site/ui/layout/PageHeader'
import { Shell } from '@/src/site/ui/layout/Shell'
import { pageMetadata } from '@/src/site/ui/meta/page-metadata'
import { pageParams } from '@/src/site/ui/page/page-params'
import { ZonesOverview } from '@/src/site/ui/zones/ZonesOverview'
import { paths } from '@/src/urls/paths'

interface ZonesProps {
  params: Promise<{ locale: string; now: string }>
}

export async function generateMetadata({ params }: ZonesProps): Promise<Metadata> {
  const { locale, now } = await pageParams(params)
  const t = translator(locale)
  const { siteName, locales } = await loadShell(locale, now)
  return pageMetadata({
    locale,
    path: paths.zones,
    title: t('zones.title'),
    description: t('zones.metaDescription'),
    siteName,
    locales,
  })
}

/** The zones as a map and a list. */
export default async function ZonesPage({ params }: ZonesProps): Promise<ReactElement> {
  const { locale, now } = await pageParams(params)
  const t = translator(locale)
  const [shell, zones] = await Promise.all([loadShell(locale, now), loadZones(locale)])
  return (
    <Shell shell={shell} locale={locale} now={now} alternate={paths.zones} current="zones">
      <PageHeader locale={locale} title={t('zones.title')} lead={t('zones.lead')} />
      <ZonesOverview zones={zones} locale={locale} detail="afdelinger" />
    </Shell>
  )
}
