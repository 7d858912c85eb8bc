import { executeAuthStrategies, type Payload } from 'payload'
import type { ApiClient, User } from '@/payload-types'
import { isPerson } from '@/src/cms/access/roles'
import { type Limit, spend, spendForNetwork } from '@/src/cms/limits/spend'
import type { Taken } from '@/src/store/limits/limits'

export type Asker = { kind: 'stranger' } | { kind: 'key'; client: ApiClient } | { kind: 'staff'; user: User }

/** Who asks, by Payload's own judgement of the request: a cookie or a key that opens nothing makes nobody more than a stranger. */
export async function whoAsks(payload: Payload, headers: Headers): Promise<Asker> {
  const { user } = await executeAuthStrategies({ headers, payload, canSetHeaders: false })
  if (isPerson(user)) return { kind: 'staff', user }
  return user ? { kind: 'key', client: user } : { kind: 'stranger' }
}

const MINUTE = 60
/** A person at work, and the admin's lists, are far below; a script of theirs has room too. */
const STAFF_FACTOR = 20
const KEYS_PER_MINUTE = 300

/** Counts one request: a stranger's against the network, the others' against themselves. `perMinute` is what a network may ask. */
export function count(payload: Payload, asker: Asker, headers: Headers, perMinute: number): Promise<Taken> {
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
