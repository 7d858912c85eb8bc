import type { Payload, PayloadRequest, Where } from 'payload'
import type { SecondFactor, User } from '@/payload-types'
import { decides } from '@/src/domain/sign-in/deciders'
import { writer } from '../../write.ts'
import { AS_SERVER } from '../../access/as-server.ts'

/** The server's own: whoever is signed in sees the names of their own by `account-endpoints.ts`. */
export const OWN_FACTORS = { ...AS_SERVER, collection: 'second-factors' } as const

/** A user's second factors that are set up: apps and passkeys, and the recovery codes that are left. */
export async function factorsOf(req: PayloadRequest, user: string): Promise<SecondFactor[]> {
  const { docs } = await req.payload.find({
    ...OWN_FACTORS,
    pagination: false,
    sort: 'madeAt',
    req,
    where: {
      and: [
        { user: { equals: user } },
        { confirmedAt: { exists: true } },
        { or: [{ kind: { not_equals: 'recovery' } }, { usedAt: { exists: false } }] },
      ],
    },
  })
  return docs
}

/** Those that somebody signs in with every day. */
export function isDaily({ kind }: Pick<SecondFactor, 'kind'>): boolean {
  return kind !== 'recovery'
}

/** Whether a user has one of those. */
export async function hasDailyFactor(payload: Payload, user: string): Promise<boolean> {
  const { totalDocs } = await payload.count({
    collection: 'second-factors',
    overrideAccess: true,
    where: {
      and: [{ user: { equals: user } }, { confirmedAt: { exists: true } }, { kind: { not_equals: 'recovery' } }],
    },
  })
  return totalDocs > 0
}

/** Whether the installation demands a second factor of this user. */
export function isDemanded({ config }: Payload, { role }: Pick<User, 'role'>): boolean {
  return (config.custom as { secondFactor?: string }).secondFactor === 'required' && decides(role)
}

/** Writes to a factor if it still stands as `still` says, and gives whether it did: of two that use the same code, one does. */
export async function writeFactor(
  { payload }: PayloadRequest,
  id: string,
  still: Where,
  data: object,
): Promise<boolean> {
  const written: unknown = await payload.db.updateOne({
    collection: 'second-factors',
    where: { and: [{ id: { equals: id } }, still] },
    data: { ...data },
    options: { atomic: true },
  })
  return written !== null
}

/** Takes away all that a user signs in with besides the password. */
export async function removeFactors(req: PayloadRequest, user: string): Promise<void> {
  await writer(req).delete({ ...OWN_FACTORS, where: { user: { equals: user } } })
}
