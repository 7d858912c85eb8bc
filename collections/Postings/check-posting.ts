import { type CollectionBeforeChangeHook, type CollectionBeforeValidateHook, Forbidden } from 'payload'
import type { Posting } from '@/payload-types'
import { hasRole, zoneIdsOf } from '@/src/cms/access/roles'
import { refuse } from '@/src/cms/refuse'
import { idOf } from '@/src/content/relations'
import { postingProblems } from '@/src/domain/print/posting'
import { toLocal } from '@/src/domain/time/copenhagen'

/** Whoever says nothing of the moment says "now". */
export const fillPosting: CollectionBeforeValidateHook<Posting> = ({ data, operation }) =>
  data && operation === 'create' && !data.at ? { ...data, at: new Date().toISOString(), at_tz: 'Europe/Copenhagen' } : data

/** A line of the log is of a place of its run, and of what has happened. A zone worker writes of their own zones. */
export const checkPosting: CollectionBeforeChangeHook<Posting> = async ({ data, req }) => {
  // Compared with, not handed out.
  const run = await req.payload.findByID({ collection: 'print-runs', id: idOf(data.run) ?? '', overrideAccess: true, depth: 0, disableErrors: true })
  const zone = idOf(run?.zone)
  if (hasRole(req.user, 'zoneWorker') && (zone === null || !zoneIdsOf(req.user).includes(zone))) throw new Forbidden(req.t)
  const places = (run?.stairwells ?? []).map(({ place }) => place)
  const problems = postingProblems({ place: data.place ?? '', at: toLocal(data.at ?? new Date()) }, places, toLocal(new Date()))
  refuse(problems.map(({ field, message }) => ({ path: field, message })), 'postings', req)
  return data
}
