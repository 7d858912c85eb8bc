import { type CollectionBeforeChangeHook, Forbidden } from 'payload'
import type { Newsletter } from '@/payload-types'
import { hasRole } from '@/src/cms/access/roles'

/** A translator may edit the texts of existing blocks, but not add, remove or reorder blocks. */
export const keepRows: CollectionBeforeChangeHook<Newsletter> = ({ data, originalDoc, req }) => {
  if (!hasRole(req.user, 'translator') || data.blocks === undefined) return data
  if (rowsOf(data) !== rowsOf(originalDoc)) throw new Forbidden(req.t)
  return data
}

function rowsOf(newsletter: Partial<Newsletter> | undefined): string {
  // Payload rejects values that are not lists.
  const blocks = newsletter?.blocks ?? []
  return (Array.isArray(blocks) ? blocks : []).map(({ id, blockType }) => `${blockType}/${id ?? ''}`).join()
}
