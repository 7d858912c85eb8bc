import { firstLine } from '@/src/config/log/first-line'

/**
 * Imported first by the server: until it has begun to log, any error, even while modules load (an invalid setting), is
 * printed as one sentence, and the process exits with 1.
 */
process.on('uncaughtException', giveUp)

export function giveUp(error: unknown): never {
  // Not through the logger, whose lines would be lost when the process exits.
  process.stderr.write(`${firstLine(error)}\n`)
  process.exit(1)
}
