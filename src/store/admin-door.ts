import { held } from '../config/held.ts'

/** The result for a request to the admin: it may proceed, must sign in first, or is rate-limited. */
type AtDoor = { goes: true } | { goes: false; status: 401 } | { goes: false; status: 429; retryAfterSeconds: number }
/** Takes the request's headers, and whether it calls a server function of the admin. */
export type AdminDoor = (headers: Headers, calls: boolean) => Promise<AtDoor>

const door = held<AdminDoor>('admin-door')

/** Registers the check, once Payload has started. */
export function hangAdminDoor(check: AdminDoor): void {
  door.value = check
}

/** Null if Payload has not started yet, in which case there is no admin either. */
export function adminDoor(): AdminDoor | null {
  return door.value ?? null
}
