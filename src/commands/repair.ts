import '@/src/config/load-env'
import '@/src/config/one-sentence'
import { findTorn, TORN, type Torn } from '@/src/services/repair/find-torn'
import { mendTorn } from '@/src/services/repair/mend-torn'
import { BadCall, command } from './command'
import { openPayload } from './open-payload'

/**
 * `npm run repair`: says what saves of earlier versions may have left half-done, a line each, and ends with 1 if something is. With
 * `-- --write` it mends what can be mended, and ends with 1 if something is left to a person.
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

/** What would be overlooked in a line about the whole document. */
function differsIn(torn: Torn): string {
  return 'fields' in torn && torn.fields ? ` (differs in ${torn.fields.join(', ')})` : ''
}

function nameOf(torn: Torn): string {
  return `${torn.collection}/${'id' in torn ? torn.id : torn.file}`
}
