import { getPayload } from 'payload'
import { PACE } from '@/src/services/deliveries/sender'
import { work } from '@/src/worker/work'

/** The worker in a process of its own, as `npm run worker`, but with short times: the tests kill it, and it must be found out soon. */
const { default: config } = await import('@payload-config')
const payload = await getPayload({ config })
const stop = new AbortController()
process.once('SIGTERM', () => stop.abort())
process.send?.('ready')
// Started ahead of its turn.
await new Promise((go) => process.once('message', go))
await work(payload, stop.signal, {
  ...PACE,
  lease: 4000,
  handing: 4000,
  timeout: 400,
  pause: 30,
  rest: 100,
  seen: 0,
  // The server of the test fails far more than any real one.
  threshold: { inARow: Infinity, share: 1 },
})
process.exit(0)
