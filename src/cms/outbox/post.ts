import type { Payload, PayloadRequest } from 'payload'
import type { Wish } from '@/src/content/pending-wish'
import { afterTransaction, writer } from '../write.ts'

/** What is done after a save, because of it. */
export type Errand =
  /** Somebody asked for the newsletter by the form. */
  | { kind: 'ask'; what: { email: string; wish: Wish; askedAt: string } }
  /** The mail with the link that confirms. */
  | { kind: 'confirm'; what: { subscriber: string } }
  /** An edition waits for a person: an administrator is told. */
  | { kind: 'notice'; what: { newsletter: string; subject: string; user: string } }

/** Told in this process when something was posted: whoever runs errands here begins at once. */
const listeners = new WeakMap<Payload, () => void>()

export function whenPosted(payload: Payload, begin: () => void): void {
  listeners.set(payload, begin)
}

/** Has something done after the save that `req` stands for: never without it, never lost with it. */
export async function post(req: PayloadRequest, { kind, what }: Errand): Promise<void> {
  // Nobody's: it is run by the server.
  await writer(req).create({ collection: 'outbox', overrideAccess: true, depth: 0, data: { kind, what: { ...what }, notBefore: Date.now(), attempts: 0 } })
  await afterTransaction(req, async (outcome) => {
    if (outcome === 'committed') listeners.get(req.payload)?.()
  })
}
