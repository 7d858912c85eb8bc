import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload'
import type { Area } from '@/payload-types'
import { ALL_AS_SERVER, AS_SERVER } from '@/src/cms/access/as-server'
import { type Refusal, refuse } from '@/src/cms/refuse'
import { namesOfArea } from '@/src/content/area-names'
import { beginTurn } from '@/src/cms/saves-in-turn'
import { idOf } from '@/src/content/relations'
import {
  type AreaProblem,
  areaProblems,
  otherNamesOf,
  type ResidentsProblem,
  residentsProblems,
} from '@/src/domain/areas/area'
import { type Locale, SOURCE_LOCALE } from '@/src/i18n/locales'
import { LANGUAGES } from '@/src/plans/languages'
import { label, type Label } from '@/src/i18n/admin/words'

const REFUSALS: Readonly<Record<AreaProblem, Refusal>> = {
  secondWhole: {
    path: 'kind',
    message: label('There is a whole area already.'),
  },
  nameTaken: {
    path: 'name',
    message: label('Another area has one of these names.'),
  },
  zoneMissing: {
    path: 'zone',
    message: label('Choose the zone that it is.'),
  },
  afdelingMissing: {
    path: 'afdeling',
    message: label('Choose the afdeling that it is.'),
  },
  zoneTaken: {
    path: 'zone',
    message: label('Another area is this zone already.'),
  },
  afdelingTaken: {
    path: 'afdeling',
    message: label('Another area is this afdeling already.'),
  },
  parentNotAbove: {
    path: 'parent',
    message: label('Choose something larger that it lies in.'),
  },
  kindInUse: {
    path: 'kind',
    message: label('The area has figures, or others lie in it, so it must stay what it is. Make a new one instead.'),
  },
}

const RESIDENTS: Readonly<Record<ResidentsProblem['code'], Label>> = {
  notWhole: label('It must be a whole number.'),
  yearTwice: label('This year has a number already.'),
}

/** Refuses an area that breaks a rule of `src/domain/areas`. A part that states nothing else lies in the whole. */
export const checkArea: CollectionBeforeChangeHook<Area> = async ({ data, originalDoc, operation, req }) => {
  const { payload, transactionID } = req
  await beginTurn(req)
  // Only compared: names and kinds of all areas, whoever saves. A save of several languages has written some already.
  const { docs } = await payload.find({ collection: 'areas', ...ALL_AS_SERVER, locale: 'all', req: { transactionID } })
  // On creation Payload may give an empty document.
  const before = operation === 'create' ? undefined : originalDoc
  const others = docs.filter(({ id }) => id !== before?.id)
  const merged: Partial<Area> = { ...before, ...data }
  const stored = docs.find(({ id }) => id === before?.id)
  const kind = merged.kind ?? 'other'
  const isPart = kind !== 'whole' && kind !== 'comparator'
  const parent = isPart ? (idOf(merged.parent) ?? others.find((one) => one.kind === 'whole')?.id ?? null) : null
  const locale = req.locale as Locale
  const namesIn = (languages: readonly Locale[]) =>
    stored ? namesOfArea({ ...stored, otherNames: [] }, languages) : []
  // The names in the other languages stay as they are.
  const names = [
    ...namesIn(LANGUAGES.filter((code) => code !== locale)),
    ...(typeof merged.name === 'string' ? [merged.name] : []),
  ]
  // Tables are written in Danish; a corrected translation leaves no name behind.
  const formerName = locale === SOURCE_LOCALE ? (namesIn([locale])[0] ?? null) : null
  const otherNames = otherNamesOf(merged.otherNames ?? [], { names, former: formerName })
  const problems = areaProblems(
    { kind, names: [...names, ...otherNames], place: placeOf(merged) },
    others.map((one) => ({ kind: one.kind, names: namesOfArea(one, LANGUAGES), place: placeOf(one) })),
    {
      parent: parent === null ? null : (others.find(({ id }) => id === parent)?.kind ?? 'unknown'),
      usedAs: before && (await isUsed(before.id, req)) ? before.kind : null,
    },
  )
  refuse(
    [
      ...problems.map((problem) => REFUSALS[problem]),
      ...residentsProblems(merged.residents ?? []).map(({ row, field, code }) => ({
        path: `residents.${row}.${field}`,
        message: RESIDENTS[code],
      })),
    ],
    'areas',
    req,
  )
  return {
    ...data,
    parent,
    otherNames,
    zone: kind === 'zone' ? idOf(merged.zone) : null,
    afdeling: kind === 'afdeling' ? idOf(merged.afdeling) : null,
  }
}

/** The id of the zone or afdeling that an area is, if it is one. */
function placeOf({ kind, zone, afdeling }: Partial<Area>): string | null {
  if (kind === 'zone') return idOf(zone)
  return kind === 'afdeling' ? idOf(afdeling) : null
}

/** An area that has figures, or in which others lie, cannot be deleted. */
export const keepUsedArea: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if (!(await isUsed(id, req))) return
  refuse(
    [
      {
        path: 'id',
        message: label('The area has figures, or others lie in it, so it cannot be deleted.'),
      },
    ],
    'areas',
    req,
  )
}

/** Whether figures refer to an area, or other areas lie in it. */
async function isUsed(area: string | number, { payload }: PayloadRequest): Promise<boolean> {
  // Only counted.
  const [below, measurements, baselines] = await Promise.all([
    payload.count({ collection: 'areas', ...AS_SERVER, where: { parent: { equals: area } } }),
    payload.count({ collection: 'measurements', ...AS_SERVER, where: { area: { equals: area } } }),
    payload.count({ collection: 'indicators', ...AS_SERVER, where: { 'baselines.area': { equals: area } } }),
  ])
  return below.totalDocs + measurements.totalDocs + baselines.totalDocs > 0
}
