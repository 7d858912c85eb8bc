import type { Payload } from 'payload'

/**
 * Tells the administrators by mail that an edition waits for a person, and why. Never fails: where no mail goes out, the
 * edition's state says the same, and the log.
 */
export async function tellAdministrators(payload: Payload, newsletter: string, subject: string): Promise<void> {
  const { siteUrl } = payload.config.custom as { siteUrl: string }
  await mailAdministrators(payload, subject, `Se på det her:\n${siteUrl}${payload.config.routes.admin}/collections/newsletters/${newsletter}`)
}

/** Mails to each administrator. Never fails: what cannot be mailed stands in the log. */
export async function mailAdministrators(payload: Payload, subject: string, text: string): Promise<void> {
  // The server tells them itself: there is no user.
  const { docs } = await payload.find({ collection: 'users', overrideAccess: true, depth: 0, pagination: false, where: { role: { equals: 'admin' } } })
  for (const { email } of docs) {
    // The error's own words may hold the address.
    await payload.sendEmail({ to: email, subject, text }).catch(() => payload.logger.error({ msg: `An administrator could not be told by mail: ${subject}` }))
  }
}
