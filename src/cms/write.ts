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
 * The only way to write: Payload's Local API inside the transaction of `req`, so that either all of it is saved or
 * none. Access is stated at each call, as always.
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
 * A copy of a request for another write within the same transaction, with its own language, user, file and context.
 * Payload writes these into the request it is given, where they would disturb the outer save.
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
  // When a nested call fails, Payload rolls back the transaction, even if the caller retries (as for a number of the
  // audit log that is taken). On MongoDB the whole save was then undone but still acknowledged. Payload does not touch
  // a transaction id that is a promise, so only the code that began the transaction ends it.
  if (req.transactionID) own.transactionID = Promise.resolve(req.transactionID)
  return own
}

/** A request of the server without a user: for jobs, the worker and commands. */
export function serverRequest(payload: Payload): Promise<PayloadRequest> {
  return createLocalReq({}, payload)
}

/**
 * Runs `work` in a transaction: everything written with this `req` is saved, or nothing. Joins an open transaction or
 * begins one. Do not render, mail or upload inside it. Without transactions in the database, what was written before a
 * failure stays.
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

/** Runs `work` after the transaction of `req` has ended, whatever its outcome; immediately if there is none. */
export async function afterTransaction(req: PayloadRequest, work: (outcome: Outcome) => Promise<void>): Promise<void> {
  // Null if the database has no transactions.
  const transaction: string | number | null | undefined = await req.transactionID
  if (transaction === undefined || transaction === null) await work('committed')
  else whenEnded(transaction, work)
}
