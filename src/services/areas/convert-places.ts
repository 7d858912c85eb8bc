import { type Payload, ValidationError } from 'payload'
import { ALL_DANISH_AS_SERVER, AS_SERVER } from '@/src/cms/access/as-server'
import { releaseLock, takeLock } from '@/src/cms/locks/lock'
import { serverRequest, writer } from '@/src/cms/write'
import { areaOfTypedPlace } from '@/src/domain/areas/typed-places'
import { asRead } from '@/src/domain/as-read'
import { SOURCE_LOCALE } from '@/src/i18n/locales'
import { sayInSource } from '@/src/i18n/admin/words'
import type { OldPlace } from '../stores/old-place-store.ts'
import { storesOf } from '../stores/stores-of.ts'

const LOCK = 'convert-places'
const WHY = sayInSource('Places that people wrote have become areas.')

/**
 * At each start: makes areas of the places that were typed at figures until December 2026, and has the figures refer to
 * them. Saves as always, so the audit log says so; the figures themselves, their steps and locks stay as they are. What
 * cannot be converted is logged, and tried again at the next start.
 */
export async function convertPlaces(payload: Payload): Promise<void> {
  const store = storesOf(payload).oldPlaces
  const old = await store.all()
  if (old.length === 0 || !(await takeLock(payload, LOCK))) return
  try {
    const areas = await areasOf(payload, old)
    const idOf = ({ place }: OldPlace) => areas.get(asRead(areaOfTypedPlace(place, 'area').name)) ?? null
    for (const { collection, document, rows } of byDocument(old)) {
      try {
        await (collection === 'measurements'
          ? convertMeasurement(payload, document, rows[0] ? idOf(rows[0]) : null)
          : convertBaselines(payload, document, new Map(rows.map((row) => [row.row ?? '', idOf(row)]))))
        await store.delete(collection, document)
      } catch (error) {
        if (!(error instanceof ValidationError)) throw error
        payload.logger.error({ msg: `The places of ${collection} ${document} could not be made areas`, err: error })
      }
    }
  } finally {
    await releaseLock(payload, LOCK)
  }
}

/** The ids of the areas that the places need, by name as people read it; those that are missing are made. */
async function areasOf(payload: Payload, old: readonly OldPlace[]): Promise<Map<string, string>> {
  const { docs } = await payload.find({ collection: 'areas', ...ALL_DANISH_AS_SERVER })
  const ids = new Map(
    docs.flatMap(({ id, name, otherNames }) => [name, ...(otherNames ?? [])].map((each) => [asRead(each), id])),
  )
  const write = writer(await serverRequest(payload))
  const wanted = old.map(({ place, role }) => areaOfTypedPlace(place, role))
  // The whole first: the others lie in it.
  for (const area of wanted.toSorted((a, b) => Number(b.kind === 'whole') - Number(a.kind === 'whole'))) {
    if (ids.has(asRead(area.name))) continue
    const { id } = await write.create({
      collection: 'areas',
      ...AS_SERVER,
      locale: SOURCE_LOCALE,
      data: area,
      context: { reason: WHY },
    })
    ids.set(asRead(area.name), id)
  }
  return ids
}

async function convertMeasurement(payload: Payload, id: string, area: string | null): Promise<void> {
  const write = writer(await serverRequest(payload))
  await write.update({ collection: 'measurements', id, ...AS_SERVER, data: { area }, context: { reason: WHY } })
}

async function convertBaselines(payload: Payload, id: string, areas: Map<string, string | null>): Promise<void> {
  const indicator = await payload.findByID({ collection: 'indicators', id, ...AS_SERVER, locale: SOURCE_LOCALE })
  const baselines = (indicator.baselines ?? []).map((row) => ({ ...row, area: areas.get(row.id ?? '') ?? row.area }))
  const write = writer(await serverRequest(payload))
  await write.update({
    collection: 'indicators',
    id,
    ...AS_SERVER,
    locale: SOURCE_LOCALE,
    data: { baselines },
    context: { reason: WHY },
  })
}

function byDocument(
  old: readonly OldPlace[],
): { collection: OldPlace['collection']; document: string; rows: OldPlace[] }[] {
  const found = new Map<string, OldPlace[]>()
  for (const one of old) found.set(one.document, [...(found.get(one.document) ?? []), one])
  return [...found].flatMap(([document, rows]) => (rows[0] ? [{ collection: rows[0].collection, document, rows }] : []))
}
