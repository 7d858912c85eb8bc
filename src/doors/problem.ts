import type { Label } from '@/src/cms/label'

/** Why a request is not taken. `parameter` is the one that is wrong, `allowed` what it may be. */
export interface Problem {
  status: 400 | 401 | 403 | 404 | 405 | 413 | 415 | 429
  message: Label
  parameter?: string
  allowed?: readonly string[] | string
}

/** A problem as an answer, in the shape of Payload's own and in the language asked for: Danish, or English for everybody else. */
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
