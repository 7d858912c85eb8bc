import { APIError, type PayloadRequest } from 'payload'
import { generateExpiredPayloadCookie, generatePayloadCookie } from 'payload/shared'
import type { z } from 'zod'
import { LIFETIMES } from '@/src/domain/sign-in/lifetimes'
import { TooMany } from '@/src/domain/turns'
import type { FactorRequest } from './second-factor/pass-factor.ts'
import { label, type Label, languageOf } from '@/src/i18n/admin/words'

/** Messages of the sign-in, in both languages of the admin. */
export const SAID = {
  wrong: label('The e-mail or the password is wrong.'),
  wrongCode: label('The code is wrong or was used. Wait for the next one and try again.'),
  wrongPasskey: label('The passkey could not be used. Try again.'),
  tooMany: label('There were too many attempts from here. Wait a quarter of an hour and try again.'),
  busy: label('Many are signing in right now. Try again in a moment.'),
  factor: label('Write the code from your app, or use your passkey.'),
  setUp: label('Your role needs a code besides the password. Set it up now.'),
  signedOut: label('Sign in first.'),
  forbidden: label('Your role may not do that.'),
  prove: label('Write your password again before you change how to sign in.'),
  wrongOwn: label('The password is wrong.'),
  usedLink: label('The link was used or has expired. Ask for a new one.'),
  lastFactor: label('Your role needs a code besides the password. Set up another before you remove this one.'),
  unread: label('It could not be read. Try again.'),
  gone: label('There is no such thing.'),
  mailFailed: label('The mail could not be sent. Try again in a while.'),
} as const satisfies Record<string, Label>

/** An error with a message in the user's language. `data` is sent to the browser. */
export function refused(
  req: PayloadRequest,
  sentence: Label,
  status: number,
  data: Record<string, unknown> = {},
): APIError {
  return new APIError(sentence[languageOf(req.i18n)], status, data, true)
}

/** In seconds: the longest wait for a password to be hashed. */
const BUSY_SECONDS = '10'

/**
 * Runs `work`, which hashes a password. If too many requests are waiting, refuses with 429 and `Retry-After`: the
 * server is busy, not faulty.
 */
export async function unlessBusy<Value>(req: PayloadRequest, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof TooMany)) throw error
    req.responseHeaders = new Headers({ ...NOT_STORED, 'retry-after': BUSY_SECONDS })
    throw refused(req, SAID.busy, 429)
  }
}

/**
 * The response when the password was right but a second factor is needed. Returned rather than thrown: errors are
 * logged, and this can contain a secret.
 */
export function factorAnswer(req: PayloadRequest, factor: FactorRequest): Response {
  const message = factor.setUp === null ? SAID.factor : SAID.setUp
  return Response.json(
    { errors: [{ name: 'SecondFactor', message: message[languageOf(req.i18n)], data: { secondFactor: factor } }] },
    { status: 401, headers: NOT_STORED },
  )
}

export const NOT_STORED = { 'cache-control': 'private, no-store' }

/** The session cookie. The browser keeps it for the longest possible session; the server ends idle ones. */
export function sessionCookie({ payload }: PayloadRequest, token: string): string {
  const { auth } = payload.collections.users.config
  return generatePayloadCookie({
    collectionAuthConfig: { ...auth, tokenExpiration: LIFETIMES.session / 1000 },
    cookiePrefix: payload.config.cookiePrefix,
    token,
  })
}

/** Clears the session cookie. */
export function noCookie({ payload }: PayloadRequest): string {
  return generateExpiredPayloadCookie({
    collectionAuthConfig: payload.collections.users.config.auth,
    cookiePrefix: payload.config.cookiePrefix,
  })
}

/** When a session used now will expire if it is not used again, in seconds since 1970 (as Payload's admin expects). */
export function endOfSession(now: Date): number {
  return Math.floor((now.getTime() + LIFETIMES.idle) / 1000)
}

/** The body of a request, validated against `shape`; throws a 400 with a message if invalid. */
export async function bodyOf<Value>(req: PayloadRequest, shape: z.ZodType<Value>): Promise<Value> {
  const given: unknown = await req.json?.().catch(() => null)
  const result = shape.safeParse(given)
  if (!result.success) throw refused(req, SAID.unread, 400)
  return result.data
}
