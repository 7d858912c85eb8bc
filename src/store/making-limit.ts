import { held } from '../config/held.ts'
import type { LimitResult } from './limits/limits.ts'

/** What is made for a network: an answer, and what takes longer, a printed file. */
export type Made = 'answer' | 'print'
/** Counts what must be made for a network; takes the headers that name the client. */
export type MakingLimit = (made: Made, headers: Headers) => Promise<LimitResult>

const limit = held<MakingLimit>('making-limit')

/** Registers the limit, once Payload has started. */
export function hangMakingLimit(count: MakingLimit): void {
  limit.value = count
}

/** Allows all if Payload has not started yet. */
export async function countMaking(made: Made, headers: Headers): Promise<LimitResult> {
  return (await limit.value?.(made, headers)) ?? { allowed: true }
}
