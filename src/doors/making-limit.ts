import type { Payload } from 'payload'
import { spendForNetwork } from '@/src/cms/limits/spend'
import { hangMakingLimit } from '@/src/store/making-limit'

/**
 * Answers that are made for one network: a page takes a fiftieth of a second or more, a hundred times what a kept one
 * does. Several hundred readers behind one router stay far below, since what one of them had made is kept for all.
 */
const MAKINGS = { what: 'making', rate: { most: 300, seconds: 60 } }

/** Limits what the site makes for one network. What is kept is not counted. */
export function openMakingLimit(payload: Payload): void {
  hangMakingLimit((headers) => spendForNetwork(payload, MAKINGS, headers))
}
