/** Hyphens, dashes and minus: people type whichever their keyboard has. */
const HYPHENS = /[\p{Pd}\u2212]/gu
const APOSTROPHES = /['\u2018\u2019\u02bc\u00b4`]/g
/** Soft hyphens, joiners, marks of direction: nobody sees them. */
const UNSEEN = /\p{Cf}/gu

/**
 * Normalises a name for comparison, as people read it: ignores case, repeated spaces, edges, Unicode form, what is not
 * seen, and which hyphen or apostrophe it is.
 */
export function asRead(name: string): string {
  return name
    .normalize('NFKC')
    .replaceAll(UNSEEN, '')
    .replaceAll(HYPHENS, '-')
    .replaceAll(APOSTROPHES, "'")
    .trim()
    .replaceAll(/\s+/g, ' ')
    .toLocaleLowerCase('da')
}
