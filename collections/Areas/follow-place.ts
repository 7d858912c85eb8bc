import type { CollectionAfterChangeHook, Where } from 'payload'
import type { Afdelinger, Zone } from '@/payload-types'
import { AS_SERVER } from '@/src/cms/access/as-server'
import { writer } from '@/src/cms/write'
import { idOf } from '@/src/content/relations'
import { type Locale, SOURCE_LOCALE } from '@/src/i18n/locales'
import { LANGUAGES } from '@/src/plans/languages'

/** After an afdeling moves to another zone: its area lies in the area of that zone, by which figures are disclosed. */
export const moveArea: CollectionAfterChangeHook<Afdelinger> = async ({ doc, previousDoc, operation, req }) => {
  const zone = idOf(doc.zone)
  if (operation === 'create' || zone === idOf(previousDoc.zone)) return
  // Only ids, given on from the place to its area.
  const areaOf = async (where: Where) =>
    (
      await req.payload.find({
        collection: 'areas',
        ...AS_SERVER,
        req: { transactionID: req.transactionID },
        limit: 1,
        select: {},
        where,
      })
    ).docs[0]?.id
  const area = await areaOf({ afdeling: { equals: doc.id }, kind: { equals: 'afdeling' } })
  const parent = await areaOf({ zone: { equals: zone }, kind: { equals: 'zone' } })
  if (area === undefined) return
  await writer(req).update({
    collection: 'areas',
    id: area,
    ...AS_SERVER,
    data: { parent: parent ?? null },
    context: { isRestoringVersion: false },
  })
}

/**
 * After a zone or afdeling is renamed: gives the area that it is the same name, in the same language. If the area may
 * not have it, neither may the place: the refusal is at the field `name`, which both have.
 */
export function renameArea(kind: 'zone' | 'afdeling'): CollectionAfterChangeHook<Zone | Afdelinger> {
  return async ({ doc: { id }, previousDoc, operation, req }) => {
    if (operation === 'create') return
    const { transactionID, payload } = req
    // Only a name and an id, given on from the place to its area.
    const read = { ...AS_SERVER, req: { transactionID } } as const
    const collection = kind === 'zone' ? 'zones' : 'afdelinger'
    const { name } = await payload.findByID({ collection, id, ...read, locale: 'all', select: { name: true } })
    const names = languagesOf(name, previousDoc.name, req.locale).flatMap((language) => {
      const now = nameIn(name, language)
      return typeof now === 'string' && now !== nameIn(previousDoc.name, language) ? [{ language, now }] : []
    })
    if (names.length === 0) return
    const where = { [kind]: { equals: id }, kind: { equals: kind } }
    const { docs } = await payload.find({ collection: 'areas', ...read, limit: 1, select: {}, where })
    const area = docs[0]?.id
    if (area === undefined) return
    for (const { language, now } of names)
      await writer(req).update({
        collection: 'areas',
        id: area,
        ...AS_SERVER,
        locale: language,
        data: { name: now },
        // When a version of the place is restored, Payload would take this for a whole area.
        context: { isRestoringVersion: false },
      })
  }
}

/** The languages that a save wrote the name in: its own, or all if it restored a version, which Payload gives whole. */
function languagesOf(name: unknown, former: unknown, saved: unknown): readonly Locale[] {
  if (!isTranslated(name)) return [SOURCE_LOCALE]
  return isTranslated(former) ? LANGUAGES : LANGUAGES.filter((language) => language === saved)
}

function nameIn(name: unknown, language: Locale): unknown {
  return isTranslated(name) ? Reflect.get(name, language) : name
}

function isTranslated(name: unknown): name is object {
  return typeof name === 'object' && name !== null
}
