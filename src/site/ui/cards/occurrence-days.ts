import { byStart } from '@/src/domain/recurrence/by-start'
import type { LocalDate } from '@/src/domain/recurrence/series'
import { dateOf } from '@/src/domain/time/copenhagen'
import type { OccurrenceCard } from '@/src/site/data/view-models'

/** Groups occurrences by the day they now start on, sorted by day and time. */
export function occurrenceDays(
  occurrences: readonly OccurrenceCard[],
): { date: LocalDate; occurrences: OccurrenceCard[] }[] {
  const days = new Map<LocalDate, OccurrenceCard[]>()
  for (const card of [...occurrences].sort((a, b) => byStart(a.occurrence, b.occurrence))) {
    const date = dateOf(card.occurrence.start)
    const day = days.get(date)
    if (day === undefined) days.set(date, [card])
    else day.push(card)
  }
  return [...days].map(([date, cards]) => ({ date, occurrences: cards }))
}
