import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'
import { held } from '../held.ts'

const requests = (held<AsyncLocalStorage<string>>('request').value ??= new AsyncLocalStorage<string>())

/**
 * Handles a request under a new id, which the log and the response header carry. An id sent by the client is ignored:
 * it may be anything.
 */
export function underAnId(response: { setHeader: (name: string, value: string) => unknown }, answer: () => void): void {
  const id = randomUUID()
  response.setHeader('X-Request-Id', id)
  requests.run(id, answer)
}

/** The id of the current request; undefined outside of one. */
export function requestNow(): string | undefined {
  return requests.getStore()
}
