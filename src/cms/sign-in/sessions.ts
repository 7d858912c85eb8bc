import type { Payload, PayloadRequest } from 'payload'
import type { SignIn, User } from '@/payload-types'
import { isFresh, LIFETIMES, sessionHolds } from '@/src/domain/sign-in/lifetimes'
import { writer } from '../write.ts'
import type { Asker } from './asker.ts'
import { hashOfToken, newToken } from './tokens.ts'
import { AS_SERVER } from '../access/as-server.ts'

/** Used by the server only. Signed-in users see their own sessions through `account-endpoints.ts`. */
const OWN = { ...AS_SERVER, collection: 'sign-ins' } as const
/** How often the use of a session is recorded, in milliseconds: not at each request. */
const SEEN_EVERY = 10 * 60 * 1000

/** Starts a session and returns its token, of which only the hash is stored. Deletes idle sessions. */
export async function startSession(
  req: PayloadRequest,
  user: string,
  { network, browser }: Asker,
  now: Date,
): Promise<string> {
  const token = newToken()
  const at = now.toISOString()
  await writer(req).delete({
    ...OWN,
    where: { seenAt: { less_than: new Date(now.getTime() - LIFETIMES.idle).toISOString() } },
  })
  await writer(req).create({
    ...OWN,
    data: { user, hash: hashOfToken(token), startedAt: at, provenAt: at, seenAt: at, network, browser },
  })
  return token
}

/** The session of a token; null if there is none or it has ended. Records its use. */
export async function sessionOf(payload: Payload, token: string, now: Date): Promise<SignIn | null> {
  const {
    docs: [session],
  } = await payload.find({ ...OWN, limit: 1, pagination: false, where: { hash: { equals: hashOfToken(token) } } })
  if (session === undefined) return null
  const seenAt = new Date(session.seenAt)
  if (!sessionHolds({ startedAt: new Date(session.startedAt), seenAt }, now)) return null
  // Written directly to the database, outside any transaction, and only if the session still exists.
  if (now.getTime() - seenAt.getTime() > SEEN_EVERY) await seen(payload, session.id, now)
  return session
}

/** Records that the session is in use now. */
export async function seen(payload: Payload, id: string, now: Date): Promise<void> {
  await payload.db.updateOne({
    collection: 'sign-ins',
    where: { id: { equals: id } },
    data: { seenAt: now.toISOString() },
    options: { atomic: true },
  })
}

/** Records that the user has confirmed their password again. */
export async function proven(payload: Payload, id: string, now: Date): Promise<void> {
  await payload.db.updateOne({
    collection: 'sign-ins',
    where: { id: { equals: id } },
    data: { provenAt: now.toISOString() },
    options: { atomic: true },
  })
}

/** The id of the request's session; null if it has none (a command, an API key). */
export function sessionIdOf(user: PayloadRequest['user']): string | null {
  const id: unknown = user === null || user === undefined ? null : Reflect.get(user, '_sid')
  return typeof id === 'string' ? id : null
}

/** Whether the user confirmed their password recently. */
export async function isProven(req: PayloadRequest, now: Date): Promise<boolean> {
  const id = sessionIdOf(req.user)
  if (id === null) return false
  const session = await req.payload.findByID({ ...OWN, id, disableErrors: true, req })
  return session !== null && isFresh(new Date(session.provenAt), now)
}

/** A user's valid sessions, most recently used first. */
export async function sessionsOf(req: PayloadRequest, user: User['id'], now: Date): Promise<SignIn[]> {
  const { docs } = await req.payload.find({
    ...OWN,
    pagination: false,
    sort: '-seenAt',
    where: { user: { equals: user } },
    req,
  })
  return docs.filter(({ startedAt, seenAt }) =>
    sessionHolds({ startedAt: new Date(startedAt), seenAt: new Date(seenAt) }, now),
  )
}

/** Ends a user's sessions: all, all but one, or a single one. */
export async function endSessions(
  req: PayloadRequest,
  user: string,
  which: { except?: string | null; only?: string } = {},
): Promise<void> {
  const { except, only } = which
  await writer(req).delete({
    ...OWN,
    where: {
      and: [
        { user: { equals: user } },
        ...(except ? [{ id: { not_equals: except } }] : []),
        ...(only === undefined ? [] : [{ id: { equals: only } }]),
      ],
    },
  })
}
