import type { SanitizedConfig } from 'payload'
import { readersLocale } from '@/src/i18n/preferred-locale'
import { SOURCE_LOCALE } from '@/src/i18n/locales'
import { LANGUAGES } from '@/src/plans/languages'
import { parsed, readRequest } from './read-request.ts'
import { isRecord } from '@/src/domain/is-record'
import { languageOf } from '@/src/i18n/admin/words'

const UNAVAILABLE = 503

type Handler = (request: Request, args: { params: Promise<{ slug?: string[] }> }) => Promise<Response>

/** Files of pictures and reports, if read anonymously: the only API responses that may be cached by others. */
const MAY_BE_KEPT = /^(media|files)\/file\//

/**
 * Validates all input before it reaches a handler of Payload's REST API: an invalid request is answered with a 4xx and
 * a message. Responses are not cacheable, except public files.
 */
export function checked(config: Promise<SanitizedConfig>, handler: Handler): Handler {
  return async (request, { params }) => {
    const { slug = [] } = await params
    const read = await readRequest(await config, request, slug)
    if (read instanceof Request)
      return keptByNobody(request, slug, await handler(read, { params: Promise.resolve({ slug }) }))
    const language = languageOf({
      language: readersLocale(undefined, request.headers.get('accept-language'), LANGUAGES),
    })
    return keptByNobody(
      request,
      slug,
      Response.json({ errors: [{ message: read.message[language] }] }, { status: read.status }),
    )
  }
}

/** The same for GraphQL: a request without a query is a 400, and one without a language is answered in Danish. */
export function checkedGraphQL(
  handler: (request: Request) => Promise<Response>,
): (request: Request) => Promise<Response> {
  return async (request) => {
    const text = await request.text()
    const url = new URL(request.url)
    if (!url.searchParams.has('locale')) url.searchParams.set('locale', SOURCE_LOCALE)
    const { method, headers, signal } = request
    const question = parsed(text)
    const isQuestion = isRecord(question) && typeof question.query === 'string'
    const answer = isQuestion
      ? await handler(new Request(url, { method, headers, signal, body: text }))
      : Response.json({ errors: [{ message: 'Must provide query string.' }] }, { status: 400 })
    return keptByNobody(request, ['graphql'], answer)
  }
}

function keptByNobody(request: Request, segments: readonly string[], response: Response): Response {
  const answer = new Response(response.body, response)
  answer.headers.append('vary', 'Authorization, Cookie')
  if (answer.status === UNAVAILABLE && !answer.headers.has('retry-after')) answer.headers.set('retry-after', '10')
  const isStranger =
    !request.headers.has('authorization') && !(request.headers.get('cookie') ?? '').includes('payload-token=')
  const mayBeKept = response.ok && isStranger && MAY_BE_KEPT.test(segments.join('/'))
  // The file endpoint sets its own header: revalidated each time, so that an unpublished file is gone.
  if (!mayBeKept) answer.headers.set('cache-control', 'private, no-store')
  return answer
}
