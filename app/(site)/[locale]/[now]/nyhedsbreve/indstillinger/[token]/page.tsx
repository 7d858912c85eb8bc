import type { ReactElement } from 'react'
import type { Metadata } from 'next'

import { translator } from '@/src/i18n/translator'
import { loadShell } from '@/src/site/data/shell'
import { loadSubscription } from '@/src/site/data/subscription'
import { Shell } from '@/src/site/ui/layout/Shell'
import { pageParams } from '@/src/site/ui/page/page-params'
import { OneButton } from '@/src/site/ui/subscribe/OneButton'
import { SubscriptionForm } from '@/src/site/ui/subscribe/SubscriptionForm'
import { formAnswer } from '@/src/urls/form-answers'
import { paths } from '@/src/urls/paths'

interface SubscriptionProps {
  params: Promise<{ locale: string; now: string; token: string }>
  searchParams: Promise<{ svar?: string | string[] }>
}

/** Personal page: never cached. */
export const dynamic = 'force-dynamic'

export async function generateMetadata({ params, searchParams }: SubscriptionProps): Promise<Metadata> {
  const { locale, token } = await pageParams(params)
  const isGone = (await loadSubscription(locale, 'settings', token)) === null
  const title = !isGone
    ? 'subscribe.preferencesTitle'
    : formAnswer((await searchParams).svar) === 'erased'
      ? 'subscribe.erasedTitle'
      : 'subscribe.deadTitle'
  return { title: translator(locale)(title), robots: { index: false, follow: false }, referrer: 'no-referrer' }
}

/** A subscriber's own choices and data, without a login. */
export default async function SubscriptionPage({ params, searchParams }: SubscriptionProps): Promise<ReactElement> {
  const { locale, now, token } = await pageParams(params)
  const answer = formAnswer((await searchParams).svar)
  const [shell, subscription] = await Promise.all([loadShell(locale, now), loadSubscription(locale, 'settings', token)])
  const t = translator(locale)
  return (
    <Shell shell={shell} locale={locale} now={now} alternate={(other) => paths.subscription(other, token)}>
      {answer === 'erased' && subscription === null ? (
        <OneButton locale={locale} title={t('subscribe.erasedTitle')} text={t('subscribe.erasedText')} />
      ) : subscription === null ? (
        <OneButton
          locale={locale}
          title={t('subscribe.deadTitle')}
          text={t('subscribe.deadText')}
          link={{ href: paths.subscribe(locale), label: t('subscribe.again') }}
        />
      ) : (
        <SubscriptionForm
          view={subscription}
          answer={answer === 'saved' || answer === 'notSaved' ? answer : null}
          locales={shell.locales}
          locale={locale}
        />
      )}
    </Shell>
  )
}
