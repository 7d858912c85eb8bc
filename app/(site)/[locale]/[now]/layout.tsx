import { draftMode } from 'next/headers'
import type { ReactNode, ReactElement } from 'react'

import { directionOf } from '@/src/i18n/locales'
import { PreviewBar } from '@/src/site/ui/layout/PreviewBar'
import { pageParams } from '@/src/site/ui/page/page-params'
import { fontVariables } from '@/src/site/ui/styles/fonts'
import '@/src/site/ui/styles/tokens.css'
import '@/src/site/ui/styles/base.css'

interface LayoutProps {
  params: Promise<{ locale: string; now: string }>
  children: ReactNode
}

/** None at build time: every page is made when first asked for, and kept. */
export function generateStaticParams(): [] {
  return []
}

/** Named on every page: otherwise browsers ask for /favicon.ico, which is a page that is not there. */
export const metadata = { icons: { icon: '/icon.svg', apple: '/apple-icon.png' } }

export const viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f6b92f' },
    { media: '(prefers-color-scheme: dark)', color: '#1b1512' },
  ],
}

/** The document. What stands around a page is `Shell`, which each page renders itself, since only it knows its address. */
export default async function SiteLayout({ params, children }: LayoutProps): Promise<ReactElement> {
  const { locale } = await pageParams(params)
  const preview = await draftMode()
  return (
    <html lang={locale} dir={directionOf(locale)} className={fontVariables}>
      <body>
        {preview.isEnabled && <PreviewBar locale={locale} />}
        {children}
      </body>
    </html>
  )
}
