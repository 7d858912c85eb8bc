import type { ReactElement } from 'react'
import type { Occurrence } from '@/src/domain/recurrence/series'
import { dateOf } from '@/src/domain/time/copenhagen'
import { formatDate, formatTime } from '@/src/i18n/format'
import type { Locale } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import type { Text } from '@/src/site/data/view-models'
import { LocalText } from '@/src/site/ui/text/LocalText'

import styles from './OccurrenceState.module.css'

interface OccurrenceStateProps {
  occurrence: Occurrence
  /** Why it is cancelled or moved. */
  reason: Text | null
  locale: Locale
}

/**
 * States in plain words that an occurrence is cancelled, or moved from when to when, and why. Renders nothing if it
 * takes place as planned.
 */
export function OccurrenceState({ occurrence, reason, locale }: OccurrenceStateProps): ReactElement | null {
  const t = translator(locale)
  const { of, start, state } = occurrence
  if (state === 'scheduled') return null
  return (
    <p className={styles.state} data-state={state}>
      <strong className={styles.word}>
        {state === 'cancelled' && t('calendar.cancelled')}
        {state === 'moved' &&
          (of === start
            ? t('calendar.newTime')
            : t('calendar.movedFrom', { from: moment(of, start, locale), to: moment(start, of, locale) }))}
      </strong>
      {reason !== null && <LocalText text={reason} locale={locale} />}
    </p>
  )
}

/**
 * The part of `local` that differs from `other`: the time if the day is the same, the day if the time is the same,
 * otherwise both.
 */
function moment(local: string, other: string, locale: Locale): string {
  if (dateOf(local) === dateOf(other) && local !== other) return formatTime(local, locale)
  const date = formatDate(local, locale)
  return local.slice(11) === other.slice(11) ? date : `${date} ${isolated(formatTime(local, locale))}`
}

/** Isolates digits so that they keep their order in right-to-left text. */
function isolated(words: string): string {
  return `\u2066${words}\u2069`
}
