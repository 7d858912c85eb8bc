import type { Value } from '@libsql/client'

/** A column's text value; an empty string if it holds anything else. */
export function textIn(value: Value | undefined): string {
  return typeof value === 'string' ? value : ''
}
