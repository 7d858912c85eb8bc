import type { Refusal } from '@/src/cms/refuse'
import { problems, type ProblemCode } from '@/src/domain/recurrence/problems'
import { seriesFrom, type StoredSeries } from '@/src/domain/recurrence/stored-series'
import { label, type Label } from '@/src/i18n/admin/words'

/** The problems of an event's dates, by form field. Empty if there are none, or no dates yet (a draft). */
export function seriesRefusals(stored: StoredSeries): Refusal[] {
  const incomplete = incompleteRows(stored)
  if (incomplete.length > 0) return incomplete
  const series = seriesFrom(stored)
  if (series === null) return []
  return problems(series)
    .filter(({ severity }) => severity === 'error')
    .map(({ path, code }) => ({ path: formPath(path), message: MESSAGES[code] }))
}

/** Incomplete rows. Checked first, since the rules expect complete ones. */
function incompleteRows({ repeats, exceptions, extraDates }: StoredSeries): Refusal[] {
  const moved = (exceptions ?? []).flatMap(({ state, start, end, date }, index): Refusal[] => [
    ...(date ? [] : [{ path: `exceptions.${index}.date`, message: MISSING }]),
    ...(state === 'moved' && !start ? [{ path: `exceptions.${index}.start`, message: MISSING }] : []),
    ...(state === 'moved' && !end ? [{ path: `exceptions.${index}.end`, message: MISSING }] : []),
  ])
  const extra = (extraDates ?? []).flatMap(({ start, end }, index): Refusal[] => [
    ...(start ? [] : [{ path: `extraDates.${index}.start`, message: MISSING }]),
    ...(end ? [] : [{ path: `extraDates.${index}.end`, message: MISSING }]),
  ])
  const monthly: Refusal[] =
    repeats?.frequency === 'monthly'
      ? [
          ...(repeats.ordinal ? [] : [{ path: 'repeats.ordinal', message: MISSING }]),
          ...(repeats.weekday ? [] : [{ path: 'repeats.weekday', message: MISSING }]),
        ]
      : []
  return [...moved, ...extra, ...monthly]
}

/** Converts a path of the domain rules to the form's field path. */
function formPath(path: string): string {
  return path.replace(/^rule\./, 'repeats.').replace(/^(exceptions\.\d+)\.of$/, '$1.date')
}

const MISSING = label('Fill in this field.')

const MESSAGES: Record<ProblemCode, Label> = {
  notATime: label('This is not a time.'),
  endNotAfterStart: label('The end must be after the start.'),
  intervalTooSmall: label('Write a whole number from 1 up.'),
  countTooSmall: label('Write a whole number from 1 up.'),
  untilBeforeStart: label('The recurrence ends before it begins.'),
  untilAndCount: label('Choose either an end date or a number of times.'),
  noWeekdays: label('Choose at least one weekday.'),
  tooLong: label('The recurrence is too long: at most 20 years or 1,000 times.'),
  startNotInRule: label('The first day does not fit the recurrence: choose a start on one of its days.'),
  notAnOccurrence: label('The series has no event on that day.'),
  duplicateException: label('This day is listed already.'),
  movedOutsideSeries: label('A day can only be moved within the first and last day of the series.'),
  movedOntoOther: label('The series already has an event at that time.'),
  skipsNothing: label('There is nothing to skip on that day.'),
}
