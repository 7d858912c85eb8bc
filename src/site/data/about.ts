import type { Governance, Organisation } from '@/payload-types'
import { asRead } from '@/src/domain/as-read'
import { safeLink } from '@/src/domain/safe-link'
import { type Locale, SOURCE_LOCALE } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import { loadPage } from './pages'
import { cachedRead } from './payload'
import { requiredText, textOf } from '@/src/content/text'
import type { AboutView, OrganisationBody } from './view-models'

/** Loads the /om page: text, figures, focus areas, bodies and partners. */
export async function loadAbout(locale: Locale): Promise<AboutView> {
  const [page, rest] = await Promise.all([
    loadPage(locale, 'om'),
    cachedRead(
      ['about', locale],
      ['organisation', 'focus-areas', 'partners', 'zones', 'afdelinger', 'site', 'governance'],
      async ({ payload, reading }) => {
        const all = { ...reading, pagination: false } as const
        const [organisation, deciding, focusAreas, partners, zones, afdelinger] = await Promise.all([
          payload.findGlobal({ slug: 'organisation', ...reading }),
          // Only the English names of bodies that are on the page anyway.
          payload.findGlobal({ slug: 'governance', overrideAccess: true, depth: 0 }),
          payload.find({ collection: 'focus-areas', ...all }),
          payload.find({ collection: 'partners', ...all, sort: 'name', select: { name: true, url: true } }),
          payload.count({ collection: 'zones', overrideAccess: false }),
          payload.count({ collection: 'afdelinger', overrideAccess: false }),
        ])
        return {
          figures: figuresOf(organisation, { afdelinger: afdelinger.totalDocs, zones: zones.totalDocs }),
          focusAreas: focusAreas.docs.map((area) => ({
            code: area.code,
            name: requiredText(area, 'name', locale),
            purpose: requiredText(area, 'purpose', locale),
            art: area.art,
          })),
          bodies: bodiesOf(organisation, deciding, locale),
          partners: partners.docs.map(({ name, url }) => ({ name, url: safeLink(url) })),
          organisationUpdatedAt: organisation.updatedAt ?? null,
        }
      },
    ),
  ])
  const { organisationUpdatedAt, ...about } = rest
  return {
    ...about,
    title: page?.title ?? { value: translator(locale)('nav.about'), lang: locale, state: 'source' },
    body: page?.body ?? null,
    updatedAt: page?.updatedAt ?? organisationUpdatedAt,
  }
}

/** The size of the plan; null until all of it has been stated. */
function figuresOf(
  { homes, residents, fromYear, toYear }: Pick<Organisation, 'homes' | 'residents' | 'fromYear' | 'toYear'>,
  counts: { afdelinger: number; zones: number },
): AboutView['figures'] {
  if (homes == null || residents == null || fromYear == null || toYear == null) return null
  return { homes, residents, ...counts, from: fromYear, to: toYear }
}

/**
 * The bodies that residents are told about. Those that decide have an English name among the rules of decision; every
 * other name is Danish.
 */
export function bodiesOf(
  { bodies, translatedBy }: Pick<Organisation, 'bodies' | 'translatedBy'>,
  { leader, board, fund }: Pick<Governance, 'leader' | 'board' | 'fund'>,
  locale: Locale,
): OrganisationBody[] {
  // Names are empty until somebody has given them.
  const names: Partial<Governance['board']['name']>[] = [leader, board, fund].map(({ name }) => name)
  const english = new Map(names.map(({ da, en }) => [asRead(da ?? ''), en]))
  return (bodies ?? []).map((body) => {
    const translated = locale === 'en' ? english.get(asRead(body.name)) : undefined
    const isDanish = !translated || translated === body.name
    return {
      id: body.key,
      parent: body.parent || null,
      name: isDanish
        ? { value: body.name, lang: SOURCE_LOCALE, state: 'source' }
        : { value: translated, lang: locale, state: 'reviewed' },
      role: requiredText({ ...body, translatedBy }, 'role', locale),
      members: textOf({ ...body, translatedBy }, 'members', locale),
    }
  })
}
