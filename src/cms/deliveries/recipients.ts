import type { Payload, Where } from 'payload'
import type { Newsletter } from '@/payload-types'
import { relationId } from '../relation-id.ts'
import { enqueue } from './queue.ts'

/** Subscribers that are read and queued at once: memory stays what it is, however many there are. */
const BATCH = 500

/** Makes a delivery for each confirmed subscriber whom an edition is for. Begun twice, it makes none twice. */
export async function enqueueRecipients(payload: Payload, newsletter: Newsletter): Promise<void> {
  const audience = await audienceOf(payload, newsletter)
  for (let last = ''; ; ) {
    const where: Where = { and: [{ state: { equals: 'confirmed' } }, ...audience, ...(last === '' ? [] : [{ id: { greater_than: last } }])] }
    // The server's own: no address is read.
    const { docs } = await payload.find({
      collection: 'subscribers', where, sort: 'id', limit: BATCH, pagination: false, depth: 0, select: { state: true }, overrideAccess: true,
    })
    await enqueue(payload, newsletter.id, docs.map(({ id }) => id))
    const end = docs.at(-1)
    if (end === undefined || docs.length < BATCH) return
    last = end.id
  }
}

/**
 * Whom an edition is for. One for a zone is also for those of its afdelinger, one for an afdeling for those who asked for the
 * whole of its zone, and each for those who asked for everything.
 */
async function audienceOf(payload: Payload, newsletter: Newsletter): Promise<Where[]> {
  if (newsletter.audience === 'all') return []
  const named = (relations: Newsletter['zones'] | Newsletter['afdelinger']) => (relations ?? []).flatMap((one) => relationId(one) ?? [])
  const isForZones = newsletter.audience === 'zones'
  const ids = named(isForZones ? newsletter.zones : newsletter.afdelinger)
  // Where afdelinger lie is public.
  const { docs: found } = await payload.find({
    collection: 'afdelinger', where: { [isForZones ? 'zone' : 'id']: { in: ids } }, pagination: false, depth: 0, select: { zone: true }, overrideAccess: true,
  })
  const zones = isForZones ? ids : found.flatMap(({ zone }) => relationId(zone) ?? [])
  const afdelinger = found.map(({ id }) => id)
  return [{ or: [{ zone: { in: zones } }, { afdeling: { in: afdelinger } }, { and: [{ zone: { exists: false } }, { afdeling: { exists: false } }] }] }]
}
