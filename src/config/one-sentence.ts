import { sentenceOf } from './sentence-of.ts'

/**
 * Imported first by what is run by hand: whatever goes wrong, also while its code is read (a wrong setting), is one sentence and ends
 * the process with 1. What serves has a log for that (`log/logger.ts`).
 */
process.on('uncaughtException', giveUp)
// Whoever read what is said (`| head`) has read enough; and what was to be said is not, so it did not end well.
process.stdout.on('error', () => process.exit(1))

export function giveUp(error: unknown): never {
  const script = process.env.npm_lifecycle_event
  console.error(`${script ? `npm run ${script}: ` : ''}${sentenceOf(error)}`)
  process.exit(1)
}
