import type { Payload } from 'payload'
import { spendForNetwork } from '@/src/cms/limits/spend'
import { type AdminDoor, hangAdminDoor } from '@/src/store/admin-door'
import { doorSettings } from './door-settings.ts'
import { count, whoAsks } from './who-asks.ts'

/**
 * An admin page costs a hundred times as much as one of the site. This is how many a network may open per minute
 * without signing in.
 */
const STRANGERS = { what: 'admin', rate: { most: 60, seconds: 60 } }

/**
 * Checks requests to the admin's pages: counts them, and lets only signed-in users call Server Functions. The functions
 * themselves check who may call what (`src/admin/server-functions.ts`), but Next parses their arguments before that,
 * whatever they are.
 */
export function openAdminDoor(payload: Payload): void {
  const door: AdminDoor = async (headers, calls) => {
    const asker = await whoAsks(payload, headers)
    const isStaff = asker.kind === 'staff'
    const taken = isStaff
      ? await count(payload, asker, headers, doorSettings(payload).perMinute)
      : await spendForNetwork(payload, STRANGERS, headers)
    if (!taken.allowed) return { goes: false, status: 429, retryAfterSeconds: taken.retryAfterSeconds }
    return calls && !isStaff ? { goes: false, status: 401 } : { goes: true }
  }
  hangAdminDoor(door)
}
