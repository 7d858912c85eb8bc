import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  isolateObjectProperty,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload'
import { type Outcome, whenEnded } from '@/src/config/transactions'

type Writer = Pick<Payload, 'create' | 'update' | 'delete' | 'updateGlobal'>

/**
 * The one way to write: Payload's Local API within the save that `req` stands for, so that all of it is done or none. Access is
 * stated at each call, as always.
 */
export function writer(req: PayloadRequest): Writer {
  const { payload } = req
  const bound = <Options extends object>(options: Options) => ({ ...options, req: within(req) }) as never
  return {
    create: (options) => payload.create(bound(options)),
    update: (options: object) => payload.update(bound(options)),
    delete: ((options: object) => payload.delete(bound(options))) as Writer['delete'],
    updateGlobal: (options) => payload.updateGlobal(bound(options)),
  }
}

/**
 * The request of a save for something else within it: the same transaction, and a language, user, file and context of its own. Payload
 * writes these into the request that it is given, where the save that goes on would find them.
 */
export function within(req: PayloadRequest): PayloadRequest {
  const own = isolateObjectProperty(req, [
    'context',
    'data',
    'fallbackLocale',
    'file',
    'locale',
    'payloadUploadSizes',
    'query',
    'transactionID',
    'user',
  ])
  own.context = { ...req.context }
  // Payload rolls back whatever fails, also a part of a save whose caller tries again (a number of the audit log that was taken): on
  // MongoDB the save was undone then, and acknowledged. A promise it leaves alone; who began the save ends it.
  if (req.transactionID) own.transactionID = Promise.resolve(req.transactionID)
  return own
}

/** A request of the server's own, without a user: for jobs, the worker and commands. */
export function serverRequest(payload: Payload): Promise<PayloadRequest> {
  return createLocalReq({}, payload)
}

/**
 * Does all that `work` writes with this `req`, or none of it: joins the transaction that is open, or opens one. Nothing is rendered,
 * mailed or uploaded in it. Where the database has no transactions, what was written stays.
 */
export async function inTransaction<Value>(req: PayloadRequest, work: () => Promise<Value>): Promise<Value> {
  const isOurs = await initTransaction(req)
  try {
    const value = await work()
    if (isOurs) await commitTransaction(req)
    return value
  } catch (error) {
    if (isOurs) await killTransaction(req)
    throw error
  }
}

/** Runs `work` once the save that `req` stands for has ended, however it did; at once if there is no transaction. */
export async function afterTransaction(req: PayloadRequest, work: (outcome: Outcome) => Promise<void>): Promise<void> {
  // Null where the database has none.
  const transaction: string | number | null | undefined = await req.transactionID
  if (transaction === undefined || transaction === null) await work('committed')
  else whenEnded(transaction, work)
}
