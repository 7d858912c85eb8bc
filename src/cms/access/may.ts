import { SEATS, seatOf } from './roles.ts'
import type { Row } from './rights.ts'
import type { Rule } from './rules.ts'

/** The cell of a row that applies to a user. */
export function cellOf(row: Row, user: object | null | undefined): Rule {
  return row[SEATS.indexOf(seatOf(user))] ?? 'no'
}

/** Whether a row grants a user anything at all. */
export function may(row: Row, user: object | null | undefined): boolean {
  return cellOf(row, user) !== 'no'
}
