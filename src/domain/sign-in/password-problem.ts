/** Characters. NIST SP 800-63B asks for a minimum length and a check against known passwords, and nothing else. */
export const SHORTEST_PASSWORD = 12
/** Characters. A longer password is no safer, and takes time to hash. */
export const LONGEST_PASSWORD = 200

export type PasswordProblem = 'short' | 'long' | 'common' | 'address'

/** Words that anyone guessing passwords here would try. */
const WORDS_OF_THE_TRADE = ['helhedsplanen', 'helhedsplan', 'boligsocial', 'adgangskode', 'password', 'kodeord']
/** With fewer letters than this beside guessable words, a password is rejected. */
const FEW_LETTERS = 4
/** Shorter words are ignored, because they occur inside other words. */
const SHORTEST_WORD = 4

/**
 * Returns what is wrong with a password for this address, or null. `isKnown` tells whether a word (lower case) is in
 * the list of common passwords; `names` are this site's names, which attackers also try first. Ignores case and common
 * padding: digits and punctuation around a known word, or a repeated word.
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

/** Whether hardly any letters are left of a password once these words are removed. */
function isMadeOf(password: string, words: readonly string[]): boolean {
  const tried = words
    .flatMap((word) => word.toLowerCase().split(/[^\p{L}\p{N}]+/u))
    .filter((word) => word.length >= SHORTEST_WORD)
    .sort((one, other) => other.length - one.length)
  const left = tried.reduce((rest, word) => rest.replaceAll(word, ' '), password)
  return left !== password && left.replaceAll(/[^\p{L}]/gu, '').length < FEW_LETTERS
}

/** Returns the repeated unit of a text ("abcabcabc" → "abc"), or the text itself if nothing is repeated. */
function repeated(text: string): string {
  return /^(.+?)\1+$/u.exec(text)?.[1] ?? text
}

/**
 * Whether each character is equal or adjacent to the one before, with one exception at most: "aaaaaaaaaaaa",
 * "123456789012", "abcdefghijkl".
 */
function isRun(text: string): boolean {
  const codes = [...text].map((character) => character.codePointAt(0) ?? 0)
  const steps = codes.slice(1).map((code, index) => code - (codes[index] ?? 0))
  return steps.filter((step) => Math.abs(step) > 1).length <= 1
}
