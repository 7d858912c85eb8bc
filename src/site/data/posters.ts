import { posterOf } from '@/src/formats/print/poster-of'
import type { Poster } from '@/src/formats/print/poster'
import { contactOf } from '@/src/content/facts'
import { codeFor } from '@/src/services/qr-codes/code-for'
import type { LocalDateTime } from '@/src/domain/recurrence/series'
import type { Locale } from '@/src/i18n/locales'
import { findBySlug } from './find-by-slug'
import { cachedRead } from './payload'
import { loadReferences } from './references'
import { loadSite } from './site'

export type PosterFound = { found: true; poster: Poster } | { found: false; movedTo: string | null }

/** The poster of an offer or event in one or more languages, or the slug it has moved to. */
export async function loadPoster(
  kind: 'offer' | 'event',
  slug: string,
  locales: readonly [Locale, ...Locale[]],
  now: LocalDateTime,
): Promise<PosterFound> {
  const found = await cachedRead(
    ['poster', kind, slug],
    [kind === 'offer' ? 'activities' : 'events', 'site'],
    async (door) => {
      const [site, result] = await Promise.all([
        loadSite(door),
        kind === 'offer'
          ? findBySlug('activities', slug, door).then((one) =>
              one.found
                ? { found: true as const, describable: { kind: 'offer' as const, document: one.document } }
                : one,
            )
          : findBySlug('events', slug, door).then((one) =>
              one.found
                ? { found: true as const, describable: { kind: 'event' as const, document: one.document } }
                : one,
            ),
      ])
      if (!result.found) return result
      const path = `/${kind === 'offer' ? 'tilbud' : 'kalender'}/${slug}`
      return { ...result, site, code: await codeFor(door.payload, { path }) }
    },
  )
  if (!found.found) return found
  const spoken = async (locale: Locale) => ({
    locale,
    references: await loadReferences(locale),
    contact: contactOf(found.site.contact, locale),
  })
  const [first, ...others] = locales
  const sides = [await spoken(first), ...(await Promise.all(others.map(spoken)))] as const
  return { found: true, poster: posterOf(found.describable, sides, { plan: found.site.name, now, code: found.code }) }
}
