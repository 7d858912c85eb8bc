import { acceptedLanguage } from '@/src/i18n/admin/accepted-language'
import type { Label } from '@/src/i18n/admin/words'

/** Why a request is rejected. `parameter` is the invalid one, `allowed` its permitted values. */
export interface Problem {
  status: 400 | 401 | 403 | 404 | 405 | 413 | 415 | 429
  message: Label
  parameter?: string
  allowed?: readonly string[] | string
}

/**
 * Converts a problem to a response in the shape of Payload's own errors: in the client's first language if the
 * admin has it, otherwise in English.
 */
export function refusal(
  { status, message, parameter, allowed }: Problem,
  request: Request,
  headers: Record<string, string> = {},
): Response {
  const language = acceptedLanguage(request.headers.get('accept-language'))
  const data = parameter === undefined && allowed === undefined ? {} : { data: { parameter, allowed } }
  return Response.json(
    { errors: [{ message: message[language], ...data }] },
    { status, headers: { 'cache-control': 'private, no-store', ...headers } },
  )
}
