import { randomUUID } from 'node:crypto'
import {
  type CollectionBeforeChangeHook,
  type CollectionBeforeValidateHook,
  Forbidden,
  type PayloadRequest,
} from 'payload'
import type { LogEntry } from '@/payload-types'
import { hasRole, zoneIdsOf } from '@/src/cms/access/roles'
import { type Refusal, refuse } from '@/src/cms/refuse'
import { idOf, idsOf } from '@/src/content/relations'
import { type EntryProblem, entryProblems, noteProblems } from '@/src/domain/logbook/entry-problems'
import { dayOf } from '@/src/domain/recurrence/stored-series'
import { dateOf, toLocal } from '@/src/domain/time/copenhagen'
import { AS_SERVER } from '@/src/cms/access/as-server'
import { entryWords } from '@/src/i18n/admin/rule-words'
import { label, type PlainPhrase } from '@/src/i18n/admin/words'

/** An entry that is not stored yet. */
export type NewLogEntry = Partial<LogEntry>

/** Used for comparison only; never returned. */
const IF_THERE = { ...AS_SERVER, disableErrors: true } as const

/**
 * Returns the entry with its derived fields: the basis from the metric, the zone from the afdeling and, for a reversal,
 * everything from the original. The key is unique, so an entry that is sent or reversed twice is stored once.
 */
export async function completed(entry: NewLogEntry, req: PayloadRequest): Promise<NewLogEntry> {
  const { payload, user } = req
  const reversed = idOf(entry.correctionOf)
  if (reversed) {
    const original = await reversible(reversed, req)
    if (!original) return entry
    const { activity, metric, date, basis, zone, afdeling, group } = original
    return {
      ...entry,
      key: reversalKey(reversed),
      activity,
      metric,
      date,
      basis,
      zone,
      afdeling,
      group,
      count: -original.count,
      author: user?.id,
    }
  }
  const metric = await payload.findByID({ collection: 'metrics', id: idOf(entry.metric) ?? '', ...IF_THERE })
  const afdeling = await payload.findByID({ collection: 'afdelinger', id: idOf(entry.afdeling) ?? '', ...IF_THERE })
  const own = hasRole(user, 'zoneWorker') ? zoneIdsOf(user) : []
  const zone = idOf(entry.zone) ?? (afdeling ? idOf(afdeling.zone) : null) ?? (own.length === 1 ? own[0] : null)
  const key = `entry/${entry.key || randomUUID()}`
  return { ...entry, key, ...(metric ? { basis: metric.basis } : {}), ...(zone ? { zone } : {}), author: user?.id }
}

/** The rules that a completed entry breaks, by field. Empty if it may be written. */
export async function refusalsOf(entry: NewLogEntry, req: PayloadRequest): Promise<Refusal[]> {
  const { payload, user } = req
  const reversed = idOf(entry.correctionOf)
  if (reversed) return [...atFields(noteProblems(entry.note ?? '')), ...(await reversalRefusals(reversed, req))]
  const [activity, metric, afdeling] = await Promise.all([
    payload.findByID({ collection: 'activities', id: idOf(entry.activity) ?? '', ...IF_THERE }),
    payload.findByID({ collection: 'metrics', id: idOf(entry.metric) ?? '', ...IF_THERE }),
    payload.findByID({ collection: 'afdelinger', id: idOf(entry.afdeling) ?? '', ...IF_THERE }),
  ])
  const problems = entryProblems(
    {
      date: entry.date ? dayOf(entry.date) : null,
      count: entry.count ?? null,
      note: entry.note ?? '',
      activity: idOf(entry.activity),
      zone: idOf(entry.zone),
      activityZones: activity?.everywhere ? [] : idsOf(activity?.zones),
      metricActivities: idsOf(metric?.activities),
      afdelingZone: idOf(afdeling?.zone),
      ownZones: hasRole(user, 'zoneWorker') ? zoneIdsOf(user) : null,
    },
    dateOf(toLocal(new Date())),
  )
  return atFields(problems)
}

export const fillLogEntry: CollectionBeforeValidateHook<LogEntry> = async ({ data, req, operation }) =>
  data && operation === 'create' ? completed(data, req) : data

/** Enforces the logbook's rules. Errors are reported by field; a zone worker outside their zones gets Forbidden. */
export const checkLogEntry: CollectionBeforeChangeHook<LogEntry> = async ({ data, operation, req }) => {
  if (operation !== 'create') return data
  const zone = idOf(data.zone)
  if (hasRole(req.user, 'zoneWorker') && zone !== null && !zoneIdsOf(req.user).includes(zone))
    throw new Forbidden(req.t)
  refuse(await refusalsOf(data, req), 'log-entries', req)
  return data
}

/** Reads with the writer's own rights: you can reverse only what you may read. */
function reversible(id: string, { payload, user }: PayloadRequest): Promise<LogEntry | null> {
  return payload.findByID({
    collection: 'log-entries',
    id,
    overrideAccess: user === null,
    user,
    depth: 0,
    disableErrors: true,
  })
}

async function reversalRefusals(reversed: string, req: PayloadRequest): Promise<Refusal[]> {
  const say = (phrase: PlainPhrase) => [{ path: 'correctionOf', message: label(phrase) }]
  const original = await reversible(reversed, req)
  if (!original) return say('There is no such entry, or it is not yours to reverse.')
  if (original.correctionOf) return say('That is itself a reversal. Write the entry anew instead.')
  const { totalDocs } = await req.payload.count({
    collection: 'log-entries',
    overrideAccess: true,
    where: { key: { equals: reversalKey(reversed) } },
  })
  return totalDocs > 0 ? say('That entry has already been reversed.') : []
}

function reversalKey(reversed: string): string {
  return `reversal/${reversed}`
}

function atFields(problems: readonly EntryProblem[]): Refusal[] {
  return problems.map((problem) => ({ path: problem.field, message: entryWords(problem) }))
}
