/**
 * What finds a phrase in a text. Capitals do not matter, nor how an accent was typed, nor which space stands between its words. It
 * stands there as whole words, in every script: a letter or digit before or behind it ends the match, so that `Line` is not found in
 * `online`. What is written onto a name and is no part of it does not: the s of Danish and English (`Pers`, `Per's`), and the
 * and, so, with, to and as of Arabic (`ومحمد`). So it is found as a part of addresses, between their separators (`ase-hansen`,
 * `ase.hansen@`).
 */
export function phrasePattern(phrase: string): RegExp {
  if (last?.phrase !== phrase) last = { phrase, pattern: patternOf(phrase) }
  return last.pattern
}

/** A whole database is searched for one phrase: its pattern is made once. */
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

/** The pattern of a phrase, as whole words. What it begins or ends with itself (`@example.org`) may be no letter: then nothing is asked of what stands there. */
function asWhole(phrase: string, pattern: string): string {
  const before = ARABIC.test(phrase) ? `(?:${BEGIN}|${ARABIC_BEGIN})` : BEGIN
  const startsWithLetter = /^[\p{L}\p{N}]/u.test(phrase)
  const endsWithLetter = /[\p{L}\p{N}\p{M}]$/u.test(phrase)
  return `${startsWithLetter ? before : ''}(?:${pattern})${endsWithLetter ? `(?:${END}|${GENITIVE})` : ''}`
}

/** What editors and writers put between two words: also the space that does not break, and the one without width. */
const SPACE = /[\s\u00ad\u200b\u2060]+/

/** What a reader does not see within a word: soft hyphens, marks of direction, joiners, the stretch and the vowel marks of Arabic. */
const JOINED = '\\u00ad\\u200c-\\u200f\\u2060\\ufeff\\u0640\\u064b-\\u065f\\u0670'
/** The same, and the space without width. */
const UNSEEN = `[\\u200b${JOINED}]*`

const LETTER = `(?![${JOINED}])[\\p{L}\\p{N}\\p{M}]`
const BEGIN = `(?<!${LETTER}[${JOINED}]*)`
const END = `(?![${JOINED}]*${LETTER})`
const APOSTROPHES = "'’‘ʼ`"
/** Only where the word ends behind it. It stays where it is: `[fjernet]s cykel`. */
const GENITIVE = `(?=[${JOINED}]*[${APOSTROPHES}]?[${JOINED}]*s${END})`

const ARABIC = /^\p{Script=Arabic}/u
/** One or two of the words of one letter that Arabic writes onto the next, at the beginning of the word. */
const ARABIC_BEGIN = `(?<=${BEGIN}(?:[وفبلك][${JOINED}]*){1,2})`

/** Letters that are typed in several ways. */
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

/** A word as addresses have it. */
function folded(word: string): string {
  const plain = DANISH.reduce((text, [letter, two]) => text.replaceAll(letter, two), word.toLocaleLowerCase('da'))
  return plain.normalize('NFD').replaceAll(/[^a-z0-9]/g, '')
}
