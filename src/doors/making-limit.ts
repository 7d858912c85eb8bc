import type { Payload } from 'payload'
import { type Limit, spendForNetwork } from '@/src/cms/limits/spend'
import { hangMakingLimit, type Made } from '@/src/store/making-limit'

const LIMITS: Readonly<Record<Made, Limit>> = {
  /**
   * Answers that are made for one network: a page takes a fiftieth of a second or more, a hundred times what a kept one
   * does. Several hundred readers behind one router stay far below, since what one of them had made is kept for all.
   */
  answer: { what: 'making', rate: { most: 300, seconds: 60 } },
  /** Enough for a school class behind one router, too few for a script that fetches everything. */
  print: { what: 'print', rate: { most: 60, seconds: 60 } },
}

/** Limits what all sites together make for one network. What is kept is not counted. */
export function openMakingLimit(payload: Payload): void {
  hangMakingLimit((made, headers) => spendForNetwork(payload, LIMITS[made], headers))
}
