import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'

/** Shared through `globalThis`, because the server and Next's bundles each have a copy of this module. */
const NAME = Symbol.for('helhedsplan.request')
const shared = globalThis as { [NAME]?: AsyncLocalStorage<string> }
const requests = (shared[NAME] ??= new AsyncLocalStorage<string>())

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
