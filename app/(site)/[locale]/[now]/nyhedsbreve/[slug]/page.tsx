import type { ReactElement } from 'react'
import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'

import { translator } from '@/src/i18n/translator'
import { loadNewsletter } from '@/src/site/data/newsletters'
import { loadShell } from '@/src/site/data/shell'
import { Shell } from '@/src/site/ui/layout/Shell'
import { pageMetadata } from '@/src/site/ui/meta/page-metadata'
import { NewsletterBody } from '@/src/site/ui/newsletters/NewsletterBody'
import { NewsletterJsonLd } from '@/src/site/ui/newsletters/NewsletterJsonLd'
import { WithdrawnNewsletter } from '@/src/site/ui/newsletters/WithdrawnNewsletter'
import { pageParams } from '@/src/site/ui/page/page-params'
import { paths } from '@/src/urls/paths'

interface NewsletterProps {
  params: Promise<{ locale: string; now: string; slug: string }>
}

/**
 * Rendered on first request, then cached. Without this, Next would render a page with a dynamic last param each time.
 */
export function generateStaticParams(): [] {
  return []
}

export async function generateMetadata({ params }: NewsletterProps): Promise<Metadata> {
  const { locale, now, slug } = await pageParams(params)
  const [{ siteName }, newsletter] = await Promise.all([loadShell(locale, now), loadNewsletter(locale, slug, now)])
  if (!newsletter.found)
    return newsletter.withdrawn
      ? { title: translator(locale)('newsletters.withdrawnTitle'), robots: { index: false } }
      : {}
  const { content, locales } = newsletter.view
  return pageMetadata({
    locale,
    path: (other) => paths.newsletter(other, slug),
    title: content.title.value,
    description: content.intro?.value ?? content.title.value,
    siteName,
    locales,
    noIndex: content.sample,
  })
}

/** One edition of the newsletter as it was sent, or a note that it was withdrawn. */
export default async function NewsletterPage({ params }: NewsletterProps): Promise<ReactElement> {
  const { locale, now, slug } = await pageParams(params)
  const [shell, newsletter] = await Promise.all([loadShell(locale, now), loadNewsletter(locale, slug, now)])
  if (!newsletter.found && newsletter.elsewhere !== null) permanentRedirect(newsletter.elsewhere)
  if (!newsletter.found && !newsletter.withdrawn) notFound()
  return (
    <Shell shell={shell} locale={locale} now={now} alternate={(other) => paths.newsletter(other, slug)}>
      {newsletter.found ? (
        <>
          <NewsletterBody newsletter={newsletter.view} locale={locale} />
          <NewsletterJsonLd content={newsletter.view.content} shell={shell} locale={locale} />
        </>
      ) : (
        <WithdrawnNewsletter locale={locale} />
      )}
    </Shell>
  )
}
