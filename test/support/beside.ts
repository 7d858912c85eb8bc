import config from '@payload-config'
import { getPayload } from 'payload'

/** A command for a process beside the site: a call of the Local API, or of the job queue. */
export interface Told {
  turn: number
  method: 'create' | 'update' | 'delete' | 'find' | 'count' | 'countVersions' | 'restoreVersion' | 'queue'
  args: Record<string, unknown>
}
export type Done = { turn: number; result: unknown } | { turn: number; error: string }

/** A process that works on the site's database, as our commands do. Executes the calls it is sent, and runs no jobs. */
const payload = await getPayload({ config })
const methods: Record<Told['method'], (args: never) => Promise<unknown>> = {
  create: payload.create,
  update: (args) => payload.update(args),
  delete: (args) => payload.delete(args),
  find: payload.find,
  count: payload.count,
  countVersions: payload.countVersions,
  restoreVersion: payload.restoreVersion,
  queue: payload.jobs.queue,
}
process.on('message', ({ turn, method, args }: Told) => {
  void methods[method]({ overrideAccess: true, ...args } as never).then(
    (result) => process.send?.({ turn, result } satisfies Done),
    (error: unknown) =>
      process.send?.({ turn, error: error instanceof Error ? error.message : String(error) } satisfies Done),
  )
})
process.send?.({ turn: 0, result: 'ready' } satisfies Done)
