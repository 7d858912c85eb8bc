import type { ReactElement } from 'react'
import type { OfferKind, OfferState } from '@/src/domain/vocabulary'
import type { Locale } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'

const colours = {
  paused: 'badge-sun',
  closed: 'badge-brick',
  planned: 'badge-sky',
  toBeConfirmed: 'badge-sun',
} as const satisfies Record<Exclude<OfferState, 'open'>, string>

/**
 * Badges for an offer that is paused, planned, unconfirmed or run by others. Renders nothing if it is open and the
 * plan's own.
 */
export function StateBadge({
  state,
  kind,
  locale,
}: {
  state: OfferState
  kind: OfferKind
  locale: Locale
}): ReactElement {
  const t = translator(locale)
  return (
    <>
      {state !== 'open' && <span className={`badge ${colours[state]}`}>{t(`vocabulary.offerState.${state}`)}</span>}
      {kind === 'bridge' && <span className="badge">{t('offers.bridge')}</span>}
    </>
  )
}
