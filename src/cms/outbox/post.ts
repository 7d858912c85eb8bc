import type { Payload, PayloadRequest } from 'payload'
import { held } from '@/src/config/held'
import type { Wish } from '@/src/content/pending-wish'
import type { Locale } from '@/src/i18n/locales'
import { afterTransaction, writer } from '../write.ts'
import type { AdminLanguage } from '@/src/i18n/admin/words'

/** A task to run after a save. */
export type Errand =
  /** Someone subscribed by the form. */
  | { kind: 'ask'; what: { email: string; wish: Wish; askedAt: string } }
  /** Send the mail with the confirmation link. */
  | { kind: 'confirm'; what: { subscriber: string; language: Locale } }
  /** A user was created: send the link to choose a password. */
  | { kind: 'invite'; what: { user: string; language: AdminLanguage } }
  /** A password was forgotten: send the same link, if the address belongs to a user. */
  | { kind: 'forgotten'; what: { email: string; language: AdminLanguage } }
  /** An edition needs a person, or a job failed: mail an administrator. */
  | { kind: 'notice'; what: { place: string; subject: string; user: string } }

const begins = (payload: Payload) => held<() => void>('begin-errands', payload)

/** Sets what starts the outbox at once in this process. */
export function whenPosted(payload: Payload, begin: () => void): void {
  begins(payload).value = begin
}

/** Queues a task in the transaction of `req`: it runs only if the save commits, and is never lost if it does. */
export async function post(req: PayloadRequest, { kind, what }: Errand): Promise<void> {
  // Internal; run by the server.
  await writer(req).create({
    collection: 'outbox',
    overrideAccess: true,
    depth: 0,
    data: { kind, what: { ...what }, notBefore: Date.now(), attempts: 0 },
  })
  await afterTransaction(req, async (outcome) => {
    if (outcome === 'committed') begins(req.payload).value?.()
  })
}
