import type { ReactElement } from 'react'
import type { Metadata } from 'next'

import { translator } from '@/src/i18n/translator'
import { loadAbout } from '@/src/site/data/about'
import { loadShell } from '@/src/site/data/shell'
import { AboutContent } from '@/src/site/ui/about/AboutContent'
import { Shell } from '@/src/site/ui/layout/Shell'
import { pageMetadata } from '@/src/site/ui/meta/page-metadata'
import { pageParams } from '@/src/site/ui/page/page-params'
import { paths } from '@/src/urls/paths'

interface AboutProps {
  params: Promise<{ locale: string; now: string }>
}

export async function generateMetadata({ params }: AboutProps): Promise<Metadata> {
  const { locale, now } = await pageParams(params)
  const [{ siteName, locales }, about] = await Promise.all([loadShell(locale, now), loadAbout(locale)])
  const description = translator(locale)('about.metaDescription')
  return pageMetadata({ locale, path: paths.about, title: about.title.value, description, siteName, locales })
}

/** What the plan is and who is behind it. */
export default async function AboutPage({ params }: AboutProps): Promise<ReactElement> {
  const { locale, now } = await pageParams(params)
  const [shell, about] = await Promise.all([loadShell(locale, now), loadAbout(locale)])
  return (
    <Shell shell={shell} locale={locale} now={now} alternate={paths.about} current="about">
      <AboutContent about={about} locale={locale} />
    </Shell>
  )
}
