import type { AreaKind } from '@/src/domain/areas/area'
import { payloadForTest } from './payload-for-test'

/** The id of an area of this name, made if it is not there. By default the whole area. */
export async function areaNamed(name = 'Boligområdet', kind: AreaKind = 'whole'): Promise<string> {
  const payload = await payloadForTest()
  const { docs } = await payload.find({
    collection: 'areas',
    overrideAccess: true,
    depth: 0,
    limit: 1,
    where: { name: { equals: name } },
  })
  return docs[0]?.id ?? (await payload.create({ collection: 'areas', overrideAccess: true, data: { name, kind } })).id
}
