import type { PayloadRequest, RelationshipField } from 'payload'
import { AS_SERVER } from '../access/as-server.ts'
import { label } from '@/src/i18n/admin/words'

/** The area that a figure is about. Left empty, it is the whole area. */
export function areaField(): RelationshipField {
  return {
    name: 'area',
    type: 'relationship',
    relationTo: 'areas',
    index: true,
    label: label('Area'),
    admin: { description: label('Empty: the whole area.') },
    hooks: {
      beforeValidate: [
        async ({ value, originalDoc, siblingData, req }): Promise<unknown> => {
          const given: unknown = value
          const isLeftOut = originalDoc !== undefined && !('area' in siblingData)
          return given ?? (isLeftOut ? given : await wholeArea(req))
        },
      ],
    },
  }
}

/** The id of the whole area; null until there is one. */
export async function wholeArea({ payload }: Pick<PayloadRequest, 'payload'>): Promise<string | null> {
  // Its id is no secret; what it is called is not read.
  const { docs } = await payload.find({
    collection: 'areas',
    ...AS_SERVER,
    limit: 1,
    select: {},
    where: { kind: { equals: 'whole' } },
  })
  return docs[0]?.id ?? null
}
