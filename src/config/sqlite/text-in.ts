import type { Value } from '@libsql/client'

/** A column that holds text, as text; anything else is none. */
export function textIn(value: Value | undefined): string {
  return typeof value === 'string' ? value : ''
}
