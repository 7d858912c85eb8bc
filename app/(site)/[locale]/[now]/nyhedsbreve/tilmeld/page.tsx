import type { ReactElement } from 'react'
import type { Metadata } from 'next'

import { translator } from '@/src/i18n/translator'
import { loadShell } from '@/src/site/data/shell'
import { loadSubscribeForm } from '@/src/site/data/subscription'
import { Shell } from '@/src/site/ui/layout/Shell'
import { pageMetadata } from '@/src/site/ui/meta/page-metadata'
import { pageParams } from '@/src/site/ui/page/page-params'
import { OneButton } from '@/src/site/ui/subscribe/OneButton'
import { SubscribeForm } from '@/src/site/ui/subscribe/SubscribeForm'
import { formAnswer } from '@/src/urls/form-answers'
import { paths } from '@/src/urls/paths'

interface SubscribeProps {
  params: Promise<{ locale: string; now: string }>
  searchParams: Promise<{ svar?: string | string[] }>
}

/** Never cached: it shows the values just submitted. */
export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: SubscribeProps): Promise<Metadata> {
  const { locale, now } = await pageParams(params)
  const { siteName, locales } = await loadShell(locale, now)
  const t = translator(locale)
  return pageMetadata({
    locale,
    path: paths.subscribe,
    title: t('subscribe.title'),
    description: t('subscribe.description', { site: siteName }),
    siteName,
    locales,
  })
}

/** The subscription form. The response does not reveal whether the address is already known. */
export default async function SubscribePage({ params, searchParams }: SubscribeProps): Promise<ReactElement> {
  const { locale, now } = await pageParams(params)
  const answer = formAnswer((await searchParams).svar)
  const [shell, view] = await Promise.all([loadShell(locale, now), loadSubscribeForm(locale, answer)])
  const t = translator(locale)
  return (
    <Shell shell={shell} locale={locale} now={now} alternate={paths.subscribe}>
      {answer === 'sent' ? (
        <OneButton locale={locale} title={t('subscribe.sentTitle')} text={t('subscribe.sentText')} />
      ) : (
        <SubscribeForm view={view} locales={shell.locales} locale={locale} />
      )}
    </Shell>
  )
}
