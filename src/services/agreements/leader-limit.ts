import type { Payload } from 'payload'

/** Up to which amount, in DKK, the leader group decides a change of a sub-agreement. */
export async function leaderLimit(payload: Payload): Promise<number> {
  // A rule, not a secret: it holds for whoever presses.
  const governance = await payload.findGlobal({ slug: 'governance', overrideAccess: true, depth: 0 })
  return governance.leaderLimit
}
