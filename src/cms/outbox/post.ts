import type { Payload, PayloadRequest } from 'payload'
import type { Wish } from '@/src/content/pending-wish'
import type { Locale } from '@/src/i18n/locales'
import { afterTransaction, writer } from '../write.ts'

/** What is done after a save, because of it. */
export type Errand =
  /** Somebody asked for the newsletter by the form. */
  | { kind: 'ask'; what: { email: string; wish: Wish; askedAt: string } }
  /** The mail with the link that confirms. */
  | { kind: 'confirm'; what: { subscriber: string; language: Locale } }
  /** A user was made: the mail with the link by which they choose a password. */
  | { kind: 'invite'; what: { user: string; language: 'da' | 'en' } }
  /** Somebody forgot a password: the same, if it is a user's address. */
  | { kind: 'forgotten'; what: { email: string; language: 'da' | 'en' } }
  /** An edition waits for a person, or a job failed: an administrator is told. */
  | { kind: 'notice'; what: { place: string; subject: string; user: string } }

/** Told in this process when something was posted: whoever runs errands here begins at once. On Payload itself, which all bundles of Next share. */
const BEGIN = Symbol.for('helhedsplan.begin-errands')
type Listened = Payload & { [BEGIN]?: () => void }

export function whenPosted(payload: Payload, begin: () => void): void {
  Object.assign(payload, { [BEGIN]: begin })
}

/** Has something done after the save that `req` stands for: never without it, never lost with it. */
export async function post(req: PayloadRequest, { kind, what }: Errand): Promise<void> {
  // Nobody's: it is run by the server.
  await writer(req).create({
    collection: 'outbox',
    overrideAccess: true,
    depth: 0,
    data: { kind, what: { ...what }, notBefore: Date.now(), attempts: 0 },
  })
  await afterTransaction(req, async (outcome) => {
    if (outcome === 'committed') (req.payload as Listened)[BEGIN]?.()
  })
}
