import type { Payload, PayloadRequest, Where } from 'payload'
import { LIFETIMES } from '@/src/domain/sign-in/lifetimes'
import { writer } from '../write.ts'
import { hashOfToken } from './tokens.ts'
import { AS_SERVER } from '../access/as-server.ts'

type Kind = 'invite' | 'reset' | 'challenge'

/** Used by the server only and never shown. */
const OWN = { ...AS_SERVER, collection: 'sign-in-links' } as const
const DAY = 24 * 60 * 60 * 1000

/** Stores the hash of a token that its user may use once before it expires. Replaces older tokens of the same kind. */
export async function keepToken(
  req: PayloadRequest,
  user: string,
  kind: Kind,
  token: string,
  now: Date,
): Promise<void> {
  const { create, delete: remove } = writer(req)
  const long = new Date(now.getTime() - DAY).toISOString()
  // Not both in one condition: SQLite would read all of them.
  await remove({ ...OWN, where: { expiresAt: { less_than: long } } })
  await remove({ ...OWN, where: { and: [{ user: { equals: user } }, { kind: { equals: kind } }] } })
  await create({
    ...OWN,
    data: { user, kind, hash: hashOfToken(token), expiresAt: new Date(now.getTime() + LIFETIMES[kind]).toISOString() },
  })
}

/** The user whose token it is; null if it is unknown, used or expired. */
export async function ownerOfToken(
  payload: Payload,
  kinds: readonly Kind[],
  token: string,
  now: Date,
): Promise<string | null> {
  const { docs } = await payload.find({ ...OWN, limit: 1, pagination: false, where: unused(kinds, token, now) })
  return docs[0]?.user ?? null
}

/** Uses up a token and returns its user, or null as above. Of concurrent requests only one succeeds. */
export async function spendToken(
  req: PayloadRequest,
  kinds: readonly Kind[],
  token: string,
  now: Date,
): Promise<string | null> {
  const used: unknown = await req.payload.db.updateOne({
    collection: 'sign-in-links',
    where: unused(kinds, token, now),
    data: { usedAt: now.toISOString() },
    options: { atomic: true },
    req,
  })
  return used === null ? null : (used as { user: string }).user
}

function unused(kinds: readonly Kind[], token: string, now: Date): Where {
  return {
    and: [
      { hash: { equals: hashOfToken(token) } },
      { kind: { in: [...kinds] } },
      { usedAt: { exists: false } },
      { expiresAt: { greater_than: now.toISOString() } },
    ],
  }
}
