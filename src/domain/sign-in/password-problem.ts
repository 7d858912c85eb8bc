/** Characters; NIST SP 800-63B asks for length and a list of known passwords, and for nothing else. */
export const SHORTEST_PASSWORD = 12
/** More is no safer, and takes time to hash. */
export const LONGEST_PASSWORD = 200

export type PasswordProblem = 'short' | 'long' | 'common' | 'address'

/**
 * What is wrong with a password for this address; null: nothing. `isKnown` says whether a word stands in the list of common passwords
 * (lower case). Case counts for nothing here, nor what people add to reach the length: digits and signs around a known one, or the same
 * again and again.
 */
export function passwordProblem(password: string, email: string, isKnown: (word: string) => boolean): PasswordProblem | null {
  if ([...password].length < SHORTEST_PASSWORD) return 'short'
  if ([...password].length > LONGEST_PASSWORD) return 'long'
  const lower = password.toLowerCase()
  const address = email.toLowerCase()
  const [name = ''] = address.split('@')
  if (address !== '' && (lower.includes(address) || (name.length > 3 && lower.includes(name)))) return 'address'
  const bare = lower.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
  return [lower, bare, repeated(lower), repeated(bare)].some((word) => word === '' || isKnown(word)) || isRun(lower) ? 'common' : null
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
