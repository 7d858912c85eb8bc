import type { Endpoint, PayloadRequest } from 'payload'
import type { User } from '@/payload-types'
import { contactOf } from '@/src/content/facts'
import { type References, referencesFrom } from '@/src/content/references'
import { idOf } from '@/src/content/relations'
import type { Describable } from '@/src/content/summary'
import { toLocal } from '@/src/domain/time/copenhagen'
import { cachedPrint } from '@/src/formats/print/print-cache'
import { posterPdf, posterPicture } from '@/src/formats/print/poster'
import { posterOf } from '@/src/formats/print/poster-of'
import { type Locale, SOURCE_LOCALE } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import { localeCodes } from '@/src/i18n/words/locale-codes'
import { LANGUAGES } from '@/src/plans/languages'
import { MOST_LANGUAGES, printQuery } from '@/src/urls/print-query'
import { hasRole, isSecretariat, isStaff, zoneIdsOf } from '@/src/cms/access/roles'
import { codeFor } from '../qr-codes/code-for.ts'
import { languageOf, sayIn } from '@/src/i18n/admin/words'

type Printable = 'activities' | 'events'

const LONGEST_PLACE = 60
const ALL_LANGUAGES = { locale: 'all', fallbackLocale: false, depth: 0 } as const

/**
 * `GET /<collection>/:id/plakat?sprog=da,ar&format=a3&strimler=1&afdeling=<id>&sted=opgang 4`: the poster of the newest
 * version, including drafts, for staff. With a place, the QR code is specific to it. `billede=1` returns the square
 * picture instead.
 */
export function posterEndpoint(collection: Printable): Endpoint {
  return {
    path: '/:id/plakat',
    method: 'get',
    handler: async (req) => {
      const language = languageOf(req.i18n)
      const { searchParams } = new URL(req.url ?? '', 'http://localhost')
      if (!isStaff(req.user)) return answer(401, sayIn(language)('Sign in first.'))
      const query = printQuery(searchParams, SOURCE_LOCALE, LANGUAGES)
      if (typeof query === 'string')
        return answer(
          400,
          translator(language)(`print.problem.${query}`, {
            count: MOST_LANGUAGES,
            codes: localeCodes(LANGUAGES, language),
          }),
        )
      const found = await find(collection, req)
      if (found === null) return answer(404, sayIn(language)('There is no such document.'))
      // A draft may have no slug yet, and a code can never be changed.
      if (!found.document.slug)
        return answer(409, sayIn(language)('Write a title and save: then it has an address that the code can lead to.'))

      const spoken = await spokenBy(req)
      const place = (searchParams.get('sted') ?? '').slice(0, LONGEST_PLACE)
      const afdeling = searchParams.get('afdeling') || null
      if (afdeling !== null && !spoken.zoneOf.has(afdeling))
        return answer(400, sayIn(language)('There is no such afdeling.'))
      const path = `/${collection === 'activities' ? 'tilbud' : 'kalender'}/${found.document.slug}`
      if (
        (place !== '' || afdeling !== null) &&
        !mayHang(req.user, afdeling === null ? null : (spoken.zoneOf.get(afdeling) ?? null))
      ) {
        return answer(403, sayIn(language)('You may print the poster, but not for that place.'))
      }
      // A place that contains personal data is refused as everywhere else; the error has the message.
      const code = await codeFor(req.payload, { path, place, afdeling })
      const [first, ...others] = query.locales
      const poster = posterOf(found, [spoken.in(first), ...others.map(spoken.in)], {
        plan: spoken.plan,
        now: toLocal(new Date()),
        code,
      })
      const { size, tabs } = query
      const picture = searchParams.get('billede') === '1'
      const file = picture
        ? await cachedPrint('picture', poster, posterPicture)
        : await cachedPrint('poster', { poster, size, tabs }, (content) => posterPdf(content.poster, content))
      return new Response(new Uint8Array(file), {
        headers: {
          'content-type': picture ? 'image/png' : 'application/pdf',
          'content-disposition': `inline; filename="${encodeURIComponent(found.document.slug)}.${picture ? 'png' : 'pdf'}"`,
          'cache-control': 'private, no-store',
        },
      })
    },
  }
}

/**
 * Whether a user may make a code for a place, which is permanent. Zone workers may for afdelinger in their own zones.
 */
function mayHang(user: User, zone: string | null): boolean {
  return isSecretariat(user) || (hasRole(user, 'zoneWorker') && (zone === null || zoneIdsOf(user).includes(zone)))
}

async function find(
  collection: Printable,
  { payload, user, routeParams }: PayloadRequest,
): Promise<Describable | null> {
  const options = {
    id: String(routeParams?.id),
    ...ALL_LANGUAGES,
    draft: true,
    overrideAccess: false,
    user,
    disableErrors: true,
  } as const
  if (collection === 'activities') {
    const document = await payload.findByID({ collection, ...options })
    return document === null ? null : { kind: 'offer', document }
  }
  const document = await payload.findByID({ collection, ...options })
  return document === null ? null : { kind: 'event', document }
}

/** The references and contact that a poster shows, read once for all languages. */
async function spokenBy({ payload, user }: PayloadRequest) {
  const reading = { ...ALL_LANGUAGES, overrideAccess: false, user, pagination: false } as const
  const [site, zones, afdelinger, venues] = await Promise.all([
    payload.findGlobal({ slug: 'site', ...ALL_LANGUAGES, overrideAccess: false, user }),
    payload.find({ collection: 'zones', ...reading, sort: 'number' }),
    payload.find({ collection: 'afdelinger', ...reading, sort: 'name' }),
    payload.find({ collection: 'venues', ...reading }),
  ])
  const stored = { zones: zones.docs, afdelinger: afdelinger.docs, venues: venues.docs }
  const references = (locale: Locale): References => referencesFrom(stored, locale)
  return {
    plan: site.name,
    zoneOf: new Map(stored.afdelinger.map(({ id, zone }) => [id, idOf(zone)])),
    in: (locale: Locale) => ({ locale, references: references(locale), contact: contactOf(site.contact, locale) }),
  }
}

function answer(status: number, words: string): Response {
  return new Response(`${words}\n`, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
