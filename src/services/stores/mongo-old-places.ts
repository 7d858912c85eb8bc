import type { Payload } from 'payload'
import { mongoModel } from '@/src/cms/mongo-model'
import type { OldPlace, OldPlaceStore } from './old-place-store.ts'

/** In the documents themselves, where Payload no longer sees them. */
export function mongoOldPlaces(db: Payload['db']): OldPlaceStore {
  const measurements = mongoModel(db, 'measurements')
  const indicators = mongoModel(db, 'indicators')
  return {
    all: async () => {
      const found: OldPlace[] = []
      for await (const { _id, place, role } of measurements.collection.find({ place: { $type: 'string' } }))
        found.push({ collection: 'measurements', document: String(_id), row: null, ...typed(place, role) })
      for await (const { _id, baselines } of indicators.collection.find({ 'baselines.place': { $type: 'string' } }))
        for (const { id, place, role } of baselines as { id: unknown; place: unknown; role: unknown }[])
          if (typeof place === 'string')
            found.push({ collection: 'indicators', document: String(_id), row: String(id), ...typed(place, role) })
      return found
    },
    delete: async (collection, document) => {
      // The schema knows these fields no more.
      const options = { strict: false, timestamps: false } as const
      await (collection === 'measurements'
        ? measurements.updateOne({ _id: document }, { $unset: { place: '', role: '' } }, options)
        : indicators.updateOne(
            { _id: document },
            { $unset: { 'baselines.$[].place': '', 'baselines.$[].role': '' } },
            options,
          ))
    },
  }
}

function typed(place: unknown, role: unknown): Pick<OldPlace, 'place' | 'role'> {
  return { place: String(place), role: role === 'comparator' ? 'comparator' : 'area' }
}
