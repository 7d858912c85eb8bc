import { hashOf } from '../audit/hash-of.ts'
import type { CountBasis } from '../indicators/indicator.ts'

/** A logbook entry, as needed for sums. */
export interface LoggedCount {
  id: string
  basis: CountBasis
  /** Negative if it reverses an earlier entry. */
  count: number
}

/** The sum of a period at the moment the period was closed. */
export interface FrozenSum {
  /** Null if nothing was logged, which is not the same as zero. */
  sum: number | null
  /** The entries included, sorted by id. */
  entries: { id: string; count: number }[]
  /** SHA-256 of the sum and those entries as canonical JSON; an auditor's pack contains that exact text. */
  hash: string
}

/**
 * Whether entries of a basis may feed an indicator: only if it counts on the same basis. One young person who comes ten
 * times is ten participations, so these never feed persons. An indicator that is not a count (null) is fed by nothing.
 */
export function feeds(indicator: { countBasis: CountBasis | null }, basis: CountBasis): boolean {
  return indicator.countBasis === basis
}

/** Returns the sum of the entries that may feed an indicator, ignoring all others. Their order does not matter. */
export function frozenSum(indicator: { countBasis: CountBasis | null }, entries: readonly LoggedCount[]): FrozenSum {
  const feeding = entries
    .filter(({ basis }) => feeds(indicator, basis))
    .sort((one, other) => (one.id < other.id ? -1 : 1))
  const sum = feeding.length === 0 ? null : feeding.reduce((total, { count }) => total + count, 0)
  const lines = feeding.map(({ id, count }) => ({ id, count }))
  return { sum, entries: lines, hash: hashOf({ sum, entries: lines }) }
}

/** A figure that was kept although the logbook differs: the logbook's sum at that time, and the reason. */
export interface KeptFigure {
  against: number | null
  reason: string
}

/**
 * Whether somebody must decide which of two sums applies: they differ, and nobody has decided to keep the frozen one
 * against this exact sum. If the logbook changes again, a new decision is needed.
 */
export function mustDecide(published: number | null, recomputed: number | null, kept: KeptFigure | null): boolean {
  return published !== recomputed && (kept === null || kept.against !== recomputed)
}
