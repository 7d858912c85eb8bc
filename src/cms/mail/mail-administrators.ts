import type { Payload } from 'payload'

/** Mails each administrator immediately, outside any transaction. Never throws; failures are logged. */
export async function mailAdministrators(payload: Payload, subject: string, text: string): Promise<void> {
  // Sent by the server itself: there is no user.
  const { docs } = await payload.find({
    collection: 'users',
    overrideAccess: true,
    depth: 0,
    pagination: false,
    where: { role: { equals: 'admin' } },
  })
  for (const { email } of docs) {
    // The error's message may contain the address.
    await payload
      .sendEmail({ to: email, subject, text })
      .catch(() => payload.logger.error({ msg: `An administrator could not be mailed: ${subject}` }))
  }
}
