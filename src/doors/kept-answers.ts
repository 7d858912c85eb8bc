import { editionOfAll } from '@/src/store/cache-versions'

/** What a stranger was answered, for everyone alike. */
export interface KeptAnswer {
  body: Buffer
  etag: string
  headers: Headers
}

/** Milliseconds, answers and bytes of one: a program that asks the same again and again is what they are for. */
const [LONGEST, MOST, MOST_BYTES] = [30_000, 200, 128 * 1024]

const kept = new Map<string, KeptAnswer & { edition: string; until: number }>()

/**
 * An answer from before that still holds: nothing public has changed since (docs/decisions/0006). It costs nothing, so nobody is counted
 * for it. `key` is what was asked, as it was understood.
 */
export function keptAnswer(key: string, now: number): KeptAnswer | null {
  const found = kept.get(key)
  if (found && found.edition === editionOfAll() && found.until > now) return found
  kept.delete(key)
  return null
}

/** Keeps an answer; `edition` is what was public when it was asked for. Where this process does not look at what changes, none is kept. */
export function keepAnswer(key: string, edition: string, answer: KeptAnswer, now: number): void {
  if (edition === 'unseen' || answer.body.byteLength > MOST_BYTES) return
  kept.delete(key)
  kept.set(key, { ...answer, edition, until: now + LONGEST })
  const [oldest] = kept.keys()
  if (kept.size > MOST && oldest !== undefined) kept.delete(oldest)
}
