import type { Payload, Where } from 'payload'
import { AS_SERVER } from '@/src/cms/access/as-server'
import { KEEP_CACHE } from '@/src/cms/hooks/expire-cache'
import { type Locale, SOURCE_LOCALE } from '@/src/i18n/locales'
import { plan } from '@/src/plans/this-plan'
import { createOnce } from './create-once'
import { content } from './plan-content'
import { factsData, type Ids, idOf, sessionsData } from './facts'
import { textsOf, translationsOf } from './texts'

const {
  activities,
  afdelinger,
  evaluations,
  focusAreas,
  housingOrganisations,
  organisation,
  pages,
  partners,
  site,
  venues,
  zones,
} = content

/**
 * Seeds the plan's own content into an empty or partly filled database, and returns the ids. Later runs add only what
 * is missing. Throws if the content contradicts itself.
 */
export async function seedBase(payload: Payload): Promise<Ids> {
  const ids: Ids = {
    zones: new Map(),
    afdelinger: new Map(),
    venues: new Map(),
    partners: new Map(),
    focusAreas: new Map(),
    activities: new Map(),
  }
  await seedPlaces(payload, ids)
  await seedOffers(payload, ids)
  await seedKnowledge(payload, ids)
  await seedSite(payload)
  await seedOrganisation(payload)
  return ids
}

/** Also matches former slugs: after a new slug it is still the same document. */
function bySlug(slug: string): Where {
  return { or: [{ slug: { equals: slug } }, { formerSlugs: { in: [slug] } }] }
}

async function seedPlaces(payload: Payload, ids: Ids): Promise<void> {
  for (const { slug, number, ...zone } of zones) {
    const texts = (locale: Locale) => {
      const { required, plain } = textsOf(locale, `zones.${slug}`)
      return { name: required('name'), description: plain('description'), note: plain('note') }
    }
    const places = (locale: Locale) => textsOf(locale, `zones.${slug}`).lines('places')
    const id = await createOnce(payload, {
      collection: 'zones',
      where: { number: { equals: number } },
      data: { number, ...zone, ...texts(SOURCE_LOCALE), places: places(SOURCE_LOCALE).map((name) => ({ name })) },
      translate: (locale, document) => ({
        ...texts(locale),
        places: (document.places ?? []).map((row, index) => ({ ...row, name: places(locale)[index] ?? row.name })),
      }),
    })
    ids.zones.set(number, id)
  }

  const organisations = new Map<string, string>()
  for (const { slug, name, administrator } of housingOrganisations) {
    const id = await createOnce(payload, {
      collection: 'housing-organisations',
      where: { name: { equals: name } },
      data: { name, administrator },
    })
    organisations.set(slug, id)
  }
  for (const { slug, name, zone, organisation: owner } of afdelinger) {
    const note = textsOf(SOURCE_LOCALE, `afdelinger.${slug}`).plain('note')
    const id = await createOnce(payload, {
      collection: 'afdelinger',
      where: bySlug(slug),
      data: { slug, name, zone: idOf(ids.zones, zone), organisation: idOf(organisations, owner), note },
      ...(note === undefined
        ? {}
        : { translate: (locale) => ({ note: textsOf(locale, `afdelinger.${slug}`).plain('note') }) }),
    })
    ids.afdelinger.set(slug, id)
  }
  for (const { slug, name, address, zone, zoneIsInferred } of venues) {
    const id = await createOnce(payload, {
      collection: 'venues',
      where: { name: { equals: name } },
      // An inferred zone is left for the secretariat to confirm.
      data: { name, address, zone: zone === null || zoneIsInferred ? null : idOf(ids.zones, zone) },
    })
    ids.venues.set(slug, id)
  }
}

