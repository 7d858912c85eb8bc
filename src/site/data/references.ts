import { type References, referencesFrom } from '@/src/content/references'
import type { Locale } from '@/src/i18n/locales'
import { cachedRead } from './payload'

/** Reads the zones, afdelinger and venues: some tens of documents, however many offers there are. */
export async function loadReferences(locale: Locale): Promise<References> {
  return cachedRead(['references', locale], ['zones', 'afdelinger', 'venues'], async ({ payload, reading }) => {
    const all = { ...reading, pagination: false } as const
    const [zones, afdelinger, venues] = await Promise.all([
      payload.find({
        collection: 'zones',
        ...all,
        sort: 'number',
        select: { number: true, name: true, mark: true, translation: true },
      }),
      payload.find({ collection: 'afdelinger', ...all, sort: 'name', select: { name: true, slug: true, zone: true } }),
      payload.find({ collection: 'venues', ...all }),
    ])
    return referencesFrom({ zones: zones.docs, afdelinger: afdelinger.docs, venues: venues.docs }, locale)
  })
}
