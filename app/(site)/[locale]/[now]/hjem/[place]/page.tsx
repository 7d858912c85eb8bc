import type { ReactElement } from 'react'
import type { Metadata } from 'next'

import { loadHome } from '@/src/site/data/home'
import { loadShell } from '@/src/site/data/shell'
import { HomeContent } from '@/src/site/ui/home/HomeContent'
import { Shell } from '@/src/site/ui/layout/Shell'
import { JsonLd } from '@/src/site/ui/meta/JsonLd'
import { organizationJsonLd } from '@/src/site/ui/meta/organization-json-ld'
import { pageMetadata } from '@/src/site/ui/meta/page-metadata'
import { pageParams } from '@/src/site/ui/page/page-params'
import { paths } from '@/src/urls/paths'

interface HomeProps {
  params: Promise<{ locale: string; now: string; place: string }>
}

/**
 * Rendered on first request, then cached. Without this, Next would render a page with a dynamic last param each time.
 */
export function generateStaticParams(): [] {
  return []
}

export async function generateMetadata({ params }: HomeProps): Promise<Metadata> {
  const { locale, now, place } = await pageParams(params)
  const [shell, home] = await Promise.all([loadShell(locale, now), loadHome(locale, now, place)])
  return pageMetadata({
    locale,
    path: paths.home,
    title: shell.siteName,
    description: home.intro.value,
    siteName: shell.siteName,
    locales: shell.locales,
  })
}

/** The front page. `place` is the reader's own place, from a cookie that the proxy reads. */
export default async function HomePage({ params }: HomeProps): Promise<ReactElement> {
  const { locale, now, place } = await pageParams(params)
  const [shell, home] = await Promise.all([loadShell(locale, now), loadHome(locale, now, place)])
  return (
    <Shell shell={shell} locale={locale} now={now} alternate={paths.home}>
      <HomeContent home={home} locales={shell.locales} locale={locale} now={now} />
      <JsonLd data={organizationJsonLd(shell)} />
    </Shell>
  )
}