async function seedOffers(payload: Payload, ids: Ids): Promise<void> {
  for (const { code, art } of focusAreas) {
    const texts = (locale: Locale) => {
      const { required } = textsOf(locale, `focus-areas.${code.toLowerCase()}`)
      return { name: required('name'), purpose: required('purpose') }
    }
    const id = await createOnce(payload, {
      collection: 'focus-areas',
      where: { code: { equals: code } },
      data: { code, art, ...texts(SOURCE_LOCALE) },
      translate: texts,
    })
    ids.focusAreas.set(code, id)
  }
  for (const { slug, name, url } of partners) {
    ids.partners.set(
      slug,
      await createOnce(payload, { collection: 'partners', where: { name: { equals: name } }, data: { name, url } }),
    )
  }
  for (const activity of activities) {
    const { slug, focusArea, parent, kind, state, provider, sessions, publish } = activity
    const texts = (locale: Locale) => {
      const { required, plain, rich } = textsOf(locale, `activities.${slug}`)
      return {
        title: required('title'),
        summary: required('summary'),
        body: rich('body'),
        timeNote: plain('timeNote'),
        audienceNote: plain('audienceNote'),
      }
    }
    const id = await createOnce(payload, {
      collection: 'activities',
      where: bySlug(slug),
      publish,
      data: {
        slug,
        kind,
        state,
        provider,
        ...factsData(activity, ids),
        ...texts(SOURCE_LOCALE),
        sessions: sessionsData(sessions),
        focusArea: focusArea === null ? null : idOf(ids.focusAreas, focusArea),
        parent: parent === null ? null : idOf(ids.activities, parent),
      },
      translate: texts,
    })
    ids.activities.set(slug, id)
  }
}

async function seedKnowledge(payload: Payload, ids: Ids): Promise<void> {
  for (const { slug, kind, year, by, activity } of evaluations) {
    const texts = (locale: Locale) => {
      const { required, plain, rich } = textsOf(locale, `evaluations.${slug}`)
      return {
        title: required('title'),
        summary: required('summary'),
        body: rich('body'),
        learnt: plain('learnt'),
        changed: plain('changed'),
      }
    }
    await createOnce(payload, {
      collection: 'evaluations',
      where: bySlug(slug),
      publish: true,
      data: {
        slug,
        kind,
        year,
        by,
        audience: 'public',
        activity: idOf(ids.activities, activity),
        ...texts(SOURCE_LOCALE),
      },
      translate: texts,
    })
  }
  for (const { slug } of pages) {
    const texts = (locale: Locale) => {
      const { required, rich } = textsOf(locale, `pages.${slug}`)
      return { title: required('title'), body: rich('body') }
    }
    await createOnce(payload, {
      collection: 'pages',
      where: bySlug(slug),
      publish: true,
      data: { slug, ...texts(SOURCE_LOCALE) },
      translate: texts,
    })
  }
}

async function seedSite(payload: Payload): Promise<void> {
  // Server command: no user, full access.
  const target = { slug: 'site', ...AS_SERVER, context: KEEP_CACHE } as const
  const existing = await payload.findGlobal(target)
  if (existing.createdAt) return
  const texts = (locale: Locale) => {
    const { required } = textsOf(locale, 'site.settings')
    return { tagline: required('tagline'), intro: required('intro'), footer: required('footer') }
  }
  const role = (locale: Locale) => textsOf(locale, `contacts.${site.contact.slug}`).required('role')
  const { phone, email } = site.contact
  const address = venues.find(({ slug }) => slug === site.venue)?.name
  await payload.updateGlobal({
    ...target,
    locale: SOURCE_LOCALE,
    data: {
      name: plan.name,
      languages: [...plan.languages],
      address,
      ...texts(SOURCE_LOCALE),
      contact: { role: role(SOURCE_LOCALE), phone, email },
    },
  })
  const translations = translationsOf((locale) => ({ ...texts(locale), contact: { role: role(locale) } }))
  for (const { locale, said } of translations) {
    await payload.updateGlobal({ ...target, locale, data: { ...said, translatedBy: 'machine' } })
  }
}

async function seedOrganisation(payload: Payload): Promise<void> {
  const target = { slug: 'organisation', ...AS_SERVER, context: KEEP_CACHE } as const
  const existing = await payload.findGlobal(target)
  if (existing.createdAt) return
  const texts = (locale: Locale, id: string) => {
    const { required, plain } = textsOf(locale, `organisation.${id}`)
    return { role: required('role'), members: plain('members') }
  }
  const { bodies } = await payload.updateGlobal({
    ...target,
    locale: SOURCE_LOCALE,
    data: {
      homes: site.homes,
      residents: site.residents,
      fromYear: Number(site.period.from.slice(0, 4)),
      toYear: Number(site.period.to.slice(0, 4)),
      bodies: organisation.map(({ id, parent, name }) => ({ key: id, parent, name, ...texts(SOURCE_LOCALE, id) })),
    },
  })
  const translations = translationsOf((locale) => ({
    bodies: (bodies ?? []).map((body) => ({ ...body, ...texts(locale, body.key) })),
  }))
  for (const { locale, said } of translations) {
    await payload.updateGlobal({ ...target, locale, data: { ...said, translatedBy: 'machine' } })
  }
}
