import type { ReactElement } from 'react'
import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'

import { loadEvaluation } from '@/src/site/data/evaluations'
import { loadShell } from '@/src/site/data/shell'
import { EvaluationContent } from '@/src/site/ui/evaluations/EvaluationContent'
import { Shell } from '@/src/site/ui/layout/Shell'
import { pageMetadata } from '@/src/site/ui/meta/page-metadata'
import { pageParams } from '@/src/site/ui/page/page-params'
import { paths } from '@/src/urls/paths'

interface EvaluationProps {
  params: Promise<{ locale: string; now: string; slug: string }>
}

/**
 * Rendered on first request, then cached. Without this, Next would render a page with a dynamic last param each time.
 */
export function generateStaticParams(): [] {
  return []
}

export async function generateMetadata({ params }: EvaluationProps): Promise<Metadata> {
  const { locale, now, slug } = await pageParams(params)
  const [{ siteName, locales }, evaluation] = await Promise.all([loadShell(locale, now), loadEvaluation(locale, slug)])
  if (!evaluation.found) return {}
  const { title, summary } = evaluation.view
  return pageMetadata({
    locale,
    path: (other) => paths.evaluation(other, slug),
    title: title.value,
    description: summary.value,
    siteName,
    locales,
  })
}

/** The page of one evaluation. */
export default async function EvaluationPage({ params }: EvaluationProps): Promise<ReactElement> {
  const { locale, now, slug } = await pageParams(params)
  const [shell, evaluation] = await Promise.all([loadShell(locale, now), loadEvaluation(locale, slug)])
  if (!evaluation.found)
    return evaluation.movedTo === null ? notFound() : permanentRedirect(paths.evaluation(locale, evaluation.movedTo))
  return (
    <Shell shell={shell} locale={locale} now={now} alternate={(other) => paths.evaluation(other, slug)} current="about">
      <EvaluationContent evaluation={evaluation.view} locale={locale} />
    </Shell>
  )
}
