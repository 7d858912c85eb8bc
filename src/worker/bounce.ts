import '@/src/config/load-env'
import { buffer } from 'node:stream/consumers'
import { getPayload } from 'payload'
import { takeBounce } from '@/src/services/deliveries/take-bounce'

/** `npm run bounce < mail`: takes a mail that says that a newsletter came back or was called spam, as a mail server's pipe or a person hands it over. */
const { default: config } = await import('@payload-config')
const mail = await buffer(process.stdin)
const ours = await takeBounce(await getPayload({ config }), mail)
console.warn(ours === 0 ? 'Nothing of ours came back with this mail.' : `Noted for ${ours} of our receivers.`)
process.exit(0)
