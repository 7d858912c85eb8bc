import { firstLine } from './log/first-line.ts'
import { safeWords } from './log/safe-words.ts'
import { PlainError } from './plain-error.ts'

/**
 * An error as one sentence. File system errors are clear enough by themselves; a database's error is prefixed with its
 * origin.
 */
export function sentenceOf(error: unknown): string {
  const words = firstLine(error)
  const isPlain = error instanceof PlainError || (error instanceof Error && 'syscall' in error)
  return isPlain ? words : `the database could not be read. ${safeWords(words)}`
}
