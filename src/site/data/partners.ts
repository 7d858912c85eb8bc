import type { Activity } from '@/payload-types'
import type { ReadContext } from './payload'
import { idsOf } from '@/src/content/relations'

/** The partners that a document refers to, in the document's order. */
export async function loadPartners(
  relations: Activity['partners'],
  { payload, reading }: ReadContext,
): Promise<{ name: string; url: string | null }[]> {
  const ids = idsOf(relations)
  if (ids.length === 0) return []
  const { docs } = await payload.find({
    collection: 'partners',
    ...reading,
    pagination: false,
    where: { id: { in: ids } },
  })
  return ids.flatMap((id) =>
    docs.filter((partner) => partner.id === id).map(({ name, url }) => ({ name, url: url || null })),
  )
}
