import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'
import { held } from '../held.ts'

interface OpenRequest {
  id: string
  /** The status of the answer to a call whose arguments nobody has read yet. */
  unread?: () => number
}

const requests = (held<AsyncLocalStorage<OpenRequest>>('request').value ??= new AsyncLocalStorage<OpenRequest>())

/**
 * Handles a request under a new id, which the log and the response header carry. An id sent by the client is ignored:
 * it may be anything.
 */
export function underAnId(response: { setHeader: (name: string, value: string) => unknown }, answer: () => void): void {
  const id = randomUUID()
  response.setHeader('X-Request-Id', id)
  requests.run({ id }, answer)
}

/** The id of the current request; undefined outside of one. */
export function requestNow(): string | undefined {
  return requests.getStore()?.id
}

/** The current request calls a server function, whose arguments Next will read. */
export function callBegins(status: () => number): void {
  const open = requests.getStore()
  if (open) open.unread = status
}

/** Called by a server function: its arguments could be read, so whatever fails from here on is a fault. */
export function callIsRead(): void {
  delete requests.getStore()?.unread
}

/**
 * Whether the current request calls a server function whose arguments Next could not read. Next treats that as a fault
 * of the server, and logs it; but the client sent them (or an admin page from before a new version, which has another
 * key).
 */
export function isCallUnreadable(): boolean {
  return requests.getStore()?.unread?.() === FAULT
}

const FAULT = 500
