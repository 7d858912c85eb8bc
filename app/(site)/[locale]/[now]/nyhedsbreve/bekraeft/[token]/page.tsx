import type { ReactElement } from 'react'
import type { Metadata } from 'next'

import { translator } from '@/src/i18n/translator'
import { loadShell } from '@/src/site/data/shell'
import { loadSubscription } from '@/src/site/data/subscription'
import { Shell } from '@/src/site/ui/layout/Shell'
import { pageParams } from '@/src/site/ui/page/page-params'
import { OneButton } from '@/src/site/ui/subscribe/OneButton'
import { formAnswer } from '@/src/urls/form-answers'
import { paths } from '@/src/urls/paths'

interface ConfirmSubscriptionProps {
  params: Promise<{ locale: string; now: string; token: string }>
  searchParams: Promise<{ svar?: string | string[] }>
}

/** Personal page: never cached. */
export const dynamic = 'force-dynamic'

export async function generateMetadata({ params, searchParams }: ConfirmSubscriptionProps): Promise<Metadata> {
  const { locale, token } = await pageParams(params)
  const isDead = (await loadSubscription(locale, 'confirm', token)) === null
  const title = isDead
    ? 'subscribe.deadTitle'
    : formAnswer((await searchParams).svar) === 'done'
      ? 'subscribe.confirmedTitle'
      : 'subscribe.confirmTitle'
  return { title: translator(locale)(title), robots: { index: false, follow: false }, referrer: 'no-referrer' }
}

/** The target of the link in the confirmation mail. Only its button confirms, because mail scanners follow links. */
export default async function ConfirmSubscriptionPage({
  params,
  searchParams,
}: ConfirmSubscriptionProps): Promise<ReactElement> {
  const { locale, now, token } = await pageParams(params)
  const answer = formAnswer((await searchParams).svar)
  const [shell, subscription] = await Promise.all([loadShell(locale, now), loadSubscription(locale, 'confirm', token)])
  const t = translator(locale)
  return (
    <Shell shell={shell} locale={locale} now={now} alternate={(other) => paths.confirmSubscription(other, token)}>
      {subscription === null ? (
        <OneButton
          locale={locale}
          title={t('subscribe.deadTitle')}
          text={t('subscribe.deadText')}
          link={{ href: paths.subscribe(locale), label: t('subscribe.again') }}
        />
      ) : answer === 'done' ? (
        <OneButton
          locale={locale}
          title={t('subscribe.confirmedTitle')}
          text={t('subscribe.confirmedText')}
          link={{ href: paths.newsletters(locale), label: t('newsletters.all') }}
        />
      ) : (
        <OneButton
          locale={locale}
          title={t('subscribe.confirmTitle')}
          text={t('subscribe.confirmText')}
          button={t('subscribe.confirmButton')}
        />
      )}
    </Shell>
  )
}
