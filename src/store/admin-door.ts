/** Who comes to the admin: may go on, must sign in first, or has asked too often. */
type AtDoor = { goes: true } | { goes: false; status: 401 } | { goes: false; status: 429; retryAfterSeconds: number }
/** Takes the request's headers, and whether it calls one of the admin's functions. */
export type AdminDoor = (headers: Headers, calls: boolean) => Promise<AtDoor>

/** On the process: the server in front of Next knows no Payload, and shares no module with it. */
const DOOR = Symbol.for('helhedsplan.admin-door')
const shared = globalThis as typeof globalThis & { [DOOR]?: AdminDoor }

/** Says who judges, once Payload is there. */
export function hangAdminDoor(door: AdminDoor): void {
  shared[DOOR] = door
}

/** Null: Payload is not there yet, and nothing of the admin either. */
export function adminDoor(): AdminDoor | null {
  return shared[DOOR] ?? null
}
