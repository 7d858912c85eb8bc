import type { PayloadRequest } from 'payload'
import { idOf } from '@/src/content/relations'
import { placeKey } from '@/src/domain/qr/code'

interface Places {
  /** The public path without the language. */
  path: string
  afdeling: string | null
  places: readonly string[]
}

/** How often the codes of a page were scanned at each of some places of an afdeling, as far as the user may read it. */
export async function scansAt(
  { path, afdeling, places }: Places,
  { payload, user }: Pick<PayloadRequest, 'payload' | 'user'>,
): Promise<number[]> {
  const reading = { overrideAccess: false, user, depth: 0, pagination: false } as const
  const { docs: codes } = await payload.find({ collection: 'qr-codes', ...reading, where: { path: { equals: path } } })
  const { docs: scans } = await payload.find({
    collection: 'qr-scans',
    ...reading,
    where: { code: { in: codes.map(({ code }) => code) } },
  })
  return places.map((place) => {
    const key = placeKey(path, afdeling, place)
    const code = codes.find((one) => placeKey(one.path, idOf(one.afdeling), one.place ?? '') === key)?.code
    return scans.filter((scan) => scan.code === code).reduce((sum, { count }) => sum + count, 0)
  })
}
