import type { CollectionBeforeChangeHook } from 'payload'
import type { FollowUp } from '@/payload-types'
import { loadBoardPage } from '@/src/services/board/load-board-page'
import { hashOf } from '@/src/domain/audit/hash-of'

/** When a follow-up is created, stores a sealed copy of the board's page with it. No later save changes the copy. */
export const freezeWhatIsSeen: CollectionBeforeChangeHook<FollowUp> = async ({ data, operation, originalDoc, req }) => {
  if (operation !== 'create') return { ...data, seen: originalDoc?.seen, seenHash: originalDoc?.seenHash }
  const seen = await loadBoardPage(req.payload, new Date())
  return { ...data, seen: { ...seen }, seenHash: hashOf(seen) }
}
