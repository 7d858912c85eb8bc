import type { Label } from '@/src/i18n/admin/words'

/** Why a request is rejected. `parameter` is the invalid one, `allowed` its permitted values. */
export interface Problem {
  status: 400 | 401 | 403 | 404 | 405 | 413 | 415 | 429
  message: Label
  parameter?: string
  allowed?: readonly string[] | string
}

/**
 * Converts a problem to a response in the shape of Payload's own errors: in Danish if that is the client's first
 * language, otherwise in English.
 */
export function refusal(
  { status, message, parameter, allowed }: Problem,
  request: Request,
  headers: Record<string, string> = {},
): Response {
  const language = /^\s*da\b/i.test(request.headers.get('accept-language') ?? '') ? 'da' : 'en'
  const data = parameter === undefined && allowed === undefined ? {} : { data: { parameter, allowed } }
  return Response.json(
    { errors: [{ message: message[language], ...data }] },
    { status, headers: { 'cache-control': 'private, no-store', ...headers } },
  )
}
