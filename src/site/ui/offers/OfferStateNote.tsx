import type { ReactElement } from 'react'
import { formatDay } from '@/src/i18n/format'
import type { Locale } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import type { OfferView } from '@/src/site/data/view-models'
import { Icon } from '@/src/site/ui/icons/Icon'
import { LocalText } from '@/src/site/ui/text/LocalText'

import styles from './OfferStateNote.module.css'

/**
 * A notice for offers that are paused, closed, planned, unconfirmed or run by others. Renders nothing if the offer is
 * open and the plan's own.
 */
export function OfferStateNote({ offer, locale }: { offer: OfferView; locale: Locale }): ReactElement | null {
  const t = translator(locale)
  if (offer.state === 'open' && offer.kind === 'own') return null
  return (
    <div className={styles.notes}>
      {offer.state !== 'open' && (
        <div className={styles.note} data-state={offer.state}>
          <Icon name="warning" />
          <div>
            <p>
              <strong>
                {offer.state === 'paused' && offer.pausedUntil !== null
                  ? t('offers.state.pausedUntil', { date: formatDay(offer.pausedUntil, locale) })
                  : t(`offers.state.${offer.state}`)}
              </strong>
            </p>
            {offer.state === 'paused' && offer.pausedMessage !== null && (
              <LocalText as="p" text={offer.pausedMessage} locale={locale} />
            )}
          </div>
        </div>
      )}
      {offer.kind === 'bridge' && (
        <div className={styles.note}>
          <Icon name="info" />
          <p>
            {offer.provider === null
              ? t('offers.bridgeNote')
              : t('offers.bridgeNoteBy', { provider: `\u2068${offer.provider}\u2069` })}
          </p>
        </div>
      )}
    </div>
  )
}
