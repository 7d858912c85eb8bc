import { label, type Label } from '@/src/cms/label'
import type { Refusal } from '@/src/cms/refuse'
import { problems, type ProblemCode } from '@/src/domain/recurrence/problems'
import { seriesFrom, type StoredSeries } from '@/src/domain/recurrence/stored-series'

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

const MISSING = label('Udfyld dette felt.', 'Fill in this field.')

const MESSAGES: Record<ProblemCode, Label> = {
  notATime: label('Det er ikke en tid.', 'This is not a time.'),
  endNotAfterStart: label('Sluttidspunktet skal være efter begyndelsen.', 'The end must be after the start.'),
  intervalTooSmall: label('Skriv et helt tal fra 1 og op.', 'Write a whole number from 1 up.'),
  countTooSmall: label('Skriv et helt tal fra 1 og op.', 'Write a whole number from 1 up.'),
  untilBeforeStart: label('Gentagelsen slutter, før den begynder.', 'The recurrence ends before it begins.'),
  untilAndCount: label(
    'Vælg enten en slutdato eller et antal gange.',
    'Choose either an end date or a number of times.',
  ),
  noWeekdays: label('Vælg mindst én ugedag.', 'Choose at least one weekday.'),
  tooLong: label(
    'Gentagelsen er for lang: højst 20 år eller 1.000 gange.',
    'The recurrence is too long: at most 20 years or 1,000 times.',
  ),
  startNotInRule: label(
    'Den første dag passer ikke til gentagelsen: vælg en begyndelse, der falder på en af dens dage.',
    'The first day does not fit the recurrence: choose a start on one of its days.',
  ),
  notAnOccurrence: label('Den dag er der intet arrangement i rækken.', 'The series has no event on that day.'),
  duplicateException: label('Dagen står her allerede.', 'This day is listed already.'),
  movedOutsideSeries: label(
    'En dag kan kun flyttes til en dag inden for rækkens første og sidste dag.',
    'A day can only be moved within the first and last day of the series.',
  ),
  movedOntoOther: label(
    'Der ligger allerede et arrangement i rækken på det tidspunkt.',
    'The series already has an event at that time.',
  ),
  skipsNothing: label('Den dag er der intet at springe over.', 'There is nothing to skip on that day.'),
}
