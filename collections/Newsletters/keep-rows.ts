import { type CollectionBeforeChangeHook, Forbidden } from 'payload'
import type { Newsletter } from '@/payload-types'
import { hasRole } from '@/src/cms/access/roles'

/** A translator writes the texts of the sections that are there; which there are, and in what order, is not a translator's to say. */
export const keepRows: CollectionBeforeChangeHook<Newsletter> = ({ data, originalDoc, req }) => {
  if (!hasRole(req.user, 'translator') || data.blocks === undefined) return data
  if (rowsOf(data) !== rowsOf(originalDoc)) throw new Forbidden(req.t)
  return data
}

function rowsOf(newsletter: Partial<Newsletter> | undefined): string {
  // What is no list is Payload's to refuse.
  const blocks = newsletter?.blocks ?? []
  return (Array.isArray(blocks) ? blocks : []).map(({ id, blockType }) => `${blockType}/${id ?? ''}`).join()
}
