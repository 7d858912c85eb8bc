import type { Payload, PayloadRequest } from 'payload'
import { post } from '../outbox/post.ts'
import { sayInSource } from '@/src/i18n/admin/words'

/**
 * Queues a mail to each administrator, sent after the save, that something needs a person. `place`: its path in the
 * admin ("/collections/…").
 */
export async function notifyAdministrators(req: PayloadRequest, place: string, subject: string): Promise<void> {
  // Sent by the server itself: there is no user.
  const { docs } = await req.payload.find({
    collection: 'users',
    overrideAccess: true,
    depth: 0,
    pagination: false,
    where: { role: { equals: 'admin' } },
    select: {},
  })
  for (const { id } of docs) await post(req, { kind: 'notice', what: { place, subject, user: id } })
}

/** Mails one administrator, if they still are one. Rejects if the mail cannot be sent. */
export async function sendNotice(
  payload: Payload,
  { place, subject, user }: { place: string; subject: string; user: string },
): Promise<void> {
  // As above: there is no user.
  const { docs } = await payload.find({
    collection: 'users',
    overrideAccess: true,
    depth: 0,
    limit: 1,
    where: { and: [{ id: { equals: user } }, { role: { equals: 'admin' } }] },
  })
  const { siteUrl } = payload.config.custom as { siteUrl: string }
  const text = `${sayInSource('Look at this:')}\n${siteUrl}${payload.config.routes.admin}${place}`
  for (const { email } of docs) await payload.sendEmail({ to: email, subject, text })
}
