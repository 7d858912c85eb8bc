import type { ReactElement } from 'react'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { translator } from '@/src/i18n/translator'
import { loadPage } from '@/src/site/data/pages'
import { loadShell } from '@/src/site/data/shell'
import { Shell } from '@/src/site/ui/layout/Shell'
import { pageMetadata } from '@/src/site/ui/meta/page-metadata'
import { PageContent } from '@/src/site/ui/page/PageContent'
import { pageParams } from '@/src/site/ui/page/page-params'
import { paths } from '@/src/urls/paths'

interface AccessibilityProps {
  params: Promise<{ locale: string; now: string }>
}

export async function generateMetadata({ params }: AccessibilityProps): Promise<Metadata> {
  const { locale, now } = await pageParams(params)
  const [{ siteName, locales }, page] = await Promise.all([loadShell(locale, now), loadPage(locale, 'was')])
  if (page === null) return {}
  const title = page.title.value
  const description = translator(locale)('page.metaDescription', { title, site: siteName })
  return pageMetadata({ locale, path: paths.accessibility, title, description, siteName, locales })
}

/** The accessibility statement, at the short address that the law's guidance prescribes. */
export default async function AccessibilityPage({ params }: AccessibilityProps): Promise<ReactElement> {
  const { locale, now } = await pageParams(params)
  const [shell, page] = await Promise.all([loadShell(locale, now), loadPage(locale, 'was')])
  if (page === null) notFound()
  return (
    <Shell shell={shell} locale={locale} now={now} alternate={paths.accessibility}>
      <PageContent page={page} locale={locale} />
    </Shell>
  )
}
