import '@/src/config/load-env'
import '@/src/config/one-sentence'
import { buffer } from 'node:stream/consumers'
import { takeBounce } from '@/src/services/deliveries/take-bounce'
import { command } from './command'
import { openPayload } from './open-payload'

/** `npm run bounce < mail`: takes a mail that says that a newsletter came back or was called spam, as a mail server's pipe or a person hands it over. */
await command('bounce', async () => {
  const mail = await buffer(process.stdin)
  const ours = await takeBounce(await openPayload(), mail)
  console.warn(ours === 0 ? 'Nothing of ours came back with this mail.' : `Noted for ${ours} of our receivers.`)
  return 0
})
