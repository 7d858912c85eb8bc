import type { ReactElement } from 'react'
import type { Metadata } from 'next'

import { translator } from '@/src/i18n/translator'
import { loadNewsletters } from '@/src/site/data/newsletters'
import { loadShell } from '@/src/site/data/shell'
import { loadZones } from '@/src/site/data/zones'
import { PageHeader } from '@/src/site/ui/layout/PageHeader'
import { Shell } from '@/src/site/ui/layout/Shell'
import { pageMetadata } from '@/src/site/ui/meta/page-metadata'
import { newsletterFeeds } from '@/src/site/ui/newsletters/newsletter-feeds'
import { NewsletterFeeds } from '@/src/site/ui/newsletters/NewsletterFeeds'
import { NewsletterList } from '@/src/site/ui/newsletters/NewsletterList'
import { pageParams } from '@/src/site/ui/page/page-params'
import { TextStateNote } from '@/src/site/ui/text/TextStateNote'
import { paths } from '@/src/urls/paths'

interface NewslettersProps {
  params: Promise<{ locale: string; now: string }>
}

export async function generateMetadata({ params }: NewslettersProps): Promise<Metadata> {
  const { locale, now } = await pageParams(params)
  const t = translator(locale)
  const { siteName, locales } = await loadShell(locale, now)
  const title = t('newsletters.title')
  const page = pageMetadata({
    locale,
    path: paths.newsletters,
    title,
    description: t('newsletters.metaDescription'),
    siteName,
    locales,
  })
  return { ...page, alternates: { ...page.alternates, types: newsletterFeeds(locale) } }
}

/** The editions of the newsletter and their feeds. */
export default async function NewslettersPage({ params }: NewslettersProps): Promise<ReactElement> {
  const { locale, now } = await pageParams(params)
  const t = translator(locale)
  const [shell, newsletters, zones] = await Promise.all([
    loadShell(locale, now),
    loadNewsletters(locale),
    loadZones(locale),
  ])
  return (
    <Shell shell={shell} locale={locale} now={now} alternate={paths.newsletters}>
      <PageHeader locale={locale} title={t('newsletters.title')} lead={t('newsletters.lead')}>
        <TextStateNote texts={newsletters.flatMap(({ title, intro }) => [title, intro])} locale={locale} />
      </PageHeader>
      <p>
        <a className="button" href={paths.subscribe(locale)}>
          {t('subscribe.title')}
        </a>
      </p>
      <NewsletterList newsletters={newsletters} locale={locale} heading="h2" />
      <NewsletterFeeds zones={zones} locale={locale} />
    </Shell>
  )
}
