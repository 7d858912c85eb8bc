import type { Payload, PayloadRequest } from 'payload'
import type { User } from '@/payload-types'
import { ADMIN_PATHS } from '../admin-paths.ts'
import { mailSettingsOf } from '../mail/mail-settings.ts'
import { inTransaction, writer } from '../write.ts'
import { checkPassword } from './check-password.ts'
import { keepToken, ownerOfToken, spendToken } from './one-time.ts'
import { hashPassword } from './password-hash.ts'
import { endSessions } from './sessions.ts'
import { newToken } from './tokens.ts'

const KINDS = ['invite', 'reset'] as const

/**
 * A link with which a user can choose a password once. The token is in the fragment (after `#`), which browsers do not
 * send: it appears in no log and no `Referer`.
 */
export async function passwordLink(
  req: PayloadRequest,
  user: Pick<User, 'id'>,
  kind: (typeof KINDS)[number],
  now: Date,
): Promise<string> {
  const token = newToken()
  await inTransaction(req, () => keepToken(req, user.id, kind, token, now))
  return `${siteUrlOf(req.payload)}${req.payload.config.routes.admin}${ADMIN_PATHS.choosePassword}#${token}`
}

/** Whether this installation can send mail. */
export function canMail(payload: Payload): boolean {
  return mailSettingsOf(payload) !== null
}

/** Whether a link's token is known, unused and not expired. */
export async function linkWorks(req: PayloadRequest, token: string, now: Date): Promise<boolean> {
  return (await ownerOfToken(req.payload, KINDS, token, now)) !== null
}

/**
 * Sets the password of the link's user and ends all their sessions. Returns the user, or null if the token is used,
 * expired or unknown. Refuses a bad password without using up the link.
 */
export async function choosePassword(
  req: PayloadRequest,
  token: string,
  password: unknown,
  now: Date,
): Promise<User | null> {
  const id = await ownerOfToken(req.payload, KINDS, token, now)
  // Whoever holds the link acts as its user.
  const user =
    id === null
      ? null
      : await req.payload.findByID({ collection: 'users', id, overrideAccess: true, depth: 0, disableErrors: true })
  if (user === null) return null
  const checked = await checkPassword(password, user.email, req)
  // Outside the transaction, because it takes a third of a second.
  const hashed = await hashPassword(checked)
  return inTransaction(req, async () => {
    if ((await spendToken(req, KINDS, token, now)) === null) return null
    await writer(req).update({ collection: 'users', id: user.id, data: { ...hashed }, overrideAccess: true, depth: 0 })
    await endSessions(req, user.id)
    return user
  })
}

function siteUrlOf({ config }: Payload): string {
  return (config.custom as { siteUrl: string }).siteUrl
}
