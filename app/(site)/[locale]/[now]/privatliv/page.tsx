import type { ReactElement } from 'react'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { env } from '@/src/config/env'
import { SOURCE_LOCALE } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import { loadPage } from '@/src/site/data/pages'
import { loadShell } from '@/src/site/data/shell'
import { Shell } from '@/src/site/ui/layout/Shell'
import { pageMetadata } from '@/src/site/ui/meta/page-metadata'
import { PageContent } from '@/src/site/ui/page/PageContent'
import { pageParams } from '@/src/site/ui/page/page-params'
import { KeptData } from '@/src/site/ui/privacy/KeptData'
import { paths } from '@/src/urls/paths'

interface PrivacyProps {
  params: Promise<{ locale: string; now: string }>
}

export async function generateMetadata({ params }: PrivacyProps): Promise<Metadata> {
  const { locale, now } = await pageParams(params)
  const [{ siteName, locales }, page] = await Promise.all([loadShell(locale, now), loadPage(locale, 'privatliv')])
  if (page === null) return {}
  const title = page.title.value
  const description = translator(locale)('page.metaDescription', { title, site: siteName })
  return pageMetadata({ locale, path: paths.privacy, title, description, siteName, locales })
}

/** The privacy page: the list of stored data, then the text. */
export default async function PrivacyPage({ params }: PrivacyProps): Promise<ReactElement> {
  const { locale, now } = await pageParams(params)
  const [shell, page] = await Promise.all([loadShell(locale, now), loadPage(locale, 'privatliv')])
  if (page === null) notFound()
  return (
    <Shell shell={shell} locale={locale} now={now} alternate={paths.privacy}>
      <PageContent
        page={page}
        locale={locale}
        notes={[{ state: locale === SOURCE_LOCALE ? 'source' : 'machine' }]}
        first={<KeptData locale={locale} backupDays={env.backups?.keepDays ?? null} />}
      />
    </Shell>
  )
}
