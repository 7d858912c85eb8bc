import type { AuthenticationResponseJSON } from '@simplewebauthn/server'
import type { Endpoint, PayloadRequest } from 'payload'
import * as z from 'zod'
import { LONGEST_PASSWORD } from '@/src/domain/sign-in/password-problem'
import { post } from '../outbox/post.ts'
import {
  factorAnswer,
  bodyOf,
  endOfSession,
  noCookie,
  NOT_STORED,
  refused,
  SAID,
  sessionCookie,
  unlessBusy,
} from './answers.ts'
import { askerOf } from './asker.ts'
import { LIMITS, mayTry } from './attempts.ts'
import { noteSignIn } from './note.ts'
import { canMail, choosePassword, linkWorks } from './password-links.ts'
import { tokenOf } from './session-strategy.ts'
import { endSessions, seen, sessionIdOf } from './sessions.ts'
import { signIn } from './sign-in.ts'
import { label, languageOf } from '@/src/i18n/admin/words'

/** The longest possible address (RFC 5321). */
const LONGEST_ADDRESS = 254

const email = z.string().trim().toLowerCase().max(LONGEST_ADDRESS)
const SIGN_IN = z.object({
  email,
  password: z.string().max(LONGEST_PASSWORD),
  code: z.string().max(40).nullish(),
  // The library validates its content.
  passkey: z.custom<AuthenticationResponseJSON>((value) => typeof value === 'object' && value !== null).nullish(),
})

const signInEndpoint: Endpoint = {
  path: '/login',
  method: 'post',
  handler: async (req) => {
    const { code, passkey, ...known } = await bodyOf(req, SIGN_IN)
    const now = new Date()
    const done = await unlessBusy(req, () =>
      signIn(req, { ...known, code: code || null, passkey: passkey ?? null }, now),
    )
    switch (done.kind) {
      case 'tooMany':
        throw refused(req, SAID.tooMany, 429)
      case 'wrong':
        throw refused(req, SAID.wrong, 401)
      case 'wrongCode':
        throw refused(req, passkey ? SAID.wrongPasskey : SAID.wrongCode, 401)
      case 'factorRequired':
        return factorAnswer(req, done.factor)
      case 'in': {
        const user = await asTheyRead(req, done.user)
        const { token, recoveryCodes } = done
        return Response.json(
          {
            message: req.t('authentication:passed'),
            exp: endOfSession(now),
            token,
            user,
            ...(recoveryCodes ? { recoveryCodes } : {}),
          },
          { headers: { ...NOT_STORED, 'set-cookie': sessionCookie(req, token) } },
        )
      }
    }
  },
}

const signOutEndpoint: Endpoint = {
  path: '/logout',
  method: 'post',
  handler: async (req) => {
    const session = sessionIdOf(req.user)
    if (req.user && session !== null)
      await endSessions(req, req.user.id, req.searchParams.get('allSessions') === 'true' ? {} : { only: session })
    // A request from another site's page must not sign anybody out, so it does not clear the cookie either.
    const isTheirs = tokenOf(req.headers, req.payload) !== null
    return Response.json(
      { message: req.t('authentication:loggedOutSuccessfully') },
      { headers: { ...NOT_STORED, ...(isTheirs ? { 'set-cookie': noCookie(req) } : {}) } },
    )
  },
}

/** Payload's admin calls it regularly while somebody is working. */
const stayEndpoint: Endpoint = {
  path: '/refresh-token',
  method: 'post',
  handler: async (req) => {
    const [session, token] = [sessionIdOf(req.user), tokenOf(req.headers, req.payload)]
    if (!req.user || session === null || token === null) throw refused(req, SAID.signedOut, 403)
    const now = new Date()
    await seen(req.payload, session, now)
    const user = await asTheyRead(req, req.user)
    return Response.json(
      { exp: endOfSession(now), user, setCookie: true },
      { headers: { ...NOT_STORED, 'set-cookie': sessionCookie(req, token) } },
    )
  },
}

const ASKED = label('If there is a user with that address, a mail has been sent to it.')

/** Responds before looking up the user, so that neither text nor timing reveals whether there is one. */
const forgottenEndpoint: Endpoint = {
  path: '/forgot-password',
  method: 'post',
  handler: async (req) => {
    if (!canMail(req.payload)) throw refused(req, SAID.gone, 404)
    const given = await bodyOf(req, z.object({ email }))
    if (!(await mayTry(req.payload, LIMITS.link, askerOf(req).limited))) throw refused(req, SAID.tooMany, 429)
    const language = languageOf(req.i18n)
    await post(req, { kind: 'forgotten', what: { ...given, language } })
    return Response.json({ message: ASKED[language] }, { headers: NOT_STORED })
  },
}

/**
 * Does not sign the user in: that would bypass a second factor. Without a password, it only says whether the link still
 * works.
 */
const chooseEndpoint: Endpoint = {
  path: '/choose-password',
  method: 'post',
  handler: async (req) => {
    const { token, password } = await bodyOf(
      req,
      z.object({
        token: z.string().max(100),
        password: z
          .string()
          .max(LONGEST_PASSWORD + 1)
          .nullable(),
      }),
    )
    if (!(await mayTry(req.payload, LIMITS.link, askerOf(req).limited))) throw refused(req, SAID.tooMany, 429)
    if (password === null) {
      if (!(await linkWorks(req, token, new Date()))) throw refused(req, SAID.usedLink, 410)
      return Response.json({}, { headers: NOT_STORED })
    }
    const user = await unlessBusy(req, () => choosePassword(req, token, password, new Date()))
    if (user === null) throw refused(req, SAID.usedLink, 410)
    await noteSignIn(req, 'passwordChosen', { user, by: user, reasons: ['by a link'] })
    return Response.json({ email: user.email }, { headers: { ...NOT_STORED, 'set-cookie': noCookie(req) } })
  },
}

/**
 * Payload's own endpoints that are disabled: nobody can register as the first user, and no password can be reset around
 * our rules.
 */
const CLOSED = (['first-register', 'reset-password', 'unlock'] as const).map((path): Endpoint => ({
  path: `/${path}`,
  method: 'post',
  handler: (req) => {
    throw refused(req, SAID.gone, 404)
  },
}))

async function asTheyRead(req: PayloadRequest, user: { id: string }) {
  return req.payload.findByID({
    collection: 'users',
    id: user.id,
    overrideAccess: false,
    user: { ...user, collection: 'users' },
    depth: 0,
  })
}

export const signInEndpoints: Endpoint[] = [
  signInEndpoint,
  signOutEndpoint,
  stayEndpoint,
  forgottenEndpoint,
  chooseEndpoint,
  ...CLOSED,
]
