import { sentenceOf } from '@/src/config/sentence-of'
import { PlainError } from '@/src/config/plain-error'

/** The command was called wrongly; the message is one sentence for the caller. */
export class BadCall extends PlainError {}

/** Runs a command, then exits with the code it returns, or with 1 and one sentence if it throws. */
export async function command(name: string, run: (args: string[]) => Promise<number>): Promise<never> {
  try {
    process.exit(await run(process.argv.slice(2)))
  } catch (error) {
    console.error(`npm run ${name}: ${sentenceOf(error)}`)
    process.exit(1)
  }
}
