import type { ReactElement } from 'react'
import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'

import { translator } from '@/src/i18n/translator'
import { loadShell } from '@/src/site/data/shell'
import { loadZone } from '@/src/site/data/zones'
import { Shell } from '@/src/site/ui/layout/Shell'
import { pageMetadata } from '@/src/site/ui/meta/page-metadata'
import { pageParams } from '@/src/site/ui/page/page-params'
import { ZoneContent } from '@/src/site/ui/zones/ZoneContent'
import { paths } from '@/src/urls/paths'

interface ZoneProps {
  params: Promise<{ locale: string; now: string; number: string }>
}

/**
 * Rendered on first request, then cached. Without this, Next would render a page with a dynamic last param each time.
 */
export function generateStaticParams(): [] {
  return []
}

export async function generateMetadata({ params }: ZoneProps): Promise<Metadata> {
  const { locale, now, number } = await pageParams(params)
  const [{ siteName, locales }, zone] = await Promise.all([loadShell(locale, now), loadZone(locale, now, number)])
  if (!zone.found) return {}
  const { name, description } = zone.view
  return pageMetadata({
    locale,
    path: (other) => paths.zone(other, zone.view.number),
    title: name.value,
    description: description?.value ?? translator(locale)('zones.metaZone', { zone: name.value }),
    siteName,
    locales,
  })
}

/** The page of one zone. */
export default async function ZonePage({ params }: ZoneProps): Promise<ReactElement> {
  const { locale, now, number } = await pageParams(params)
  const [shell, zone] = await Promise.all([loadShell(locale, now), loadZone(locale, now, number)])
  if (!zone.found)
    return zone.movedTo === null ? notFound() : permanentRedirect(paths.zone(locale, Number(zone.movedTo)))
  return (
    <Shell
      shell={shell}
      locale={locale}
      now={now}
      alternate={(other) => paths.zone(other, zone.view.number)}
      current="zones"
    >
      <ZoneContent zone={zone.view} locale={locale} now={now} />
    </Shell>
  )
}
