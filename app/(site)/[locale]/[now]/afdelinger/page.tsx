import type { ReactElement } from 'react'
import type { Metadata } from 'next'

import { translator } from '@/src/i18n/translator'
import { loadShell } from '@/src/site/data/shell'
import { loadAfdelinger } from '@/src/site/data/zones'
import { PageHeader } from '@/src/site/ui/layout/PageHeader'
import { Shell } from '@/src/site/ui/layout/Shell'
import { pageMetadata } from '@/src/site/ui/meta/page-metadata'
import { pageParams } from '@/src/site/ui/page/page-params'
import { AfdelingList } from '@/src/site/ui/zones/AfdelingList'
import { paths } from '@/src/urls/paths'

interface AfdelingerProps {
  params: Promise<{ locale: string; now: string }>
}

export async function generateMetadata({ params }: AfdelingerProps): Promise<Metadata> {
  const { locale, now } = await pageParams(params)
  const t = translator(locale)
  const { siteName, locales } = await loadShell(locale, now)
  const title = t('zones.afdelingerTitle')
  return pageMetadata({
    locale,
    path: paths.afdelinger,
    title,
    description: t('zones.afdelingerMeta'),
    siteName,
    locales,
  })
}

/** The list of all boligafdelinger. */
export default async function AfdelingerPage({ params }: AfdelingerProps): Promise<ReactElement> {
  const { locale, now } = await pageParams(params)
  const t = translator(locale)
  const [shell, afdelinger] = await Promise.all([loadShell(locale, now), loadAfdelinger(locale)])
  const above = [{ href: paths.zones(locale), label: t('nav.zones') }]
  return (
    <Shell shell={shell} locale={locale} now={now} alternate={paths.afdelinger} current="zones">
      <PageHeader locale={locale} title={t('zones.afdelingerTitle')} lead={t('zones.afdelingerLead')} above={above} />
      <AfdelingList afdelinger={afdelinger} locale={locale} />
    </Shell>
  )
}
