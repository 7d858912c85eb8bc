import '@/src/config/load-env'
import { parseArgs } from 'node:util'
import type { Payload } from 'payload'
import { auditLinks } from '@/src/cms/audit/audit-links'
import { firstBrokenLink, type Link } from '@/src/domain/audit/chain'
import { BadCall, command } from './command'
import { openPayload } from './open-payload'

interface End {
  seq: number
  hash: string
}

/**
 * `npm run audit:verify`: whether the audit log is whole. Names the first link that does not hold, and ends with 1.
 * `--end 120:3f…` (from an auditor's pack) also tells whether entries were cut off at the end.
 */
await command('audit:verify', async (args) => {
  const end = asked(args)
  const payload = await openPayload()
  const read: { last: Link | null } = { last: null }
  async function* links(): AsyncGenerator<Link> {
    for await (const link of auditLinks(payload)) {
      read.last = link
      yield link
    }
  }
  const broken = await firstBrokenLink(links(), end)
  if (broken !== null) {
    console.error(`The audit log is broken at entry ${broken}: it was changed, removed, added or moved. ${await wordsOf(payload, broken)}`)
    return 1
  }
  const { last } = read
  // Numbered without gaps, so the last number is how many there are.
  console.log(last === null ? 'The audit log is whole: 0 entries.' : `The audit log is whole: ${last.seq} entries. The last is ${last.seq}:${last.hash}`)
  return 0
})

function asked(args: string[]): End | null {
  try {
    const { end } = parseArgs({ args, options: { end: { type: 'string' } } }).values
    if (end === undefined) return null
    const [, seq, hash] = /^(\d+):([\da-f]{64})$/.exec(end) ?? []
    if (seq === undefined || hash === undefined) throw new BadCall(`"${end}" is not an end. Write number:seal, as manifest.json has them.`)
    return { seq: Number(seq), hash }
  } catch (error) {
    throw error instanceof BadCall ? error : new BadCall('write `npm run audit:verify`, and `--end NUMBER:SEAL` to check against an auditor’s pack.')
  }
}

/** What stands there now. */
async function wordsOf(payload: Payload, seq: number): Promise<string> {
  // A command on the server, run by whoever runs the server: no user, all rights.
  const { docs } = await payload.find({ collection: 'audit-log', overrideAccess: true, depth: 0, limit: 1, pagination: false, where: { seq: { equals: seq } } })
  const entry = docs[0]
  if (entry === undefined) return 'There is no such entry now.'
  return `It now reads: ${entry.at}, ${entry.operation}, ${entry.subject}${entry.document ? ` ${entry.document}` : ''}.`
}
