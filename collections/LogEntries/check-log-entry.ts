import { type CollectionBeforeChangeHook, type CollectionBeforeValidateHook, Forbidden } from 'payload'
import type { LogEntry } from '@/payload-types'
import { hasRole, zoneIdsOf } from '@/src/cms/access/roles'
import { label } from '@/src/cms/label'
import { type Refusal, refuse } from '@/src/cms/refuse'
import { relationId } from '@/src/cms/relation-id'
import { claim } from '@/src/cms/steps/claim'
import { personalDataIn } from '@/src/domain/logbook/personal-data'
import { dayOf } from '@/src/domain/recurrence/stored-series'
import { dateOf, toLocal } from '@/src/domain/time/copenhagen'

/** More than this at once is a slip of the finger. */
const MOST = 5000

/** Fills in what follows from the rest: the basis from what was counted, the zone from the afdeling, all of a reversal. */
export const fillLogEntry: CollectionBeforeValidateHook<LogEntry> = async ({ data, req, operation }) => {
  if (!data || operation !== 'create') return data
  // Compared with, not handed out; what may be reversed is asked with the writer's own rights.
  const { payload, user } = req
  const asOwner = { overrideAccess: true, depth: 0, disableErrors: true } as const
  const reversed = relationId(data.correctionOf)
  if (reversed) {
    const original = await payload.findByID({ collection: 'log-entries', id: reversed, overrideAccess: user === null, user, depth: 0, disableErrors: true })
    if (!original) return data
    const { activity, metric, date, basis, zone, afdeling, group } = original
    return { ...data, activity, metric, date, basis, zone, afdeling, group, count: -original.count, author: user?.id }
  }
  const metric = await payload.findByID({ collection: 'metrics', id: relationId(data.metric) ?? '', ...asOwner })
  const afdeling = await payload.findByID({ collection: 'afdelinger', id: relationId(data.afdeling) ?? '', ...asOwner })
  const own = hasRole(user, 'zoneWorker') ? zoneIdsOf(user) : []
  const zone = relationId(data.zone) ?? (afdeling ? relationId(afdeling.zone) : null) ?? (own.length === 1 ? own[0] : null)
  return { ...data, ...(metric ? { basis: metric.basis } : {}), ...(zone ? { zone } : {}), author: user?.id }
}

/** The rules of the logbook. Refuses at the field; a zone worker outside their zones is refused altogether. */
export const checkLogEntry: CollectionBeforeChangeHook<LogEntry> = async ({ data, operation, req }) => {
  if (operation !== 'create') return data
  const { payload, user } = req
  const zone = relationId(data.zone)
  if (hasRole(user, 'zoneWorker') && (zone === null || !zoneIdsOf(user).includes(zone))) throw new Forbidden(req.t)
  const refusals: Refusal[] = []
  const say = (path: string, da: string, en: string) => refusals.push({ path, message: label(da, en) })
  const count = data.count ?? 0
  const reversed = relationId(data.correctionOf)
  if (!Number.isInteger(count)) say('count', 'Skriv et helt tal.', 'Write a whole number.')
  else if (!reversed && (count < 1 || count > MOST)) {
    say('count', `Skriv et tal fra 1 til ${MOST}. Skal noget tages ud igen, så tilbagefør indførslen.`, `Write a number from 1 to ${MOST}. To take something out again, reverse the entry.`)
  }
  if (data.date && dayOf(data.date) > dateOf(toLocal(new Date()))) say('date', 'Dagen ligger i fremtiden.', 'The day lies in the future.')
  const found = personalDataIn(data.note ?? '')
  if (found.length > 0) {
    say(
      'note',
      'Noten ser ud til at indeholde et personnummer, et telefonnummer eller en e-mail. Skriv den uden: logbogen tæller, den kender ingen.',
      'The note seems to hold a CPR number, a phone number or an e-mail address. Write it without: the logbook counts, it knows nobody.',
    )
  }
  const metric = await payload.findByID({
    collection: 'metrics', id: relationId(data.metric) ?? '', overrideAccess: true, depth: 0, disableErrors: true,
  })
  const allowed = (metric?.activities ?? []).map((activity) => relationId(activity))
  if (allowed.length > 0 && !allowed.includes(relationId(data.activity))) {
    say('metric', 'Det tælles ikke ved det tilbud.', 'That is not counted at this offer.')
  }
  if (reversed && refusals.length === 0 && !(await claim({ collection: 'log-entries', id: reversed, revision: 0, payload: req.payload }))) {
    say('correctionOf', 'Den indførsel er allerede tilbageført.', 'That entry has already been reversed.')
  }
  refuse(refusals, 'log-entries', req)
  return data
}
