import type { Payload } from 'payload'

/** Mails to each administrator at once, outside of any save. Never fails: what cannot be mailed stands in the log. */
export async function mailAdministrators(payload: Payload, subject: string, text: string): Promise<void> {
  // The server tells them itself: there is no user.
  const { docs } = await payload.find({
    collection: 'users',
    overrideAccess: true,
    depth: 0,
    pagination: false,
    where: { role: { equals: 'admin' } },
  })
  for (const { email } of docs) {
    // The error's own words may hold the address.
    await payload
      .sendEmail({ to: email, subject, text })
      .catch(() => payload.logger.error({ msg: `An administrator could not be told by mail: ${subject}` }))
  }
}
