import { firstLine } from './log/first-line.ts'
import { safeWords } from './log/safe-words.ts'
import { PlainError } from './plain-error.ts'

/** What went wrong, as one sentence. What the disk says is plain enough; what a database says needs to be told from whom it comes. */
export function sentenceOf(error: unknown): string {
  const words = firstLine(error)
  const isPlain = error instanceof PlainError || (error instanceof Error && 'syscall' in error)
  return isPlain ? words : `the database could not be read. ${safeWords(words)}`
}
