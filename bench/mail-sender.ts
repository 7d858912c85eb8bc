import { getPayload } from 'payload'
import { PACE } from '@/src/services/deliveries/sender'
import { freezeNewsletter } from '@/src/services/newsletters/freeze-newsletter'
import { addSubscribers } from '@/test/support/many-subscribers'
import { work } from '@/src/worker/work'

/**
 * Sends an edition to the number of people given as its argument, from an empty database, as the worker does. Reports
 * to its parent process the time in seconds, and in bytes the memory of the process before, its peak, and the live
 * memory afterwards.
 */
const { default: config } = await import('@payload-config')
const payload = await getPayload({ config })
await addSubscribers(payload, Number(process.argv[2]))
const { id } = await payload.create({
  collection: 'newsletters',
  locale: 'da',
  overrideAccess: true,
  draft: true,
  data: {
    title: 'Nyt fra zonen',
    intro: 'Det sker i efteråret, og alle er velkomne.',
    date: '2026-12-01T12:00:00.000Z',
    audience: 'all',
    status: 'scheduled',
    blocks: Array.from({ length: 12 }, (_, at) =>
      at % 2 === 0
        ? { blockType: 'heading' as const, text: `Overskrift ${at}` }
        : { blockType: 'notice' as const, text: 'Kom og vær med. '.repeat(12) },
    ),
  },
})
await freezeNewsletter(payload, id, new Date())

const { rss: before } = process.memoryUsage()
let most = before
const stop = new AbortController()
const begun = performance.now()
const look = setInterval(() => {
  most = Math.max(most, process.memoryUsage().rss)
  void payload
    .findByID({ collection: 'newsletters', id, overrideAccess: true, select: { status: true } })
    .then(({ status }) => status === 'sent' && stop.abort())
}, 300)
await work(payload, stop.signal, { ...PACE, rest: 50 })
clearInterval(look)
const seconds = (performance.now() - begun) / 1000
globalThis.gc?.()
const { heapUsed, external } = process.memoryUsage()
process.send?.({ seconds, before, most, alive: heapUsed + external })
process.exit(0)
