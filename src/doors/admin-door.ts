import type { Payload } from 'payload'
import { spendForNetwork } from '@/src/cms/limits/spend'
import { type AdminDoor, hangAdminDoor } from '@/src/store/admin-door'
import { doorSettings } from './door-settings.ts'
import { count, whoAsks } from './who-asks.ts'

/** A page of the admin costs a hundred times what one of the site does: what a network of strangers may open in a minute, to sign in. */
const STRANGERS = { what: 'admin', rate: { most: 60, seconds: 60 } }

/**
 * The door of the admin's pages: counts them, and lets nobody call their functions who is not signed in. What may be called, and by whom,
 * the functions judge themselves (`cms/admin/server-functions.ts`); Next reads their arguments before, whatever they are.
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
