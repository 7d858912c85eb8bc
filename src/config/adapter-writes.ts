import type { PayloadRequest } from 'payload'

/** The adapters' writing methods; the names are the same on both. */
const WRITES = [
  'create',
  'createGlobal',
  'createGlobalVersion',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'updateGlobal',
  'updateGlobalVersion',
  'updateJobs',
  'updateMany',
  'updateOne',
  'updateVersion',
] as const

interface Args {
  req?: Partial<PayloadRequest>
}

type Write = (args: Args) => Promise<unknown>
type Adapter = Record<(typeof WRITES)[number], unknown>

/**
 * Wraps every write of an adapter in `around`, which receives the write, its arguments, and the id of the transaction
 * it belongs to.
 */
export function aroundWrites(
  adapter: object,
  around: (write: Write, args: Args, transaction: string | number | null) => Promise<unknown>,
): void {
  for (const name of WRITES) {
    // All of them take one object that contains `req`.
    const write = ((adapter as Adapter)[name] as Write).bind(adapter)
    Object.assign(adapter, {
      [name]: async (args: Args) => around(write, args, (await args.req?.transactionID) ?? null),
    })
  }
}
