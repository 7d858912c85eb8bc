import { draftMode } from 'next/headers'
import { type NewsletterLayout, newsletterPdf } from '@/src/formats/print/newsletter'
import { posterPdf, posterPicture } from '@/src/formats/print/poster'
import type { cachedPrint } from '@/src/formats/print/print-cache'
import { printFor, TooManyPrints } from '@/src/formats/print/print-limit'
import { welcomePdf } from '@/src/formats/print/welcome'
import type { LocalDateTime } from '@/src/domain/recurrence/series'
import { toLocal } from '@/src/domain/time/copenhagen'
import { type Locale, SOURCE_LOCALE } from '@/src/i18n/locales'
import { isLanguage, LANGUAGES } from '@/src/plans/languages'
import { translator } from '@/src/i18n/translator'
import { localeCodes } from '@/src/i18n/words/locale-codes'
import { countMaking } from '@/src/store/making-limit'
import { loadNewsletterPrint } from '@/src/site/data/newsletter-print'
import { loadPoster } from '@/src/site/data/posters'
import { loadWelcome } from '@/src/site/data/welcome'
import { MOST_EDITION_LANGUAGES, MOST_LANGUAGES, type PrintQuery, printQuery } from '@/src/urls/print-query'

interface Context {
  params: Promise<{ locale: string; slug: string }>
}

type Result = { found: true; file: Buffer } | { found: false; movedTo: string | null }

interface Sheet {
  type: 'application/pdf' | 'image/png'
  /** Maximum number of languages. */
  most: number
  /** The public address of this file. */
  addressOf: (locale: Locale, slug: string) => string
  /** `cached` returns the file of a content from the cache, or makes it. */
  print: (slug: string, query: PrintQuery, now: LocalDateTime, cached: typeof cachedPrint) => Promise<Result>
}

/**
 * Creates the route handler of a printable file. Responds with the file, or with the reason there is none in the
 * reader's language.
 */
function route({ type, most, addressOf, print }: Sheet) {
  return async (request: Request, { params }: Context): Promise<Response> => {
    const { locale, slug } = await params
    if (!isLanguage(locale)) return refusal(SOURCE_LOCALE, 404, translator(SOURCE_LOCALE)('error.notFoundTitle'))
    const { searchParams, search } = new URL(request.url)
    const query = printQuery(searchParams, locale, LANGUAGES, most)
    if (typeof query === 'string')
      return refusal(
        locale,
        400,
        translator(locale)(`print.problem.${query}`, { count: most, codes: localeCodes(LANGUAGES, locale) }),
      )
    const result = await print(
      slug,
      query,
      toLocal(new Date()),
      printFor(() => countMaking('print', request.headers)),
    ).catch(tooMany)
    if (result instanceof TooManyPrints) {
      return refusal(locale, 429, translator(locale)('print.problem.tooOften'), {
        'retry-after': String(result.seconds),
        'cache-control': 'no-store',
      })
    }
    if (!result.found) {
      if (result.movedTo === null) return refusal(locale, 404, translator(locale)('error.notFoundTitle'))
      return new Response(null, { status: 308, headers: { location: addressOf(locale, result.movedTo) + search } })
    }
    const preview = await draftMode()
    return new Response(new Uint8Array(result.file), {
      headers: {
        'content-type': type,
        'content-disposition': `inline; filename="${encodeURIComponent(slug)}.${type === 'image/png' ? 'png' : 'pdf'}"`,
        // A draft must not be cached for others.
        'cache-control': preview.isEnabled ? 'private, no-store' : 'public, max-age=300',
        'x-robots-tag': 'noindex',
      },
    })
  }
}

/** A plain-text error in the reader's language. */
function refusal(locale: Locale, status: number, words: string, headers: Record<string, string> = {}): Response {
  return new Response(`${words}\n`, {
    status,
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      'content-language': locale,
      'x-robots-tag': 'noindex',
      ...headers,
    },
  })
}

function tooMany(error: unknown): TooManyPrints {
  if (error instanceof TooManyPrints) return error
  throw error
}

/** Posters: a PDF of an offer or event in the requested languages. */
export const posterRoute = (kind: 'offer' | 'event', addressOf: Sheet['addressOf']) =>
  route({
    type: 'application/pdf',
    most: MOST_LANGUAGES,
    addressOf,
    print: async (slug, { locales, size, tabs }, now, cached) => {
      const found = await loadPoster(kind, slug, locales, now)
      if (!found.found) return found
      return {
        found: true,
        file: await cached('poster', { poster: found.poster, size, tabs }, (content) =>
          posterPdf(content.poster, content),
        ),
      }
    },
  })

/** A square picture of an offer or event for sharing. */
export const pictureRoute = (kind: 'offer' | 'event', addressOf: Sheet['addressOf']) =>
  route({
    type: 'image/png',
    most: MOST_LANGUAGES,
    addressOf,
    print: async (slug, { locales }, now, cached) => {
      const found = await loadPoster(kind, slug, locales, now)
      return found.found ? { found: true, file: await cached('picture', found.poster, posterPicture) } : found
    },
  })

/** The welcome sheet for new residents of an afdeling, one page per language. */
export const welcomeRoute = (addressOf: Sheet['addressOf']) =>
  route({
    type: 'application/pdf',
    most: MOST_LANGUAGES,
    addressOf,
    print: async (slug, { locales }, now, cached) => {
      const found = await loadWelcome(slug, locales, now)
      return found.found ? { found: true, file: await cached('welcome', found.welcome, welcomePdf) } : found
    },
  })

/** An edition of the newsletter to put up or to fold. */
export const newsletterRoute = (layout: NewsletterLayout, addressOf: Sheet['addressOf']) =>
  route({
    type: 'application/pdf',
    most: MOST_EDITION_LANGUAGES,
    addressOf,
    print: async (slug, { locales }, now, cached) => {
      const found = await loadNewsletterPrint(slug, locales, now)
      return found.found
        ? {
            found: true,
            file: await cached(`newsletter ${layout}`, found.printed, (printed) => newsletterPdf(printed, layout)),
          }
        : found
    },
  })
