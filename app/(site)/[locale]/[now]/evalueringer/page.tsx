import type { ReactElement } from 'react'
import type { Metadata } from 'next'

import { translator } from '@/src/i18n/translator'
import { loadEvaluations } from '@/src/site/data/evaluations'
import { loadShell } from '@/src/site/data/shell'
import { EvaluationList } from '@/src/site/ui/evaluations/EvaluationList'
import { PageHeader } from '@/src/site/ui/layout/PageHeader'
import { Shell } from '@/src/site/ui/layout/Shell'
import { pageMetadata } from '@/src/site/ui/meta/page-metadata'
import { pageParams } from '@/src/site/ui/page/page-params'
import { TextStateNote } from '@/src/site/ui/text/TextStateNote'
import { paths } from '@/src/urls/paths'

interface EvaluationsProps {
  params: Promise<{ locale: string; now: string }>
}

export async function generateMetadata({ params }: EvaluationsProps): Promise<Metadata> {
  const { locale, now } = await pageParams(params)
  const t = translator(locale)
  const { siteName, locales } = await loadShell(locale, now)
  const title = t('evaluations.title')
  return pageMetadata({
    locale,
    path: paths.evaluations,
    title,
    description: t('evaluations.metaDescription'),
    siteName,
    locales,
  })
}

/** The published evaluations. */
export default async function EvaluationsPage({ params }: EvaluationsProps): Promise<ReactElement> {
  const { locale, now } = await pageParams(params)
  const t = translator(locale)
  const [shell, evaluations] = await Promise.all([loadShell(locale, now), loadEvaluations(locale)])
  return (
    <Shell shell={shell} locale={locale} now={now} alternate={paths.evaluations} current="about">
      <PageHeader locale={locale} title={t('evaluations.title')} lead={t('evaluations.lead')}>
        <TextStateNote texts={evaluations.flatMap(({ title, summary }) => [title, summary])} locale={locale} />
        <a href={paths.indicators(locale)}>{t('evaluations.figures')}</a>
      </PageHeader>
      <EvaluationList evaluations={evaluations} locale={locale} />
    </Shell>
  )
}
