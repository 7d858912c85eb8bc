import { hashOf } from '../audit/hash-of.ts'
import type { CountBasis } from '../indicators/indicator.ts'

/** A line of the logbook, as sums are made of it. */
export interface LoggedCount {
  id: string
  basis: CountBasis
  /** Negative where it takes back an earlier line. */
  count: number
}

/** The sum of a period as it was when the period was closed. */
export interface FrozenSum {
  /** Null: nothing was logged, which is not the same as zero. */
  sum: number | null
  /** The lines that it is made of, sorted. */
  entries: { id: string; count: number }[]
  /** SHA-256 of the sum and those lines, as canonical JSON: an auditor's pack holds the very text. */
  hash: string
}

/**
 * Whether lines of a basis may feed an indicator: only those that count what it counts. One young person who comes ten
 * times is ten participations, so these never feed persons. An indicator that does not count (null) is fed by nothing.
 */
export function feeds(indicator: { countBasis: CountBasis | null }, basis: CountBasis): boolean {
  return indicator.countBasis === basis
}

/** The sum of the lines that may feed an indicator; all others are left out. Their order does not matter. */
export function frozenSum(indicator: { countBasis: CountBasis | null }, entries: readonly LoggedCount[]): FrozenSum {
  const feeding = entries
    .filter(({ basis }) => feeds(indicator, basis))
    .sort((one, other) => (one.id < other.id ? -1 : 1))
  const sum = feeding.length === 0 ? null : feeding.reduce((total, { count }) => total + count, 0)
  const lines = feeding.map(({ id, count }) => ({ id, count }))
  return { sum, entries: lines, hash: hashOf({ sum, entries: lines }) }
}

/** A figure that was kept though the logbook says otherwise: against which sum, and why. */
export interface KeptFigure {
  against: number | null
  reason: string
}

/**
 * Whether somebody must decide which of two sums is to stand: they differ, and nobody has decided for the frozen one
 * against this very sum. Should the logbook move on, it is asked anew.
 */
export function mustDecide(published: number | null, recomputed: number | null, kept: KeptFigure | null): boolean {
  return published !== recomputed && (kept === null || kept.against !== recomputed)
}
