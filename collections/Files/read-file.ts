import type { Access } from 'payload'
import { isInternal } from '@/src/cms/access/roles'
import { idOf } from '@/src/content/relations'

/**
 * Read access of a file: those of the internal area read all, everyone else the reports of evaluations that are published and
 * for everyone. Judged at each reading, so an evaluation that is taken back, or becomes the board's, takes its file with it.
 */
export const readFile: Access = async ({ req }) => {
  if (isInternal(req.user)) return true
  const { docs } = await req.payload.find({
    // As a stranger, whoever asks: who may read drafts may not read their files here.
    collection: 'evaluations', overrideAccess: false, user: null, draft: false, depth: 0, pagination: false, select: { file: true }, where: { file: { exists: true } },
  })
  const reports = docs.flatMap(({ file }) => idOf(file) ?? [])
  return reports.length > 0 && { id: { in: reports } }
}
