import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import type { Payload } from 'payload'
import { type EditionInForce, editionsInForce } from '@/src/services/agreements/editions-in-force'
import { editionFile, NotPrinted } from '@/src/services/agreements/edition-file'
import { dateOf, isLocalDate, toLocal } from '@/src/domain/time/copenhagen'
import { BadCall, command } from './command'
import { openPayload } from './open-payload'

/**
 * `npm run agreement -- --on 2027-03-01`: lists which edition of each agreement is in force on a Danish day (default:
 * today). `--pdf DIR` also writes their PDFs there.
 */
await command('agreement', async (args) => {
  const { on, pdf } = asked(args)
  const payload = await openPayload()
  const inForce = await editionsInForce(payload, on)
  // Server command: no user, full access.
  const { docs: agreements } = await payload.find({
    collection: 'agreements',
    overrideAccess: true,
    depth: 0,
    pagination: false,
    sort: 'code',
    select: { code: true, title: true },
  })
  console.log(`Agreements in force on ${on}`)
  for (const { id, code, title } of agreements) {
    const edition = inForce.find((one) => one.agreement === id)
    console.log(`\n${code}  ${title}\n${edition ? linesOf(edition) : '   no edition in force'}`)
  }
  if (agreements.length === 0) console.log('\nThere are no agreements.')
  return pdf === null || (await writePdfs(payload, inForce, pdf)) ? 0 : 1
})

function asked(args: string[]): { on: string; pdf: string | null } {
  try {
    const { on, pdf = null } = parseArgs({ args, options: { on: { type: 'string' }, pdf: { type: 'string' } } }).values
    const day: unknown = on ?? dateOf(toLocal(new Date()))
    if (!isLocalDate(day)) throw new BadCall(`"${on ?? ''}" is not a day. Write it as 2027-03-01.`)
    return { on: day, pdf }
  } catch (error) {
    throw error instanceof BadCall
      ? error
      : new BadCall('write `npm run agreement -- --on 2027-03-01`, and `--pdf DIR` for the files.')
  }
}

function linesOf({ number, effectiveFrom, decision, hash }: EditionInForce): string {
  const decided = decision === null ? 'the first edition' : `decided: ${decision}`
  return `   edition ${number}, in force from ${effectiveFrom}\n   ${decided}\n   seal ${hash}`
}

/** Returns whether all could be written. Prints the reason for each one that could not. */
async function writePdfs(payload: Payload, editions: readonly EditionInForce[], directory: string): Promise<boolean> {
  await mkdir(directory, { recursive: true })
  console.log('')
  let isWhole = true
  for (const { id } of editions) {
    // Server command: no user, full access.
    const stored = await payload.findByID({ collection: 'editions', id, overrideAccess: true, depth: 0 })
    try {
      const { name, bytes } = await editionFile(payload, stored, 'pdf')
      const file = path.join(directory, name)
      await writeFile(file, bytes)
      console.log(`Written: ${file}`)
    } catch (error) {
      if (!(error instanceof NotPrinted)) throw error
      console.error(`npm run agreement: ${error.message}`)
      isWhole = false
    }
  }
  return isWhole
}
