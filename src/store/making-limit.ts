import { held } from '../config/held.ts'
import type { LimitResult } from './limits/limits.ts'

/** Counts an answer that must be made for a network; takes the headers that name the client. */
export type MakingLimit = (headers: Headers) => Promise<LimitResult>

const limit = held<MakingLimit>('making-limit')

/** Registers the limit, once Payload has started. */
export function hangMakingLimit(count: MakingLimit): void {
  limit.value = count
}

/** Null if Payload has not started yet. */
export function makingLimit(): MakingLimit | null {
  return limit.value ?? null
}
