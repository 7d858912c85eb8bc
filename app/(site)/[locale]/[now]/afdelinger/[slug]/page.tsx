import type { ReactElement } from 'react'
import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'

import { translator } from '@/src/i18n/translator'
import { loadShell } from '@/src/site/data/shell'
import { loadAfdeling } from '@/src/site/data/zones'
import { Shell } from '@/src/site/ui/layout/Shell'
import { pageMetadata } from '@/src/site/ui/meta/page-metadata'
import { pageParams } from '@/src/site/ui/page/page-params'
import { AfdelingContent } from '@/src/site/ui/zones/AfdelingContent'
import { paths } from '@/src/urls/paths'

interface AfdelingProps {
  params: Promise<{ locale: string; now: string; slug: string }>
}

/**
 * Rendered on first request, then cached. Without this, Next would render a page with a dynamic last param each time.
 */
export function generateStaticParams(): [] {
  return []
}

export async function generateMetadata({ params }: AfdelingProps): Promise<Metadata> {
  const { locale, now, slug } = await pageParams(params)
  const [{ siteName, locales }, afdeling] = await Promise.all([loadShell(locale, now), loadAfdeling(locale, now, slug)])
  if (!afdeling.found) return {}
  const { name } = afdeling.view
  return pageMetadata({
    locale,
    path: (other) => paths.afdeling(other, slug),
    title: name,
    description: translator(locale)('zones.metaAfdeling', { name }),
    siteName,
    locales,
  })
}

/** The page of one boligafdeling. */
export default async function AfdelingPage({ params }: AfdelingProps): Promise<ReactElement> {
  const { locale, now, slug } = await pageParams(params)
  const [shell, afdeling] = await Promise.all([loadShell(locale, now), loadAfdeling(locale, now, slug)])
  if (!afdeling.found)
    return afdeling.movedTo === null ? notFound() : permanentRedirect(paths.afdeling(locale, afdeling.movedTo))
  return (
    <Shell shell={shell} locale={locale} now={now} alternate={(other) => paths.afdeling(other, slug)} current="zones">
      <AfdelingContent afdeling={afdeling.view} locale={locale} now={now} />
    </Shell>
  )
}
