import type { Payload, PayloadRequest, Where } from 'payload'
import type { SecondFactor, User } from '@/payload-types'
import { decides } from '@/src/domain/sign-in/deciders'
import { writer } from '../../write.ts'
import { AS_SERVER } from '../../access/as-server.ts'

/** Used by the server only. Signed-in users see a summary of their own factors through `account-endpoints.ts`. */
export const OWN_FACTORS = { ...AS_SERVER, collection: 'second-factors' } as const

/** A user's active second factors: apps, passkeys and unused recovery codes. */
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

/** Whether it is a factor for daily use, not a recovery code. */
export function isDaily({ kind }: Pick<SecondFactor, 'kind'>): boolean {
  return kind !== 'recovery'
}

/** Whether the user has a factor for daily use. */
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

/**
 * Updates a factor if it still matches `still`; returns whether it did. Of two requests with the same code only one
 * succeeds.
 */
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

/** Removes all of a user's second factors. */
export async function removeFactors(req: PayloadRequest, user: string): Promise<void> {
  await writer(req).delete({ ...OWN_FACTORS, where: { user: { equals: user } } })
}
