import type { CollectionBeforeChangeHook } from 'payload'
import type { FollowUp } from '@/payload-types'
import { loadBoardPage } from '@/src/services/board/load-board-page'
import { hashOf } from '@/src/domain/audit/hash-of'

/** When a follow-up is made, the board's page as it stands is kept with it, sealed; no save changes it. */
export const freezeWhatIsSeen: CollectionBeforeChangeHook<FollowUp> = async ({ data, operation, originalDoc, req }) => {
  if (operation !== 'create') return { ...data, seen: originalDoc?.seen, seenHash: originalDoc?.seenHash }
  const seen = await loadBoardPage(req.payload, new Date())
  return { ...data, seen: { ...seen }, seenHash: hashOf(seen) }
}
