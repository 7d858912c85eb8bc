import { createHmac } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import type { User } from '@/payload-types'
import { appendAudit, type AuditEntry } from '../audit/append-audit.ts'
import { askerOf } from './asker.ts'
import type { SignInReason } from './sign-in-reasons.ts'

type Happened = Extract<
  AuditEntry['operation'],
  'signedIn' | 'signInFailed' | 'invited' | 'passwordChosen' | 'secondFactor' | 'sessionsEnded'
>

/** Logs an event of signing in: to whom, and from which network; never a password, a code, a link or an address. */
export async function noteSignIn(
  req: PayloadRequest,
  operation: Happened,
  {
    user,
    by,
    reasons = [],
  }: { user: Pick<User, 'id'> | { email: string }; by: User | null; reasons?: readonly SignInReason[] },
): Promise<void> {
  await appendAudit(req, {
    who: by?.id ?? null,
    role: by?.role ?? null,
    subject: 'users',
    document: 'id' in user ? user.id : null,
    operation,
    changes: {},
    reason: [
      ...reasons,
      'id' in user ? null : `address ${sealOfAddress(req.payload.secret, user.email)}`,
      `from ${askerOf(req).network}`,
    ]
      .filter((part) => part !== null)
      .join(', '),
  })
}

/** A keyed hash of an address that belongs to no user: recognisable if it comes again, but not readable. */
export function sealOfAddress(secret: string, email: string): string {
  return createHmac('sha256', secret).update(`sign-in ${email.toLowerCase()}`).digest('base64url').slice(0, 16)
}
