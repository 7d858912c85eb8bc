import { safeLink } from '@/src/domain/safe-link'
import { type Locale, SOURCE_LOCALE } from '@/src/i18n/locales'
import { loadPage } from './pages'
import { cachedRead } from './payload'
import { requiredText, textOf } from '@/src/content/text'
import type { AboutView } from './view-models'

/** Loads the /om page: text, figures, focus areas, bodies and partners. */
export async function loadAbout(locale: Locale): Promise<AboutView> {
  const [page, rest] = await Promise.all([
    loadPage(locale, 'om'),
    cachedRead(
      ['about', locale],
      ['organisation', 'focus-areas', 'partners', 'zones', 'afdelinger', 'site'],
      async ({ payload, reading }) => {
        const all = { ...reading, pagination: false } as const
        const [organisation, focusAreas, partners, zones, afdelinger] = await Promise.all([
          payload.findGlobal({ slug: 'organisation', ...reading }),
          payload.find({ collection: 'focus-areas', ...all }),
          payload.find({ collection: 'partners', ...all, sort: 'name', select: { name: true, url: true } }),
          payload.count({ collection: 'zones', overrideAccess: false }),
          payload.count({ collection: 'afdelinger', overrideAccess: false }),
        ])
        const translatedBy = organisation.translatedBy
        return {
          figures: {
            homes: organisation.homes ?? 0,
            residents: organisation.residents ?? 0,
            afdelinger: afdelinger.totalDocs,
            zones: zones.totalDocs,
            from: organisation.fromYear ?? 0,
            to: organisation.toYear ?? 0,
          },
          focusAreas: focusAreas.docs.map((area) => ({
            code: area.code,
            name: requiredText(area, 'name', locale),
            purpose: requiredText(area, 'purpose', locale),
            art: area.art,
          })),
          bodies: (organisation.bodies ?? []).map((body) => ({
            id: body.key,
            parent: body.parent || null,
            name: body.name,
            role: requiredText({ ...body, translatedBy }, 'role', locale),
            members: textOf({ ...body, translatedBy }, 'members', locale),
          })),
          partners: partners.docs.map(({ name, url }) => ({ name, url: safeLink(url) })),
          organisationUpdatedAt: organisation.updatedAt ?? '',
        }
      },
    ),
  ])
  const { organisationUpdatedAt, ...about } = rest
  return {
    ...about,
    title: page?.title ?? { value: '', lang: SOURCE_LOCALE, state: 'source' },
    body: page?.body ?? null,
    updatedAt: page?.updatedAt ?? organisationUpdatedAt,
  }
}
