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
 * A link by which a user chooses a password, once. What opens it stands behind the `#`, which browsers send to no server: it is in no log
 * and in no `Referer`.
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

/** Whether this installation can mail links. */
export function canMail(payload: Payload): boolean {
  return mailSettingsOf(payload) !== null
}

/** Whether a password can be chosen by a link: it is ours, was not used, and has not expired. */
export async function linkWorks(req: PayloadRequest, token: string, now: Date): Promise<boolean> {
  return (await ownerOfToken(req.payload, KINDS, token, now)) !== null
}

/**
 * Chooses the password of the user whose link this is, and ends all their sessions. Gives the user; null: the link was used, has expired, or
 * was never ours. Refuses a bad password, and then the link still holds.
 */
export async function choosePassword(
  req: PayloadRequest,
  token: string,
  password: unknown,
  now: Date,
): Promise<User | null> {
  const id = await ownerOfToken(req.payload, KINDS, token, now)
  // Whoever has the link acts for its user.
  const user =
    id === null
      ? null
      : await req.payload.findByID({ collection: 'users', id, overrideAccess: true, depth: 0, disableErrors: true })
  if (user === null) return null
  const checked = await checkPassword(password, user.email, req)
  // Before the transaction: it takes a third of a second.
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
