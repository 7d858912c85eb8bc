import type { PayloadRequest, Where } from 'payload'
import type { Afdelinger, Newsletter, PrintRun } from '@/payload-types'
import { idOf, idsOf } from '@/src/content/relations'
import { hasRole, zoneIdsOf } from '@/src/cms/access/roles'

export interface PrintRuns {
  runs: PrintRun[]
  /** Afdelinger that the edition is for, that the user may print for, and that have no run yet. */
  missing: Pick<Afdelinger, 'id' | 'name'>[]
}

/** The print runs of an edition that the user may read, and those that can still be made. */
export async function loadPrintRuns(
  newsletter: Newsletter,
  { payload, user }: Pick<PayloadRequest, 'payload' | 'user'>,
): Promise<PrintRuns> {
  const reading = { overrideAccess: false, user, depth: 0, pagination: false } as const
  const [runs, afdelinger] = await Promise.all([
    payload.find({
      collection: 'print-runs',
      ...reading,
      sort: 'title',
      where: { newsletter: { equals: newsletter.id } },
    }),
    payload.find({
      collection: 'afdelinger',
      ...reading,
      sort: 'name',
      where: placesOf(newsletter),
      select: { name: true, zone: true },
    }),
  ])
  const has = new Set(runs.docs.map(({ afdeling }) => idOf(afdeling)))
  const own = hasRole(user, 'zoneWorker') ? zoneIdsOf(user) : null
  return {
    runs: runs.docs,
    missing: afdelinger.docs.filter(({ id, zone }) => !has.has(id) && (own === null || own.includes(idOf(zone) ?? ''))),
  }
}

function placesOf({ audience, zones, afdelinger }: Newsletter): Where {
  if (audience === 'zones') return { zone: { in: idsOf(zones) } }
  if (audience === 'afdelinger') return { id: { in: idsOf(afdelinger) } }
  return {}
}
