import { sentenceOf } from '@/src/config/sentence-of'
import { PlainError } from '@/src/config/plain-error'

/** What is wrong with how a command was called: a sentence for whoever called it. */
export class BadCall extends PlainError {}

/** Runs a command to its end and ends the process: with what the command gives, or with 1 and a sentence. */
export async function command(name: string, run: (args: string[]) => Promise<number>): Promise<never> {
  try {
    process.exit(await run(process.argv.slice(2)))
  } catch (error) {
    console.error(`npm run ${name}: ${sentenceOf(error)}`)
    process.exit(1)
  }
}
