import { sentenceOf } from './sentence-of.ts'

/**
 * Imported first by commands: any error, even while modules load (an invalid setting), is printed as one sentence, and
 * the process exits with 1. Servers use the log instead (`log/logger.ts`).
 */
process.on('uncaughtException', giveUp)
// The reader has closed the pipe (`| head`). The rest of the output is lost, so exit with an error.
process.stdout.on('error', () => process.exit(1))

export function giveUp(error: unknown): never {
  const script = process.env.npm_lifecycle_event
  console.error(`${script ? `npm run ${script}: ` : ''}${sentenceOf(error)}`)
  process.exit(1)
}
