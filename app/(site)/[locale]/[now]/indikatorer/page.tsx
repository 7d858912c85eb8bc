import type { ReactElement } from 'react'
import type { Metadata } from 'next'

import { translator } from '@/src/i18n/translator'
import { loadIndicators } from '@/src/site/data/indicators'
import { loadShell } from '@/src/site/data/shell'
import { IndicatorsContent } from '@/src/site/ui/indicators/IndicatorsContent'
import { IndicatorsJsonLd } from '@/src/site/ui/indicators/IndicatorsJsonLd'
import { Shell } from '@/src/site/ui/layout/Shell'
import { pageMetadata } from '@/src/site/ui/meta/page-metadata'
import { pageParams } from '@/src/site/ui/page/page-params'
import { paths } from '@/src/urls/paths'

interface IndicatorsProps {
  params: Promise<{ locale: string; now: string }>
}

export async function generateMetadata({ params }: IndicatorsProps): Promise<Metadata> {
  const { locale, now } = await pageParams(params)
  const t = translator(locale)
  const { siteName, locales } = await loadShell(locale, now)
  return pageMetadata({
    locale,
    path: paths.indicators,
    title: t('indicators.title'),
    description: t('indicators.metaDescription'),
    siteName,
    locales,
  })
}

/** The published figures for the plan's goals. */
export default async function IndicatorsPage({ params }: IndicatorsProps): Promise<ReactElement> {
  const { locale, now } = await pageParams(params)
  const [shell, indicators] = await Promise.all([loadShell(locale, now), loadIndicators(locale, now)])
  return (
    <Shell shell={shell} locale={locale} now={now} alternate={paths.indicators} current="about">
      <IndicatorsJsonLd indicators={indicators} locale={locale} />
      <IndicatorsContent indicators={indicators} locale={locale} />
    </Shell>
  )
}
