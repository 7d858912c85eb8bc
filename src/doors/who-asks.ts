import { executeAuthStrategies, type Payload } from 'payload'
import type { ApiClient, User } from '@/payload-types'
import { isPerson } from '@/src/cms/access/roles'
import { type Limit, spend, spendForNetwork } from '@/src/cms/limits/spend'
import type { LimitResult } from '@/src/store/limits/limits'

export type Asker = { kind: 'stranger' } | { kind: 'key'; client: ApiClient } | { kind: 'staff'; user: User }

/** Who the caller is, according to Payload's own authentication. An invalid cookie or key counts as a stranger. */
export async function whoAsks(payload: Payload, headers: Headers): Promise<Asker> {
  const { user } = await executeAuthStrategies({ headers, payload, canSetHeaders: false })
  if (isPerson(user)) return { kind: 'staff', user }
  return user ? { kind: 'key', client: user } : { kind: 'stranger' }
}

const MINUTE = 60
/**
 * Multiple of the strangers' limit. A person at work and the admin's lists stay far below; it leaves room for their
 * scripts too.
 */
const STAFF_FACTOR = 20
const KEYS_PER_MINUTE = 300

/**
 * Counts one request: a stranger's against their network, the others' against themselves. `perMinute` is the limit for
 * a network.
 */
export function count(payload: Payload, asker: Asker, headers: Headers, perMinute: number): Promise<LimitResult> {
  const limit = (what: string, most: number): Limit => ({ what, rate: { most, seconds: MINUTE } })
  switch (asker.kind) {
    case 'stranger':
      return spendForNetwork(payload, limit('api', perMinute), headers)
    case 'key':
      return spend(payload, limit('api-key', asker.client.perMinute ?? KEYS_PER_MINUTE), asker.client.id)
    case 'staff':
      return spend(payload, limit('api-staff', perMinute * STAFF_FACTOR), asker.user.id)
  }
}
