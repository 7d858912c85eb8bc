import type { ReactElement } from 'react'
import type { Metadata } from 'next'
import { translator } from '@/src/i18n/translator'
import { loadShell } from '@/src/site/data/shell'
import { NotFoundContent } from '@/src/site/ui/error/NotFoundContent'
import { Shell } from '@/src/site/ui/layout/Shell'
import { pageParams } from '@/src/site/ui/page/page-params'
import { paths } from '@/src/urls/paths'

interface LostProps {
  params: Promise<{ locale: string; now: string }>
}

export async function generateMetadata({ params }: LostProps): Promise<Metadata> {
  const { locale, now } = await pageParams(params)
  const { siteName } = await loadShell(locale, now)
  return { title: `${translator(locale)('error.notFoundTitle')} · ${siteName}`, robots: { index: false } }
}

/**
 * Sent by `src/server` with status 404 where Next found nothing, because Next's own not-found page needs JavaScript.
 * Such a page has no counterpart in other languages, so the menu links to their front pages.
 */
export default async function LostPage({ params }: LostProps): Promise<ReactElement> {
  const { locale, now } = await pageParams(params)
  const shell = await loadShell(locale, now)
  return (
    <Shell shell={shell} locale={locale} now={now} alternate={paths.home}>
      <NotFoundContent locale={locale} />
    </Shell>
  )
}
