/** Characters; NIST SP 800-63B asks for length and a list of known passwords, and for nothing else. */
export const SHORTEST_PASSWORD = 12
/** More is no safer, and takes time to hash. */
export const LONGEST_PASSWORD = 200

export type PasswordProblem = 'short' | 'long' | 'common' | 'address'

/** Everybody who guesses here tries these. */
const WORDS_OF_THE_TRADE = ['helhedsplanen', 'helhedsplan', 'boligsocial', 'adgangskode', 'password', 'kodeord']
/** So little is left of a password beside the words that are tried first. */
const FEW_LETTERS = 4
/** Shorter ones stand in other words. */
const SHORTEST_WORD = 4

/**
 * What is wrong with a password for this address; null: nothing. `isKnown` says whether a word stands in the list of common passwords
 * (lower case); `names` are those of this site, which are tried first as well. Case counts for nothing here, nor what people add to reach the length: digits and signs around a known one, or the same
 * again and again.
 */
export function passwordProblem(
  password: string,
  email: string,
  isKnown: (word: string) => boolean,
  names: readonly string[] = [],
): PasswordProblem | null {
  if ([...password].length < SHORTEST_PASSWORD) return 'short'
  if ([...password].length > LONGEST_PASSWORD) return 'long'
  const lower = password.toLowerCase()
  const address = email.toLowerCase()
  const [name = '', domain = ''] = address.split('@')
  if (address !== '' && (lower.includes(address) || (name.length > 3 && lower.includes(name)))) return 'address'
  if (isMadeOf(lower, [...names, ...domain.split('.'), ...WORDS_OF_THE_TRADE])) return 'common'
  const bare = lower.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
  return [lower, bare, repeated(lower), repeated(bare)].some((word) => word === '' || isKnown(word)) || isRun(lower)
    ? 'common'
    : null
}

/** Whether hardly a letter is left of a password when these words are taken out of it. */
function isMadeOf(password: string, words: readonly string[]): boolean {
  const tried = words
    .flatMap((word) => word.toLowerCase().split(/[^\p{L}\p{N}]+/u))
    .filter((word) => word.length >= SHORTEST_WORD)
    .sort((one, other) => other.length - one.length)
  const left = tried.reduce((rest, word) => rest.replaceAll(word, ' '), password)
  return left !== password && left.replaceAll(/[^\p{L}]/gu, '').length < FEW_LETTERS
}

/** What a text repeats ("abcabcabc" → "abc"); the text itself, if it repeats nothing. */
function repeated(text: string): string {
  return /^(.+?)\1+$/u.exec(text)?.[1] ?? text
}

/** Whether each character is its neighbour's neighbour: "aaaaaaaaaaaa", "123456789012", "abcdefghijkl". */
function isRun(text: string): boolean {
  const codes = [...text].map((character) => character.codePointAt(0) ?? 0)
  const steps = codes.slice(1).map((code, index) => code - (codes[index] ?? 0))
  return steps.filter((step) => Math.abs(step) > 1).length <= 1
}
