import type { Payload, Where } from 'payload'
import type { Newsletter } from '@/payload-types'
import { idOf, idsOf } from '@/src/content/relations'
import { frozenLocales } from '@/src/formats/newsletter/newsletter-content'
import { releaseLock, takeLock } from '@/src/cms/locks/lock'
import { enqueue, isQueued, markQueued } from './queue.ts'

/** Subscribers read and queued at once, to keep memory constant. */
const BATCH = 500

/**
 * Makes sure that each confirmed subscriber an edition (frozen) is for has a delivery. Returns whether that is done;
 * false means that another sender is doing it. Running it twice adds no duplicates.
 */
export async function enqueueRecipients(payload: Payload, newsletter: Newsletter): Promise<boolean> {
  if (newsletter.queued) return true
  // A second one running late would add rows to an edition that has been sent.
  const lock = `queue/${newsletter.id}`
  if (!(await takeLock(payload, lock))) return false
  try {
    if (!(await isQueued(payload, newsletter.id))) {
      await enqueueAll(payload, newsletter)
      await markQueued(payload, newsletter.id)
    }
    return true
  } finally {
    await releaseLock(payload, lock)
  }
}

async function enqueueAll(payload: Payload, newsletter: Newsletter): Promise<void> {
  const audience = await audienceOf(payload, newsletter)
  // Excludes receivers whose language was left out.
  const languages = frozenLocales(newsletter.frozen)
  for (let last = ''; ;) {
    const where: Where = {
      and: [
        { state: { equals: 'confirmed' } },
        { language: { in: languages } },
        ...audience,
        ...(last === '' ? [] : [{ id: { greater_than: last } }]),
      ],
    }
    // Run by the server; no address is read.
    const { docs } = await payload.find({
      collection: 'subscribers',
      where,
      sort: 'id',
      limit: BATCH,
      pagination: false,
      depth: 0,
      select: { state: true },
      overrideAccess: true,
    })
    await enqueue(
      payload,
      newsletter.id,
      docs.map(({ id }) => id),
    )
    const end = docs.at(-1)
    if (end === undefined || docs.length < BATCH) return
    last = end.id
  }
}

/**
 * The receivers of an edition. One for a zone also goes to its afdelinger; one for an afdeling also to those who asked
 * for its whole zone; and each also to those who asked for everything.
 */
async function audienceOf(payload: Payload, newsletter: Newsletter): Promise<Where[]> {
  if (newsletter.audience === 'all') return []
  const isForZones = newsletter.audience === 'zones'
  const ids = idsOf(isForZones ? newsletter.zones : newsletter.afdelinger)
  // The zone of an afdeling is public.
  const { docs: found } = await payload.find({
    collection: 'afdelinger',
    where: { [isForZones ? 'zone' : 'id']: { in: ids } },
    pagination: false,
    depth: 0,
    select: { zone: true },
    overrideAccess: true,
  })
  const zones = isForZones ? ids : found.flatMap(({ zone }) => idOf(zone) ?? [])
  const afdelinger = found.map(({ id }) => id)
  return [
    {
      or: [
        { zone: { in: zones } },
        { afdeling: { in: afdelinger } },
        { and: [{ zone: { exists: false } }, { afdeling: { exists: false } }] },
      ],
    },
  ]
}
