import { type CollectionBeforeChangeHook, type CollectionBeforeValidateHook, Forbidden } from 'payload'
import type { Posting } from '@/payload-types'
import { hasRole, zoneIdsOf } from '@/src/cms/access/roles'
import { asText } from '@/src/cms/fields/as-text'
import { refuse } from '@/src/cms/refuse'
import { idOf } from '@/src/content/relations'
import { postingProblems } from '@/src/domain/print/posting'
import { toLocal } from '@/src/domain/time/copenhagen'
import { postingWords } from '@/src/i18n/admin/rule-words'

/** The time defaults to now. */
export const fillPosting: CollectionBeforeValidateHook<Posting> = ({ data, operation }) =>
  data && operation === 'create'
    ? {
        ...data,
        place: asText(data.place),
        ...(data.at ? {} : { at: new Date().toISOString(), at_tz: 'Europe/Copenhagen' }),
      }
    : data

/** A posting must name a place of its run and lie in the past. Zone workers write only in their own zones. */
export const checkPosting: CollectionBeforeChangeHook<Posting> = async ({ data, req }) => {
  const at = Date.parse(data.at ?? '')
  // Payload rejects values that are not dates.
  if (Number.isNaN(at)) return data
  // Used for comparison only; never returned.
  const run = await req.payload.findByID({
    collection: 'print-runs',
    id: idOf(data.run) ?? '',
    overrideAccess: true,
    depth: 0,
    disableErrors: true,
  })
  const zone = idOf(run?.zone)
  if (hasRole(req.user, 'zoneWorker') && (zone === null || !zoneIdsOf(req.user).includes(zone)))
    throw new Forbidden(req.t)
  const places = (run?.stairwells ?? []).map(({ place }) => place)
  const problems = postingProblems({ place: data.place ?? '', at: toLocal(new Date(at)) }, places, toLocal(new Date()))
  refuse(
    problems.map((problem) => ({ path: problem.field, message: postingWords(problem) })),
    'postings',
    req,
  )
  return data
}
