import { type CollectionBeforeChangeHook, type CollectionBeforeValidateHook, Forbidden } from 'payload'
import type { PrintRun } from '@/payload-types'
import { hasRole, zoneIdsOf } from '@/src/cms/access/roles'
import { asText } from '@/src/cms/fields/as-text'
import { refuse } from '@/src/cms/refuse'
import { idOf } from '@/src/content/relations'
import { printRunProblems, sheetsOf } from '@/src/domain/print/print-run'
import { MOST_EDITION_LANGUAGES } from '@/src/urls/print-query'
import { AS_SERVER } from '@/src/cms/access/as-server'
import { printRunWords } from '@/src/i18n/admin/rule-words'
import { label } from '@/src/i18n/admin/words'
import { SOURCE_LOCALE } from '@/src/i18n/locales'

/** Used for comparison only; never returned. */
const IF_THERE = { ...AS_SERVER, locale: SOURCE_LOCALE, disableErrors: true } as const

/**
 * Fills in what a new run gets from its edition and afdeling: title, zone, key, and the places of the afdeling's last
 * run.
 */
export const fillPrintRun: CollectionBeforeValidateHook<PrintRun> = async ({ data, operation, req: { payload } }) => {
  if (!data || operation !== 'create') return data
  const [newsletterId, afdelingId] = [idOf(data.newsletter), idOf(data.afdeling)]
  if (newsletterId === null || afdelingId === null) return data
  const [newsletter, afdeling, { docs: earlier }] = await Promise.all([
    payload.findByID({ collection: 'newsletters', id: newsletterId, ...IF_THERE }),
    payload.findByID({ collection: 'afdelinger', id: afdelingId, ...IF_THERE }),
    payload.find({
      collection: 'print-runs',
      where: { afdeling: { equals: afdelingId } },
      sort: '-createdAt',
      limit: 1,
      pagination: false,
      overrideAccess: true,
      depth: 0,
    }),
  ])
  const given = data.stairwells ?? []
  return {
    ...data,
    title: [afdeling?.name, newsletter?.title].filter(Boolean).join(' · '),
    zone: idOf(afdeling?.zone),
    key: `${newsletterId}/${afdelingId}`,
    stairwells:
      given.length > 0 ? given : (earlier[0]?.stairwells ?? []).map(({ place, copies }) => ({ place, copies })),
  }
}

/** Enforces the rules of a run. Errors are reported by field; a zone worker outside their zones gets Forbidden. */
export const checkPrintRun: CollectionBeforeChangeHook<PrintRun> = async ({ data, operation, originalDoc, req }) => {
  const run = { ...originalDoc, ...data }
  const zone = idOf(run.zone)
  if (hasRole(req.user, 'zoneWorker') && (zone === null || !zoneIdsOf(req.user).includes(zone)))
    throw new Forbidden(req.t)
  // Payload rejects values that are not lists.
  if (!Array.isArray(run.stairwells ?? [])) return data
  const stairwells = (run.stairwells ?? []).map((row) => ({ ...row, place: asText(row.place) }))
  const problems = printRunProblems({ languages: run.languages?.length ?? 0, stairwells }, MOST_EDITION_LANGUAGES)
  const values = { languages: MOST_EDITION_LANGUAGES, sheets: sheetsOf(stairwells) }
  const refusals = problems.map((problem) => ({ path: problem.path, message: printRunWords(problem, values) }))
  if (
    operation === 'create' &&
    // Without an edition or afdeling there is no key; Payload reports that they are missing.
    run.key &&
    (await req.payload.count({ collection: 'print-runs', overrideAccess: true, where: { key: { equals: run.key } } }))
      .totalDocs > 0
  ) {
    refusals.push({
      path: 'afdeling',
      message: label('The afdeling already has a run of that newsletter.'),
    })
  }
  refuse(refusals, 'print-runs', req)
  return { ...data, stairwells }
}
