/** Letters and digits that nobody takes for another: no i, l, o, 0, 1. */
const LETTERS = '23456789abcdefghjkmnpqrstuvwxyz'
const LENGTH = 6
const CODE = new RegExp(`^[${LETTERS}]{${LENGTH}}$`)

/** A code from random bytes, six or more: one of 31⁶, so that none is found by trying. Throws a RangeError for fewer bytes. */
export function codeFrom(random: Uint8Array): string {
  if (random.length < LENGTH) throw new RangeError(`${LENGTH} bytes are needed, not ${random.length}`)
  return [...random.subarray(0, LENGTH)].map((byte) => LETTERS[byte % LETTERS.length]).join('')
}

/** What was typed from paper as a code, or null: capitals are small letters. */
export function asCode(typed: string): string | null {
  const code = typed.trim().toLowerCase()
  return CODE.test(code) ? code : null
}

/** What a code may lead to: a page of its own below the language. Slugs that have changed redirect there. */
const PRINTED_PATH = /^\/(tilbud|kalender|afdelinger|nyhedsbreve)\/[a-z0-9]+(-[a-z0-9]+)*$/

export function isPrintedPath(path: unknown): path is string {
  return typeof path === 'string' && path.length <= 120 && PRINTED_PATH.test(path)
}

/** Where something hangs: one key a place, so that the same place has the same code however it is written. */
export function placeKey(path: string, afdeling: string | null, place: string): string {
  return [path, afdeling ?? '', samePlace(place)].join('|')
}

/** A place as it is compared: however it is written. */
export function samePlace(place: string): string {
  return place.trim().toLowerCase().replaceAll(/\s+/g, ' ')
}
