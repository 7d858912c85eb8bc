import { findTorn, TORN, type Torn } from '@/src/services/repair/find-torn'
import { mendTorn } from '@/src/services/repair/mend-torn'
import { BadCall, command } from './command'
import { openPayload } from './open-payload'

/**
 * `npm run repair`: lists what saves of earlier versions may have left half-done, one line each; exits with 1 if there
 * is any. `-- --write` repairs what can be repaired, and exits with 1 if something needs a person.
 */
await command('repair', async (given) => {
  const unknown = given.filter((word) => word !== '--write')
  if (unknown.length > 0)
    throw new BadCall(`"${unknown.join(' ')}" is not known: \`npm run repair\`, or \`npm run repair -- --write\`.`)
  const payload = await openPayload()
  let [found, left] = [0, 0]
  for await (const torn of findTorn(payload)) {
    found += 1
    const isMended = given.includes('--write') && (await mendTorn(payload, torn))
    if (!isMended) left += 1
    console.log(`${isMended ? 'mended' : 'torn  '}  ${nameOf(torn)} ${TORN[torn.kind]}${differsIn(torn)}`)
  }
  console.log(found === 0 ? 'Nothing is torn.' : `${found} found, ${found - left} mended.`)
  return left === 0 ? 0 : 1
})

/** Names the differing fields, which a line about the whole document would not show. */
function differsIn(torn: Torn): string {
  return 'fields' in torn && torn.fields ? ` (differs in ${torn.fields.join(', ')})` : ''
}

function nameOf(torn: Torn): string {
  return `${torn.collection}/${'id' in torn ? torn.id : torn.file}`
}
