/** The result for a request to the admin: it may proceed, must sign in first, or is rate-limited. */
type AtDoor = { goes: true } | { goes: false; status: 401 } | { goes: false; status: 429; retryAfterSeconds: number }
/** Takes the request's headers, and whether it calls a server function of the admin. */
export type AdminDoor = (headers: Headers, calls: boolean) => Promise<AtDoor>

/** Stored on the process: the server in front of Next has no Payload, and shares no module with it. */
const DOOR = Symbol.for('helhedsplan.admin-door')
const shared = globalThis as typeof globalThis & { [DOOR]?: AdminDoor }

/** Registers the check, once Payload has started. */
export function hangAdminDoor(door: AdminDoor): void {
  shared[DOOR] = door
}

/** Null if Payload has not started yet, in which case there is no admin either. */
export function adminDoor(): AdminDoor | null {
  return shared[DOOR] ?? null
}
