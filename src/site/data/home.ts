import { isForAfdeling, isForZone } from '@/src/domain/offers/filter'
import type { LocalDateTime } from '@/src/domain/recurrence/series'
import type { Locale } from '@/src/i18n/locales'
import { plan } from '@/src/plans/this-plan'
import { isForReader, loadNewsletters } from './newsletters'
import { loadComing } from './coming'
import type { Happening } from './happenings'
import { loadOfferIndex } from './offer-index'
import { cachedRead } from './payload'
import { placeChoice } from './place'
import { loadReferences } from './references'
import { loadSite } from './site'
import { requiredText } from '@/src/content/text'
import type { HomeView, PlaceChoice } from './view-models'
import { loadZones } from './zones'

/** Maximum number of happenings in the coming seven days on the front page. */
const WEEK_LIMIT = 8

/** Loads the front page. `place` is the reader's own place, from the cookie. */
export async function loadHome(locale: Locale, now: LocalDateTime, place: string): Promise<HomeView> {
  const [references, index, intro, map, newsletters] = await Promise.all([
    loadReferences(locale),
    loadOfferIndex(),
    cachedRead(['intro', locale], ['site'], async (door) => requiredText(await loadSite(door), 'intro', locale)),
    loadZones(locale),
    loadNewsletters(locale),
  ])
  const choice = placeChoice(references, place)
  return {
    intro,
    needs: plan.needs.map((need) => ({ need, count: index.filter((offer) => offer.needs.includes(need)).length })),
    week: await loadComing(locale, now, isNear(choice.chosen), { limit: WEEK_LIMIT, days: 7 }),
    newsletter: newsletters.find((newsletter) => isForReader(newsletter, choice.chosen)) ?? null,
    place: choice,
    map,
  }
}

function isNear(chosen: PlaceChoice['chosen']): (happening: Happening) => boolean {
  if (chosen === null) return () => true
  const zone = chosen.zone.number
  if (chosen.kind === 'zone') return ({ facts }) => isForZone(facts, zone)
  return ({ facts }) => isForAfdeling(facts, { slug: chosen.afdeling.slug, zone })
}
