import type { Payload } from 'payload'
import type { User } from '@/payload-types'
import { signInMail } from '@/src/formats/mail/sign-in-mail'
import { serverRequest } from '../write.ts'
import { LIMITS, mayTry } from './attempts.ts'
import { passwordLink } from './password-links.ts'
import type { AdminLanguage } from '@/src/i18n/admin/words'

type Language = AdminLanguage

/** Mails a user a new link to choose a password. Throws if the mail cannot be sent. */
export async function mailLink(
  payload: Payload,
  user: Pick<User, 'id' | 'email'>,
  kind: 'invite' | 'reset',
  language: Language,
): Promise<void> {
  const link = await passwordLink(await serverRequest(payload), user, kind, new Date())
  // The site's name is public.
  const { name } = await payload.findGlobal({ slug: 'site', overrideAccess: true, depth: 0, select: { name: true } })
  await payload.sendEmail({ to: user.email, ...signInMail(kind, language, { siteName: name, link }) })
}

/** Outbox task: mails the invitation to a new user. Does nothing if the user has been deleted since. */
export async function mailInvitation(payload: Payload, what: { user: string; language: Language }): Promise<void> {
  // Run by the server; the result is not shown to anyone.
  const user = await payload.findByID({
    collection: 'users',
    id: what.user,
    overrideAccess: true,
    depth: 0,
    disableErrors: true,
  })
  if (user !== null) await mailLink(payload, user, 'invite', what.language)
}

/**
 * Outbox task: mails a link after a forgotten password, if there is such a user. The requester does not learn whether
 * there is, and mails to one mailbox are limited.
 */
export async function mailForgotten(
  payload: Payload,
  { email, language }: { email: string; language: Language },
): Promise<void> {
  // Run by the server; nobody learns whether the user exists.
  const {
    docs: [user],
  } = await payload.find({
    collection: 'users',
    overrideAccess: true,
    depth: 0,
    limit: 1,
    pagination: false,
    where: { email: { equals: email } },
  })
  if (user && (await mayTry(payload, LIMITS.mailbox, email))) await mailLink(payload, user, 'reset', language)
}
