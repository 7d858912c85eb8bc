import { APIError, type Endpoint, Forbidden, type PayloadRequest } from 'payload'
import * as z from 'zod'
import { containsPhrase } from '@/src/domain/audit/without-phrase'
import { hasRole } from '@/src/cms/access/roles'
import { findPhrase } from './find-phrase.ts'
import { redact } from './redact.ts'
import { describePlaces } from './describe-places.ts'
import { label, type Label, languageOf } from '@/src/i18n/admin/words'

const BAD_REQUEST = 400
/** Shorter phrases occur in half of all words. */
const SHORTEST = 3
const LONGEST = 200

const SAY = {
  phrase: label('Write what is to be taken out: between {{shortest}} and {{longest}} characters.', {
    shortest: SHORTEST,
    longest: LONGEST,
  }),
  reason: label('Say why, in five characters or more.'),
  inReason: label('The reason itself holds what is to be taken out. Write it without.'),
  places: label('Choose where it is to be taken out. Search again if something has changed meanwhile.'),
} as const

const PHRASE = z.object({ text: z.string().trim().min(SHORTEST).max(LONGEST) })
const REASON = z.object({ reason: z.string().trim().min(5).max(1000) })
const PLACES = z.object({ places: z.array(z.string().max(200)).min(1).max(1000) })

/**
 * `POST /api/redactions/find` with `{ text }`: where it occurs, in the terms of the admin. `POST /api/redactions` with
 * `{ text, reason, places }`: removes it there. For administrators. The text is in the body because servers log URLs.
 */
export const redactionEndpoints: Endpoint[] = [
  {
    path: '/redactions/find',
    method: 'post',
    handler: async (req) => {
      const body = await bodyOf(req)
      const { text } = parsed(PHRASE, body, SAY.phrase, req)
      return Response.json({ places: await describePlaces(req, await findPhrase(req, text), text) }, NOT_STORED)
    },
  },
  {
    path: '/redactions',
    method: 'post',
    handler: async (req) => {
      const body = await bodyOf(req)
      const { text } = parsed(PHRASE, body, SAY.phrase, req)
      const { reason } = parsed(REASON, body, SAY.reason, req)
      if (containsPhrase(reason, text)) throw refused(SAY.inReason, req)
      const { places } = parsed(PLACES, body, SAY.places, req)
      const done = await redact(req, { phrase: text, reason, places })
      if (done.length === 0) throw refused(SAY.places, req)
      return Response.json({ places: done }, NOT_STORED)
    },
  },
]

const NOT_STORED = { headers: { 'cache-control': 'private, no-store' } }

async function bodyOf(req: PayloadRequest): Promise<unknown> {
  if (!hasRole(req.user, 'admin')) throw new Forbidden(req.t)
  const read = req.json?.bind(req)
  return (await read?.().catch(() => null)) as unknown
}

function parsed<Value>(shape: z.ZodType<Value>, body: unknown, message: Label, req: PayloadRequest): Value {
  const result = shape.safeParse(body)
  if (!result.success) throw refused(message, req)
  return result.data
}

function refused(message: Label, req: PayloadRequest): APIError {
  return new APIError(message[languageOf(req.i18n)], BAD_REQUEST, null, true)
}
