/** Björnsson's five levels. */
type LixLevel = 'veryEasy' | 'easy' | 'medium' | 'hard' | 'veryHard'

export interface Lix {
  /** Rounded to a whole number, as is customary. */
  lix: number
  level: LixLevel
  words: number
  sentences: number
  /** Words of more than six letters. */
  longWords: number
}

const LONG = 6
const STEPS: readonly [below: number, level: LixLevel][] = [
  [25, 'veryEasy'],
  [35, 'easy'],
  [45, 'medium'],
  [55, 'hard'],
]

/** A word contains a letter or digit; "e-mail", "kl.10" and "6-12" are one each. */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-'’.:/@][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu

/**
 * The end of a sentence: `!`, `?` or `:` before a space, a full stop unless a small letter or a digit follows ("kl.
 * 10", "bl.a. hjælp", "1. marts"), or the end of a line, so that each point of a list counts as a sentence.
 */
const SENTENCE_END = /[!?:]+["'”’“»«)]*(?=\s|$)|[.…]+["'”’“»«)]*(?=\s*$|\s+[^\p{Ll}\p{N}\s])|\n/u

/**
 * The readability of a Danish text: words per sentence plus the percentage of long words (C. H. Björnsson, Läsbarhet,
 * 1968). Takes plain text with lines separated by `\n`. Null if there are no words.
 */
export function lix(text: string): Lix | null {
  const sentences = text.split(SENTENCE_END).filter((sentence) => /\p{L}/u.test(sentence))
  const words = sentences.flatMap((sentence) => sentence.match(WORD) ?? [])
  if (words.length === 0) return null
  const longWords = words.filter((word) => (word.match(/\p{L}/gu) ?? []).length > LONG).length
  const value = Math.round(words.length / sentences.length + (100 * longWords) / words.length)
  const level = STEPS.find(([below]) => value < below)?.[1] ?? 'veryHard'
  return { lix: value, level, words: words.length, sentences: sentences.length, longWords }
}
