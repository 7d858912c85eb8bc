/**
 * Returns a pattern that finds a phrase in a text. It ignores case, how an accent was encoded and which kind of space
 * separates the words.
 * It matches whole words only, in every script: an adjacent letter or digit prevents the match, so `Line` is not found
 * in `online`. Affixes that are written onto a name are allowed: the genitive s of Danish and English (`Pers`, `Per's`)
 * and the Arabic prefixes for and, so, with, to and as (`ومحمد`). The phrase is also found as part of an address,
 * between separators (`ase-hansen`, `ase.hansen@`).
 */
export function phrasePattern(phrase: string): RegExp {
  if (last?.phrase !== phrase) last = { phrase, pattern: patternOf(phrase) }
  return last.pattern
}

/** Caches the pattern: a whole database is searched for one phrase. */
let last: { phrase: string; pattern: RegExp } | null = null

function patternOf(phrase: string): RegExp {
  const words = phrase.normalize().trim().split(SPACE)
  const asWritten = words
    .map((word) => [...word].map(letterPattern).join(UNSEEN))
    .join(`${UNSEEN}${SPACE.source}${UNSEEN}`)
  const parts = words.map(folded).filter((part) => part !== '')
  return new RegExp(
    [
      asWhole(phrase.normalize().trim(), asWritten),
      ...(parts.length === 0 ? [] : [asWhole('a', parts.join('[-_.+]'))]),
    ].join('|'),
    'giu',
  )
}

/**
 * Limits a pattern to whole words. If the phrase itself begins or ends with a non-letter (`@example.org`), there is no
 * condition on the character next to that end.
 */
function asWhole(phrase: string, pattern: string): string {
  const before = ARABIC.test(phrase) ? `(?:${BEGIN}|${ARABIC_BEGIN})` : BEGIN
  const startsWithLetter = /^[\p{L}\p{N}]/u.test(phrase)
  const endsWithLetter = /[\p{L}\p{N}\p{M}]$/u.test(phrase)
  return `${startsWithLetter ? before : ''}(?:${pattern})${endsWithLetter ? `(?:${END}|${GENITIVE})` : ''}`
}

/**
 * What editors and writers put between two words, including the non-breaking, zero-width and soft-hyphen characters.
 */
const SPACE = /[\s\u00ad\u200b\u2060]+/

/**
 * Invisible characters within a word: soft hyphens, direction marks, joiners, and the Arabic tatweel and vowel marks.
 */
const JOINED = '\\u00ad\\u200c-\\u200f\\u2060\\ufeff\\u0640\\u064b-\\u065f\\u0670'
/** The same, plus the zero-width space. */
const UNSEEN = `[\\u200b${JOINED}]*`

const LETTER = `(?![${JOINED}])[\\p{L}\\p{N}\\p{M}]`
const BEGIN = `(?<!${LETTER}[${JOINED}]*)`
const END = `(?![${JOINED}]*${LETTER})`
const APOSTROPHES = "'’‘ʼ`"
/** Only if the word ends after it. The s is kept when the phrase is removed: `[fjernet]s cykel`. */
const GENITIVE = `(?=[${JOINED}]*[${APOSTROPHES}]?[${JOINED}]*s${END})`

const ARABIC = /^\p{Script=Arabic}/u
/** One or two of the one-letter words that Arabic writes onto the next word, at the beginning of the word. */
const ARABIC_BEGIN = `(?<=${BEGIN}(?:[وفبلك][${JOINED}]*){1,2})`

/** Groups of characters that are interchangeable in typing. */
const ALIKE: readonly string[] = [APOSTROPHES, '-\u2010\u2011\u2012\u2013']

function letterPattern(letter: string): string {
  const alike = ALIKE.find((letters) => letters.includes(letter)) ?? letter
  const escaped = [...alike].map((one) => one.replaceAll(/[.*+?^${}()|[\]\\/-]/g, '\\$&'))
  return escaped.length === 1 ? (escaped[0] ?? '') : `[${escaped.join('')}]`
}

const DANISH: readonly (readonly [string, string])[] = [
  ['æ', 'ae'],
  ['ø', 'oe'],
  ['å', 'aa'],
]

/** A word in the form used in addresses. */
function folded(word: string): string {
  const plain = DANISH.reduce((text, [letter, two]) => text.replaceAll(letter, two), word.toLocaleLowerCase('da'))
  return plain.normalize('NFD').replaceAll(/[^a-z0-9]/g, '')
}
