import { RRuleTemporal } from 'rrule-temporal'
import { Temporal } from 'temporal-polyfill'
import { fromWallEpoch, toWallEpoch } from '../time/wall-clock.ts'
import type { LocalDateTime, Rule, Series } from './series.ts'

/** The starts that a rule gives, before anything was skipped, moved or added. */
export interface RuleStarts {
  /** Starts in `from <= start <= to`, in order. */
  between: (from: LocalDateTime, to: LocalDateTime) => LocalDateTime[]
  has: (start: LocalDateTime) => boolean
  /** The last start; null: the rule never ends. */
  last: () => LocalDateTime | null
}

/**
 * The starts of a series' rule; without a rule, its one start. RFC 5545 as `rrule-temporal` reads it, reckoned in UTC
 * as a stand-in for the wall clock: no daylight saving can touch it. Weeks begin on Monday.
 */
export function ruleStarts({ start, rule }: Pick<Series, 'start' | 'rule'>): RuleStarts {
  if (rule === null) {
    return {
      between: (from, to) => (from <= start && start <= to ? [start] : []),
      has: (other) => other === start,
      last: () => start,
    }
  }

  const lastMoment = rule.until === undefined ? null : `${rule.until}T23:59`
  const timeOfDay = start.slice(10)
  const engine = new RRuleTemporal({
    tzid: 'UTC',
    dtstart: zoned(start),
    ...frequencyOf(rule),
    interval: rule.interval,
    wkst: 'MO',
    ...(rule.count === undefined ? {} : { count: rule.count }),
    ...(lastMoment === null ? {} : { until: zoned(lastMoment) }),
  })

  function between(from: LocalDateTime, to: LocalDateTime): LocalDateTime[] {
    if (to < start || from > to || (lastMoment !== null && from > lastMoment)) return []
    const first = from < start ? start : from
    return engine
      .between(new Date(toWallEpoch(first)), new Date(toWallEpoch(to)), true)
      .map((found) => fromWallEpoch(found.epochMilliseconds))
  }

  return {
    between,
    has: (other) => other.slice(10) === timeOfDay && between(other, other).length > 0,
    last: () => {
      if (rule.until === undefined && rule.count === undefined) return null
      const found = engine.previous(new Date(toWallEpoch(lastMoment ?? '9999-12-31T23:59')), true)
      return found === null ? start : fromWallEpoch(found.epochMilliseconds)
    },
  }
}

function frequencyOf(rule: Rule): { freq: 'WEEKLY' | 'MONTHLY' | 'YEARLY'; byDay?: string[] } {
  switch (rule.frequency) {
    case 'weekly':
      return { freq: 'WEEKLY', byDay: [...rule.weekdays] }
    case 'monthly':
      return { freq: 'MONTHLY', byDay: [`${rule.ordinal}${rule.weekday}`] }
    case 'yearly':
      return { freq: 'YEARLY' }
  }
}

function zoned(local: LocalDateTime): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(toWallEpoch(local)).toZonedDateTimeISO('UTC')
}
