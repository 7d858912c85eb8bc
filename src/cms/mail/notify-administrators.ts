import type { Payload, PayloadRequest } from 'payload'
import { post } from '../outbox/post.ts'

/** Has the administrators told by mail, after the save, that something waits for a person, and why. `place`: where in the admin it stands ("/collections/…"). */
export async function notifyAdministrators(req: PayloadRequest, place: string, subject: string): Promise<void> {
  // The server tells them itself: there is no user.
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

/** Tells one of them, if they still are one. Rejects if no mail goes out. */
export async function sendNotice(
  payload: Payload,
  { place, subject, user }: { place: string; subject: string; user: string },
): Promise<void> {
  // As above.
  const { docs } = await payload.find({
    collection: 'users',
    overrideAccess: true,
    depth: 0,
    limit: 1,
    where: { and: [{ id: { equals: user } }, { role: { equals: 'admin' } }] },
  })
  const { siteUrl } = payload.config.custom as { siteUrl: string }
  const text = `Se på det her:\n${siteUrl}${payload.config.routes.admin}${place}`
  for (const { email } of docs) await payload.sendEmail({ to: email, subject, text })
}
