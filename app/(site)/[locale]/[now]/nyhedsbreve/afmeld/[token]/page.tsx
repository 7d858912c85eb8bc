import type { ReactElement } from 'react'
import type { Metadata } from 'next'

import { translator } from '@/src/i18n/translator'
import { loadShell } from '@/src/site/data/shell'
import { isOurLink, loadSubscription } from '@/src/site/data/subscription'
import { Shell } from '@/src/site/ui/layout/Shell'
import { pageParams } from '@/src/site/ui/page/page-params'
import { OneButton } from '@/src/site/ui/subscribe/OneButton'
import { formAnswer } from '@/src/urls/form-answers'
import { paths } from '@/src/urls/paths'

interface UnsubscribeProps {
  params: Promise<{ locale: string; now: string; token: string }>
  searchParams: Promise<{ svar?: string | string[] }>
}

/** Personal page: never cached. */
export const dynamic = 'force-dynamic'

export async function generateMetadata({ params, searchParams }: UnsubscribeProps): Promise<Metadata> {
  const { locale, token } = await pageParams(params)
  const isOver =
    formAnswer((await searchParams).svar) === 'done' || (await loadSubscription(locale, 'unsubscribe', token)) === null
  const title = !(await isOurLink('unsubscribe', token))
    ? 'subscribe.deadTitle'
    : isOver
      ? 'subscribe.unsubscribedTitle'
      : 'subscribe.unsubscribeTitle'
  return { title: translator(locale)(title), robots: { index: false, follow: false }, referrer: 'no-referrer' }
}

/**
 * Shows the button that ends the subscription; mail programs post to it by themselves (RFC 8058). A deleted subscriber
 * has nothing left to end.
 */
export default async function UnsubscribePage({ params, searchParams }: UnsubscribeProps): Promise<ReactElement> {
  const { locale, now, token } = await pageParams(params)
  const answer = formAnswer((await searchParams).svar)
  const [shell, isOurs, subscription] = await Promise.all([
    loadShell(locale, now),
    isOurLink('unsubscribe', token),
    loadSubscription(locale, 'unsubscribe', token),
  ])
  const t = translator(locale)
  return (
    <Shell shell={shell} locale={locale} now={now} alternate={(other) => paths.unsubscribe(other, token)}>
      {!isOurs ? (
        <OneButton
          locale={locale}
          title={t('subscribe.deadTitle')}
          text={t('subscribe.deadText')}
          link={{ href: paths.subscribe(locale), label: t('subscribe.again') }}
        />
      ) : answer === 'done' || subscription === null ? (
        <OneButton
          locale={locale}
          title={t('subscribe.unsubscribedTitle')}
          text={t('subscribe.unsubscribedText')}
          link={{ href: paths.subscribe(locale), label: t('subscribe.again') }}
        />
      ) : (
        <OneButton
          locale={locale}
          title={t('subscribe.unsubscribeTitle')}
          text={t('subscribe.unsubscribeText')}
          button={t('subscribe.unsubscribeButton')}
        />
      )}
    </Shell>
  )
}
