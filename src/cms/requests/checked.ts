import type { SanitizedConfig } from 'payload'
import { readersLocale } from '@/src/i18n/preferred-locale'
import { readRequest } from './read-request.ts'

type Handler = (request: Request, args: { params: Promise<{ slug: string[] }> }) => Promise<Response>

/** Files of pictures and reports that a stranger may have: the only answers of the API that others may keep. */
const MAY_BE_KEPT = /^(media|files)\/file\//

/**
 * Puts the one check of wrong input before a handler of Payload's REST API: what makes no sense is answered with a 4xx and a
 * sentence, and never reaches Payload. No answer is kept by anyone on its way, but what is public to everyone.
 */
export function checked(config: Promise<SanitizedConfig>, handler: Handler): Handler {
  return async (request, { params }) => {
    const { slug } = await params
    const read = await readRequest(await config, request, slug)
    if (read instanceof Request) return keptByNobody(request, slug, await handler(read, { params }))
    const language = readersLocale(undefined, request.headers.get('accept-language')) === 'da' ? 'da' : 'en'
    return keptByNobody(request, slug, Response.json({ errors: [{ message: read.message[language] }] }, { status: read.status }))
  }
}

/** The same for answers of other routes of the API. */
export function keptByNobody(request: Request, segments: readonly string[], response: Response): Response {
  const answer = new Response(response.body, response)
  answer.headers.append('vary', 'Authorization, Cookie')
  const isStranger = !request.headers.has('authorization') && !(request.headers.get('cookie') ?? '').includes('payload-token=')
  const mayBeKept = response.status === 200 && isStranger && MAY_BE_KEPT.test(segments.join('/'))
  answer.headers.set('cache-control', mayBeKept ? 'public, max-age=300' : 'private, no-store')
  return answer
}
