import type { LocalDateTime } from './series.ts'

/** For sorting: the earliest start first. */
export function byStart(a: { start: LocalDateTime }, b: { start: LocalDateTime }): number {
  return a.start < b.start ? -1 : a.start > b.start ? 1 : 0
}
