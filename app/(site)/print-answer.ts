import { draftMode } from 'next/headers'
import type { Poster } from '@/src/formats/print/poster'
import { posterPdf, posterPicture } from '@/src/formats/print/poster'
import { keptPrint } from '@/src/formats/print/kept-print'
import { toLocal } from '@/src/domain/time/copenhagen'
import { isLocale, type Locale } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import { loadPoster } from '@/src/site/data/posters'
import { MOST_LANGUAGES, type PrintQuery, printQuery } from '@/src/urls/print-query'

type Kind = 'offer' | 'event'
interface Context {
  params: Promise<{ locale: string; slug: string }>
}

/** The address of a poster: a PDF of an offer or event in the languages that are asked for. */
export function posterRoute(kind: Kind, addressOf: (locale: Locale, slug: string) => string) {
  return async (request: Request, context: Context): Promise<Response> =>
    printed(kind, request, context, addressOf, async (poster, { size, tabs }) => ({
      type: 'application/pdf',
      file: await keptPrint('poster', { poster, size, tabs }, (content) => posterPdf(content.poster, content)),
    }))
}

/** The address of a square picture of an offer or event, to share. */
export function pictureRoute(kind: Kind, addressOf: (locale: Locale, slug: string) => string) {
  return async (request: Request, context: Context): Promise<Response> =>
    printed(kind, request, context, addressOf, async (poster) => ({ type: 'image/png', file: await keptPrint('picture', poster, posterPicture) }))
}

async function printed(
  kind: Kind,
  request: Request,
  { params }: Context,
  addressOf: (locale: Locale, slug: string) => string,
  print: (poster: Poster, query: PrintQuery) => Promise<{ type: string; file: Buffer }>,
): Promise<Response> {
  const { locale, slug } = await params
  if (!isLocale(locale)) return refusal('da', 404, translator('da')('error.notFoundTitle'))
  const { searchParams, search } = new URL(request.url)
  const query = printQuery(searchParams, locale)
  if (typeof query === 'string') return refusal(locale, 400, translator(locale)(`print.problem.${query}`, { count: MOST_LANGUAGES }))
  const found = await loadPoster(kind, slug, query.locales, toLocal(new Date()))
  if (!found.found) {
    if (found.movedTo === null) return refusal(locale, 404, translator(locale)('error.notFoundTitle'))
    return new Response(null, { status: 308, headers: { location: addressOf(locale, found.movedTo) + search } })
  }
  const { type, file } = await print(found.poster, query)
  const preview = await draftMode()
  return new Response(new Uint8Array(file), {
    headers: {
      'content-type': type,
      'content-disposition': `inline; filename="${encodeURIComponent(slug)}.${type === 'image/png' ? 'png' : 'pdf'}"`,
      // What is a draft is for one reader's eyes.
      'cache-control': preview.isEnabled ? 'private, no-store' : 'public, max-age=300',
      'x-robots-tag': 'noindex',
    },
  })
}

/** A sentence in the reader's language, for what cannot be printed. */
function refusal(locale: Locale, status: number, words: string): Response {
  return new Response(`${words}\n`, { status, headers: { 'content-type': 'text/plain; charset=utf-8', 'content-language': locale, 'x-robots-tag': 'noindex' } })
}
