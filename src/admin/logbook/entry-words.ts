import type { LogbookChoices } from '@/src/services/logbook/logbook-choices'
import type { WrittenEntry } from '@/src/services/logbook/written-entry'
import { LOCALES } from '@/src/i18n/locales'
import type { AdminLanguage } from '@/src/i18n/admin/words'

/** An entry as text: the offer, and what was counted when. */
export function entryWords(
  { offer, metric, count, date }: WrittenEntry,
  { offers, metrics }: LogbookChoices,
  language: AdminLanguage,
): { offer: string; what: string } {
  const day = new Intl.DateTimeFormat(LOCALES[language].intl, {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${date}T12:00:00.000Z`))
  const counted = metrics.find(({ id }) => id === metric)?.name ?? ''
  return { offer: offers.find(({ id }) => id === offer)?.title ?? '', what: `${counted}: ${count} · ${day}` }
}
