import { draftMode } from 'next/headers'
import type { ReactNode, ReactElement } from 'react'

import { directionOf } from '@/src/i18n/locales'
import { colourStyle } from '@/src/plans/colours'
import { plan } from '@/src/plans/this-plan'
import { PreviewBar } from '@/src/site/ui/layout/PreviewBar'
import { pageParams } from '@/src/site/ui/page/page-params'
import { fontVariables } from '@/src/site/ui/styles/fonts'
import '@/src/site/ui/styles/tokens.css'
import '@/src/site/ui/styles/base.css'

interface LayoutProps {
  params: Promise<{ locale: string; now: string }>
  children: ReactNode
}

/** Nothing is rendered at build time: every page is rendered on first request, then cached. */
export function generateStaticParams(): [] {
  return []
}

/** Set on every page: otherwise browsers request /favicon.ico, which does not exist. */
export const metadata = { icons: { icon: '/plan/icon.svg', apple: '/plan/apple-icon.png' } }

export const viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: plan.colours.light.awning },
    { media: '(prefers-color-scheme: dark)', color: plan.colours.dark.paper },
  ],
}

/**
 * The HTML document. Each page renders the header and footer (`Shell`) itself, because only the page knows its own
 * address.
 */
export default async function SiteLayout({ params, children }: LayoutProps): Promise<ReactElement> {
  const { locale } = await pageParams(params)
  const preview = await draftMode()
  return (
    <html lang={locale} dir={directionOf(locale)} className={fontVariables}>
      <head>
        <style dangerouslySetInnerHTML={{ __html: colourStyle(plan.colours) }} />
      </head>
      <body>
        {preview.isEnabled && <PreviewBar locale={locale} />}
        {children}
      </body>
    </html>
  )
}
