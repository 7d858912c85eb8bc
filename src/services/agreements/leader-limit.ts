import type { Payload } from 'payload'

/** The amount in DKK up to which the leader group decides a change of a sub-agreement. */
export async function leaderLimit(payload: Payload): Promise<number> {
  // A rule, not a secret: the same for every user.
  const governance = await payload.findGlobal({ slug: 'governance', overrideAccess: true, depth: 0 })
  return governance.leaderLimit
}
