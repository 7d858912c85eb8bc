import type { RequiredDataFromCollectionSlug } from 'payload'
import { statedFactsOf } from '@/src/domain/offers/stated-facts'
import type { FactsSeed, SessionSeed } from '@/src/plans/content'

/** The ids of stored documents, by the slugs (zones: numbers) that the content uses. */
export interface Ids {
  zones: Map<number, string>
  afdelinger: Map<string, string>
  venues: Map<string, string>
  partners: Map<string, string>
  focusAreas: Map<string, string>
  activities: Map<string, string>
}

/** Returns the id of something that the content refers to. Throws if it is unknown: the content is wrong. */
export function idOf<Key extends string | number>(ids: Map<Key, string>, key: Key): string {
  const id = ids.get(key)
  if (id === undefined) throw new Error(`the content names "${key}", which is not in it`)
  return id
}

/** The facts shared by offers and events, in the database's shape. The contact stays empty: the secretariat answers. */
export function factsData(facts: FactsSeed, ids: Ids) {
  return {
    needs: facts.needs,
    audiences: facts.audiences,
    ages: facts.ages,
    ...statedFactsOf(facts),
    price:
      facts.price.kind === 'amount' ? { kind: 'amount' as const, dkk: facts.price.dkk } : { kind: facts.price.kind },
    languages: facts.languages,
    venue: facts.venue === null ? null : idOf(ids.venues, facts.venue),
    everywhere: facts.everywhere,
    zones: facts.zones.map((number) => idOf(ids.zones, number)),
    afdelinger: facts.afdelinger.map((slug) => idOf(ids.afdelinger, slug)),
    exceptAfdelinger: facts.exceptAfdelinger.map((slug) => idOf(ids.afdelinger, slug)),
    partners: facts.partners.map((slug) => idOf(ids.partners, slug)),
  }
}

/** Regular times, in the database's shape. */
export function sessionsData(
  sessions: readonly SessionSeed[],
): RequiredDataFromCollectionSlug<'activities'>['sessions'] {
  return sessions.map(({ weekday, start, end, interval, from, until, languages }) => ({
    weekday,
    start,
    end,
    interval,
    languages,
    from: from && noon(from),
    until: until && noon(until),
  }))
}

/** A day as Payload stores it: noon UTC. */
export function noon(date: string): string {
  return `${date}T12:00:00.000Z`
}
