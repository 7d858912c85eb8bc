import { getPayload, type Payload } from 'payload'
import { serverRequest, writer } from '@/src/cms/write'
import { saved, type Saves } from './saves'

/**
 * Saves documents of many kinds at once, in a separate process, until it is killed: from outside, or by itself before
 * its write number `KILL_AT`. Reports what it begins and what is acknowledged.
 */
const { default: config } = await import('@payload-config')
const payload = await getPayload({ config })
payload.logger.level = 'silent'

process.send?.({ ready: true })
const { saves, from } = await new Promise<{ saves: Saves; from: number }>((go) => process.once('message', go))
dieAt(payload, Number(process.env.KILL_AT ?? Infinity))

await Promise.all(
  saves.map(async ({ collection, id }) => {
    for (let n = from; ; n += 1) {
      process.send?.({ collection, begun: n })
      try {
        await writer(await serverRequest(payload)).update({
          collection,
          id,
          data: saved(collection, n),
          locale: 'da',
          overrideAccess: true,
          depth: 0,
        })
        process.send?.({ collection, done: n })
      } catch (error) {
        process.send?.({ collection, failed: n, why: error instanceof Error ? error.message : String(error) })
        if (process.env.END_WHEN_FAILED) return
      }
    }
  }),
)
// The last message must arrive before this process exits.
await new Promise((said) => (process.send ? process.send({ ended: true }, said) : said(null)))
process.exit(0)

/** Kills this process before its nth write of any kind, by wrapping the driver of either database. */
function dieAt({ db }: Payload, number: number): void {
  let writes = 0
  const count = () => {
    writes += 1
    if (writes >= number) process.kill(process.pid, 'SIGKILL')
  }
  const around = (target: object, method: string, isWrite: (first: unknown) => boolean) => {
    const original = Reflect.get(target, method) as (...args: unknown[]) => unknown
    Reflect.set(target, method, function (this: unknown, ...args: unknown[]) {
      if (isWrite(args[0])) count()
      return original.apply(this, args)
    })
  }
  if ('client' in db) {
    const text = (statement: unknown) =>
      typeof statement === 'string' ? statement : String(Reflect.get(statement as object, 'sql'))
    around(Object.getPrototypeOf(db.client) as object, 'execute', (statement) =>
      /^\s*(insert|update|delete|commit|begin)/i.test(text(statement)),
    )
    return
  }
  // Wraps the driver itself, since the layers above have kept references to its methods.
  const { connection } = db as unknown as { connection: { db: { collection: (name: string) => object } } }
  const driver = Object.getPrototypeOf(connection.db.collection('activities')) as object
  for (const method of [
    'insertOne',
    'insertMany',
    'updateOne',
    'updateMany',
    'findOneAndUpdate',
    'replaceOne',
    'deleteOne',
    'deleteMany',
  ]) {
    around(driver, method, () => true)
  }
}
