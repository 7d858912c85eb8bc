import { buffer } from 'node:stream/consumers'
import { takeBounce } from '@/src/services/deliveries/take-bounce'
import { command } from './command'
import { openPayload } from './open-payload'

/**
 * `npm run bounce < mail`: processes a bounce or spam report for a newsletter, piped in by a mail server or by hand.
 */
await command('bounce', async () => {
  const mail = await buffer(process.stdin)
  const ours = await takeBounce(await openPayload(), mail)
  console.warn(ours === 0 ? 'Nothing of ours came back with this mail.' : `Noted for ${ours} of our receivers.`)
  return 0
})
