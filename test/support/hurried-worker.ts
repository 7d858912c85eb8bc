import { getPayload } from 'payload'
import { PACE } from '@/src/services/deliveries/sender'
import { work } from '@/src/worker/work'

/**
 * The worker in a separate process, like `npm run worker` but with short timeouts: the tests kill it, and that must be
 * noticed soon.
 */
const { default: config } = await import('@payload-config')
const payload = await getPayload({ config })
const stop = new AbortController()
process.once('SIGTERM', () => stop.abort())
process.send?.('ready')
// Started before it is needed; waits for its turn.
await new Promise((go) => process.once('message', go))
await work(payload, stop.signal, {
  ...PACE,
  lease: 4000,
  handing: 4000,
  timeout: 400,
  pause: 30,
  rest: 100,
  seen: 0,
  // The test's server fails far more often than a real one.
  threshold: { inARow: Infinity, share: 1 },
})
process.exit(0)
