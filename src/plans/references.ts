import { SOURCE_LOCALE } from '@/src/i18n/locales'
import type { Content, FactsSeed } from './content'

/** One name in the content, where it stands, and what it must be among. */
type Reference = readonly [where: string, value: string | number | null | undefined, among: ReadonlySet<unknown>]

/**
 * What the content names and does not hold, each as `where: value`; empty if every reference leads somewhere. The seed
 * refuses such content before it writes anything.
 */
export function brokenReferences(content: Content): string[] {
  return [...publicReferences(content), ...internalReferences(content)]
    .filter(([, value, among]) => value !== null && value !== undefined && !among.has(value))
    .map(([where, value]) => `${where}: ${value}`)
}

function publicReferences(content: Content): Reference[] {
  const { activities, afdelinger, evaluations, focusAreas, housingOrganisations, organisation, samples, site } = content
  const zones = new Set(content.zones.map(({ number }) => number))
  const venues = slugsOf(content.venues)
  const offers = slugsOf(activities)
  const codes = new Set(focusAreas.map(({ code }) => code))
  const bodies = new Set(organisation.map(({ id }) => id))
  const factsOf = (where: string, facts: FactsSeed): Reference[] => [
    [`${where}.venue`, facts.venue, venues],
    ...facts.zones.map((zone): Reference => [`${where}.zones`, zone, zones]),
    ...[...facts.afdelinger, ...facts.exceptAfdelinger].map((slug): Reference => [
      `${where}.afdelinger`,
      slug,
      slugsOf(afdelinger),
    ]),
    ...facts.partners.map((slug): Reference => [`${where}.partners`, slug, slugsOf(content.partners)]),
  ]
  return [
    ['site.venue', site.venue, venues],
    ...afdelinger.flatMap(({ slug, zone, organisation: owner }): Reference[] => [
      [`afdelinger.${slug}.zone`, zone, zones],
      [`afdelinger.${slug}.organisation`, owner, slugsOf(housingOrganisations)],
    ]),
    ...content.venues.map(({ slug, zone }): Reference => [`venues.${slug}.zone`, zone, zones]),
    ...activities.flatMap((offer, nth): Reference[] => [
      ...factsOf(`activities.${offer.slug}`, offer),
      [`activities.${offer.slug}.focusArea`, offer.focusArea, codes],
      // Made in order, so a parent comes first.
      [`activities.${offer.slug}.parent`, offer.parent, slugsOf(activities.slice(0, nth))],
    ]),
    ...evaluations.map(({ slug, activity }): Reference => [`evaluations.${slug}.activity`, activity, offers]),
    ...organisation.map(({ id, parent }): Reference => [`organisation.${id}.parent`, parent, bodies]),
    ...samples.sessions.map(({ activity }): Reference => ['samples.sessions.activity', activity, offers]),
    ...samples.events.flatMap((event): Reference[] => [
      ...factsOf(`samples.events.${event.slug}`, event),
      [`samples.events.${event.slug}.activity`, event.activity, offers],
    ]),
    ...samples.notices.flatMap(({ slug, zones: some }) =>
      some.map((zone): Reference => [`samples.notices.${slug}.zones`, zone, zones]),
    ),
    ...samples.newsletters.flatMap(({ slug, zones: some, blocks }): Reference[] => [
      ...(some ?? []).map((zone): Reference => [`samples.newsletters.${slug}.zones`, zone, zones]),
      ...blocks.flatMap((block): Reference[] =>
        typeof block === 'object' && 'offer' in block
          ? [[`samples.newsletters.${slug}.offer`, block.offer, offers]]
          : [],
      ),
    ]),
  ]
}

function internalReferences({ activities, afdelinger, focusAreas, internal, texts, zones }: Content): Reference[] {
  const { agreements, areas, indicators, metrics, milestones, documents, offers } = internal
  const codes = new Set(agreements.map(({ code }) => code))
  const titles = new Set(agreements.flatMap((agreement) => agreement.activities.map(({ title }) => title)))
  const numbers = new Set(zones.map(({ number }) => number))
  const named = new Set<unknown>([
    ...areas.flatMap(({ name, otherNames = [] }) => [name, ...otherNames]),
    ...afdelinger.map(({ name }) => name),
    ...zones.map(({ slug }) => texts[SOURCE_LOCALE]?.[`zones.${slug}.name`]),
  ])
  return [
    ...agreements.map(({ code, focusArea }): Reference => [
      `agreements.${code}.focusArea`,
      focusArea,
      new Set(focusAreas.map((area) => area.code)),
    ]),
    ...areas.map(({ key, zone }): Reference => [`areas.${key}.zone`, zone, numbers]),
    ...indicators.flatMap(({ code, agreement, goal, feeds, readings }): Reference[] => [
      [`indicators.${code}.agreement`, agreement, codes],
      [`indicators.${code}.goal`, goal, new Set(agreements.flatMap(({ goals }) => goals.map(({ key }) => key)))],
      [`indicators.${code}.feeds.metric`, feeds?.metric, new Set(metrics.map((metric) => metric.code))],
      [`indicators.${code}.feeds.activity`, feeds?.activity, titles],
      ...readings.map(({ area }): Reference => [`indicators.${code}.readings.area`, area, named]),
    ]),
    ...metrics.flatMap(({ code, activities: some }) =>
      some === 'all' ? [] : some.map((title): Reference => [`metrics.${code}.activities`, title, titles]),
    ),
    ...documents.flatMap(({ code, agreements: some }) =>
      (some ?? []).map((agreement): Reference => [`documents.${code}.agreements`, agreement, codes]),
    ),
    ...milestones.flatMap(({ title, agreement, activity }): Reference[] => [
      [`milestones.${title}.agreement`, agreement, codes],
      [`milestones.${title}.activity`, activity, titles],
    ]),
    ...Object.entries(offers).map(([title, slug]): Reference => [`offers.${title}`, slug, slugsOf(activities)]),
  ]
}

function slugsOf(all: readonly { slug: string }[]): ReadonlySet<string> {
  return new Set(all.map(({ slug }) => slug))
}
