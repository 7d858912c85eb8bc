import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  CollectionConfig,
  PayloadRequest,
} from 'payload'
import type { User } from '@/payload-types'
import { hasRole } from '../access/roles.ts'
import { appendAudit, type AuditEntry } from '../audit/append-audit.ts'
import { whoOf } from '../audit/audit-hooks.ts'
import { post } from '../outbox/post.ts'
import { refuse } from '../refuse.ts'
import { writer } from '../write.ts'
import { endOfSession, SAID } from './answers.ts'
import { changesOfUser } from './changes-of-user.ts'
import { checkPassword } from './check-password.ts'
import { noteSignIn } from './note.ts'
import { hashPassword } from './password-hash.ts'
import { canMail } from './password-links.ts'
import { removeFactors } from './second-factor/stored-factors.ts'
import { endSessions, isProven, sessionIdOf } from './sessions.ts'
import { label, languageOf } from '@/src/i18n/admin/words'

const NOT_HERE = label('Nobody chooses another\'s password: a link is sent. One changes one\'s own under "Account".')

/**
 * Users set their own password, by a link or in their account. Only the server's own code (the seed, tests) can pass
 * one.
 */
export const takePassword: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update' && operation !== 'updateByID') return args
  const given = args as { data?: Record<string, unknown>; overrideAccess?: boolean }
  if (given.data === undefined || !('password' in given.data)) return args
  const { password, ...data } = given.data
  if (password === undefined || password === null || password === '') return { ...args, data }
  if (given.overrideAccess !== true) {
    // Anonymous users are refused by access control.
    if (req.user) refuse([{ path: 'password', message: NOT_HERE }], 'users', req)
    return { ...args, data }
  }
  const checked = await checkPassword(password, typeof data.email === 'string' ? data.email : '', req)
  return { ...args, data: { ...data, ...(await hashPassword(checked)) } }
}

/** Changing an address allows links to be mailed to the new one, so the password must have been confirmed recently. */
export const guardAddress: CollectionBeforeChangeHook<User> = async ({ data, operation, originalDoc, req }) => {
  const isOther = operation === 'update' && data.email !== undefined && data.email !== originalDoc?.email
  if (isOther && req.user && !(await isProven(req, new Date())))
    refuse([{ path: 'email', message: SAID.prove }], 'users', req)
  return data
}

/** Logs the creation of a user and changes of their rights, ends sessions where needed, and invites new users. */
export const followUser: CollectionAfterChangeHook<User> = async ({ doc, previousDoc, operation, req }) => {
  const before = operation === 'create' ? null : previousDoc
  const changes = changesOfUser(req, before, doc)
  if (operation === 'create' || Object.keys(changes).length > 0) await note(req, doc, operation, changes)
  if (operation === 'create') await inviteByMail(req, doc)
  // An open session must not outlive a change of role.
  else if ('role' in changes) await endSessions(req, doc.id)
  else if ('address' in changes)
    await endSessions(req, doc.id, { except: req.user?.id === doc.id ? sessionIdOf(req.user) : null })
}

/** Logs the deletion of a user and deletes everything they signed in with. */
export const eraseUser: CollectionAfterDeleteHook<User> = async ({ doc, req }) => {
  const { role, zones, languages } = changesOfUser(req, doc, null)
  const rights = Object.entries({ role, zones, languages }).flatMap(([name, change]) =>
    change ? [[name, change] as const] : [],
  )
  await note(req, doc, 'delete', Object.fromEntries(rights))
  await deleteSigningIn(req, doc.id)
}

/** Deletes a user's sessions, second factors and links. */
export async function deleteSigningIn(req: PayloadRequest, user: string): Promise<void> {
  await endSessions(req, user)
  await removeFactors(req, user)
  await writer(req).delete({
    collection: 'sign-in-links',
    where: { user: { equals: user } },
    overrideAccess: true,
    depth: 0,
  })
}

type MeHook = NonNullable<NonNullable<CollectionConfig['hooks']>['me']>[number]

/** Payload takes a session's end from its own token; ours does not contain it. */
export const addSessionEnd: MeHook = ({ user }) =>
  user ? { exp: endOfSession(new Date()), user: user as User } : undefined

/** Only users created by an administrator are invited; the server's commands print what they create. */
async function inviteByMail(req: PayloadRequest, user: User): Promise<void> {
  const { user: admin } = req
  if (!hasRole(admin, 'admin') || !canMail(req.payload)) return
  await post(req, { kind: 'invite', what: { user: user.id, language: languageOf(req.i18n) } })
  await noteSignIn(req, 'invited', { user, by: admin })
}

function note(
  req: PayloadRequest,
  { id }: Pick<User, 'id'>,
  operation: AuditEntry['operation'],
  changes: AuditEntry['changes'],
): Promise<void> {
  return appendAudit(req, {
    ...whoOf(req),
    subject: 'users',
    document: id,
    operation,
    changes,
    reason: null,
    withheld: [],
  })
}
