import { asRead } from '../as-read.ts'
/** Letters and digits that are not easily confused: no i, l, o, 0, 1. */
const LETTERS = '23456789abcdefghjkmnpqrstuvwxyz'
const LENGTH = 6
const CODE = new RegExp(`^[${LETTERS}]{${LENGTH}}$`)

/**
 * Makes a code from six or more random bytes. There are 31⁶ codes, so that guessing finds none. Throws a RangeError for
 * fewer bytes.
 */
export function codeFrom(random: Uint8Array): string {
  if (random.length < LENGTH) throw new RangeError(`${LENGTH} bytes are needed, not ${random.length}`)
  return [...random.subarray(0, LENGTH)].map((byte) => LETTERS[byte % LETTERS.length]).join('')
}

/** Parses a code typed from paper, or returns null. Capitals count as small letters. */
export function asCode(typed: string): string | null {
  const code = typed.trim().toLowerCase()
  return CODE.test(code) ? code : null
}

/** The paths a code may lead to: a document's own page below the language. Changed slugs are redirected there. */
const PRINTED_PATH = /^\/(tilbud|kalender|afdelinger|nyhedsbreve)\/[a-z0-9]+(-[a-z0-9]+)*$/

export function isPrintedPath(path: unknown): path is string {
  return typeof path === 'string' && path.length <= 120 && PRINTED_PATH.test(path)
}

/** A key for a place where something hangs: variants in spelling give the same key and so the same code. */
export function placeKey(path: string, afdeling: string | null, place: string): string {
  return [path, afdeling ?? '', asRead(place)].join('|')
}
