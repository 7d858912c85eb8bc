import type { IncomingMessage, ServerResponse } from 'node:http'
import { callBegins, isCallUnreadable } from '@/src/config/log/request-id'
import { acceptedLanguage } from '@/src/i18n/admin/accepted-language'
import { label } from '@/src/i18n/admin/words'
import { adminDoor } from '@/src/store/admin-door'

const ADMIN = /^\/admin(\/|\?|$)/
const WORDS = {
  401: label('Sign in first.'),
  429: label('That was asked too often. Wait a little.'),
}

/**
 * Whether a request may proceed; if not, it has been answered. Requests that are not for the admin always may. If the
 * check itself fails, the request proceeds: the admin checks access as well.
 */
export async function mayGoOn(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
  if (!ADMIN.test(request.url ?? '/')) return true
  const headers = new Headers(
    Object.entries(request.headers).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value] as [string, string]] : [],
    ),
  )
  const isCall = request.headers['next-action'] !== undefined
  const at = await adminDoor()?.(headers, isCall).catch(() => null)
  if (!at || at.goes) {
    if (isCall) answerUnreadable(response)
    return true
  }
  const wait = at.status === 429 ? { 'retry-after': String(at.retryAfterSeconds) } : {}
  response
    .writeHead(at.status, {
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'private, no-store',
      ...wait,
    })
    .end(WORDS[at.status][acceptedLanguage(headers.get('accept-language'))])
  return false
}

/** Answers a call whose arguments cannot be read with 400, as any wrong input; Next has only a 500 for it. */
function answerUnreadable(response: ServerResponse): void {
  let decided: number | null = null
  callBegins(() => decided ?? response.statusCode)
  const writeHead = response.writeHead.bind(response) as (status: number, ...rest: unknown[]) => ServerResponse
  response.writeHead = (status: number, ...rest: unknown[]) => {
    decided = status
    return writeHead(isCallUnreadable() ? UNREADABLE : status, ...rest)
  }
}

const UNREADABLE = 400
