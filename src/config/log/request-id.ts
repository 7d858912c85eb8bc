import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'

/** Shared by the server and what Next bundles, which get a copy of this module each. */
const NAME = Symbol.for('helhedsplan.request')
const shared = globalThis as { [NAME]?: AsyncLocalStorage<string> }
const requests = (shared[NAME] ??= new AsyncLocalStorage<string>())

/** Answers a request under an id of its own, which the log and the answer's header carry; an id that was sent is not taken: it may be anything. */
export function underAnId(response: { setHeader: (name: string, value: string) => unknown }, answer: () => void): void {
  const id = randomUUID()
  response.setHeader('X-Request-Id', id)
  requests.run(id, answer)
}

/** The id of the request that is being answered; undefined outside of one. */
export function requestNow(): string | undefined {
  return requests.getStore()
}
