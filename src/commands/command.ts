import { safeWords } from '@/src/config/log/safe-words'
import { BackupProblem } from '@/src/installation/backup/manifest'

/** What is wrong with how a command was called: a sentence for whoever called it. */
export class BadCall extends Error {}

/** Runs a command to its end and ends the process: with what the command gives, or with 1 and a sentence. */
export async function command(name: string, run: (args: string[]) => Promise<number>): Promise<never> {
  try {
    process.exit(await run(process.argv.slice(2)))
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error)
    // What the disk says is plain enough; what a database says needs to be told from whom it comes.
    const isPlain =
      error instanceof BadCall || error instanceof BackupProblem || (error instanceof Error && 'syscall' in error)
    console.error(
      isPlain
        ? `npm run ${name}: ${words}`
        : `npm run ${name}: the database could not be read. ${safeWords(words.split('\n')[0] ?? '')}`,
    )
    process.exit(1)
  }
}
