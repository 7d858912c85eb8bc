import { asRead } from '../as-read.ts'
import type { LocalDateTime } from '../recurrence/series.ts'

/** Who may have put something up: a function, never a name. */
export const POSTED_BY = ['secretariat', 'zoneWorker', 'caretaker', 'tenantBoard', 'volunteer'] as const
type PostedBy = (typeof POSTED_BY)[number]

/** A log entry: what was put up where, by whom and when (Danish time). */
export interface Posting {
  place: string
  by: PostedBy
  at: LocalDateTime
}

export interface PostingProblem {
  field: 'place' | 'at'
  code: 'otherPlace' | 'future'
}

/** Returns what is wrong with a new log entry; `places` are those of its run. */
export function postingProblems(
  { place, at }: Pick<Posting, 'place' | 'at'>,
  places: readonly string[],
  now: LocalDateTime,
): PostingProblem[] {
  const problems: PostingProblem[] = []
  if (!places.some((one) => asRead(one) === asRead(place))) problems.push({ field: 'place', code: 'otherPlace' })
  if (at > now) problems.push({ field: 'at', code: 'future' })
  return problems
}

/**
 * Returns the newest log entry for each place of a run, in the order of the places; null if nothing was put up there
 * yet.
 */
export function hanging<Line extends Posting>(places: readonly string[], log: readonly Line[]): (Line | null)[] {
  return places.map((place) =>
    log
      .filter((line) => asRead(line.place) === asRead(place))
      .reduce<Line | null>((newest, line) => (newest === null || line.at > newest.at ? line : newest), null),
  )
}
