import type { RegistrationResponseJSON } from '@simplewebauthn/server'
import type { Endpoint, PayloadRequest } from 'payload'
import * as z from 'zod'
import type { User } from '@/payload-types'
import { LONGEST_PASSWORD } from '@/src/domain/sign-in/password-problem'
import { hasRole, ROLES } from '../access/roles.ts'
import { bodyOf, NOT_STORED, refused, SAID, unlessBusy } from './answers.ts'
import { LIMITS, mayTry, takeBack } from './attempts.ts'
import { checkPassword } from './check-password.ts'
import { noteSignIn } from './note.ts'
import { hashPassword } from './password-hash.ts'
import { beginApp, confirmApp } from './second-factor/app-codes.ts'
import { askForPasskey, keepPasskey } from './second-factor/passkeys.ts'
import { makeRecoveryCodes } from './second-factor/recovery-codes.ts'
import { factorsOf, isDaily, isDemanded, OWN_FACTORS, removeFactors } from './second-factor/stored-factors.ts'
import { endSessions, isProven, proven, sessionIdOf, sessionsOf } from './sessions.ts'
import type { SignInReason } from './sign-in-reasons.ts'
import { isOwnPassword } from './sign-in.ts'
import { inTransaction, writer } from '../write.ts'

type Work = (req: PayloadRequest, user: User, now: Date) => Promise<object>

/** An endpoint `/users/account/…` about the signed-in user. */
function own(path: string, work: Work, method: 'get' | 'post' = 'post'): Endpoint {
  return {
    path: `/account${path}`,
    method,
    handler: async (req) => {
      const { user } = req
      if (!hasRole(user, ...ROLES)) throw refused(req, SAID.signedOut, 401)
      return Response.json(await work(req, user, new Date()), { headers: NOT_STORED })
    },
  }
}

/**
 * The same, but requires that the user confirmed their password recently, so that nobody else can change the sign-in at
 * an unlocked screen.
 */
function provenOwn(path: string, work: Work): Endpoint {
  return own(path, async (req, user, now) => {
    if (!(await isProven(req, now))) throw refused(req, SAID.prove, 401, { prove: true })
    return work(req, user, now)
  })
}

/** The user's sessions and second factors. Reveals nothing that would help to sign in. */
const overview = own(
  '',
  async (req, user, now) => {
    const [sessions, factors] = [await sessionsOf(req, user.id, now), await factorsOf(req, user.id)]
    const here = sessionIdOf(user)
    return {
      sessions: sessions.map(({ id, startedAt, seenAt, network, browser }) => ({
        id,
        startedAt,
        seenAt,
        network,
        browser,
        isThis: id === here,
      })),
      factors: factors.filter(isDaily).map(({ id, kind, madeAt }) => ({ id, kind, madeAt })),
      recoveryCodes: factors.filter((factor) => !isDaily(factor)).length,
      isDemanded: isDemanded(req.payload, user),
    }
  },
  'get',
)

const prove = own('/prove', async (req, user, now) => {
  const { password } = await bodyOf(req, z.object({ password: z.string().max(LONGEST_PASSWORD) }))
  const session = sessionIdOf(user)
  if (session === null) throw refused(req, SAID.signedOut, 401)
  const isTheirs = await unlessBusy(req, () => isOwnPassword(req, user, password))
  if (isTheirs === 'tooMany') throw refused(req, SAID.tooMany, 429)
  if (!isTheirs) throw refused(req, SAID.wrongOwn, 400)
  await proven(req.payload, session, now)
  return {}
})

const changePassword = provenOwn('/password', async (req, user) => {
  const { password } = await bodyOf(req, z.object({ password: z.string().max(LONGEST_PASSWORD + 1) }))
  await checkPassword(password, user.email, req)
  const hashed = await unlessBusy(req, () => hashPassword(password))
  await inTransaction(req, async () => {
    // Their own account, and they have just confirmed their password.
    await writer(req).update({ collection: 'users', id: user.id, data: { ...hashed }, overrideAccess: true, depth: 0 })
    await endSessions(req, user.id, { except: sessionIdOf(user) })
  })
  await noteSignIn(req, 'passwordChosen', { user, by: user, reasons: ['signed in'] })
  return {}
})

const endSession = own('/end-session', async (req, user) => {
  const { id } = await bodyOf(req, z.object({ id: z.string().max(64).nullable() }))
  // Only among the user's own sessions; another user's id is not found.
  await endSessions(req, user.id, id === null ? { except: sessionIdOf(user) } : { only: id })
  await noteSignIn(req, 'sessionsEnded', { user, by: user })
  return {}
})

const beginAppEndpoint = provenOwn('/app', (req, user, now) => inTransaction(req, () => beginApp(req, user, now)))

const confirmAppEndpoint = provenOwn('/app/confirm', async (req, user, now) => {
  const { code } = await bodyOf(req, z.object({ code: z.string().max(40) }))
  if (!(await mayTry(req.payload, LIMITS.code, user.id))) throw refused(req, SAID.tooMany, 429)
  if (!(await confirmApp(req, user.id, code, now))) throw refused(req, SAID.wrongCode, 400)
  await takeBack(req.payload, LIMITS.code, user.id)
  return hasFactor(req, user, now, 'app set up')
})

const askForPasskeyEndpoint = provenOwn('/passkey', async (req, user, now) => {
  const factors = await factorsOf(req, user.id)
  return inTransaction(req, () => askForPasskey(req, user, factors, now))
})

const keepPasskeyEndpoint = provenOwn('/passkey/keep', async (req, user, now) => {
  const { response } = await bodyOf(
    req,
    z.object({ response: z.custom<RegistrationResponseJSON>((value) => typeof value === 'object' && value !== null) }),
  )
  if (!(await keepPasskey(req, user.id, response, now))) throw refused(req, SAID.wrongPasskey, 400)
  return hasFactor(req, user, now, 'passkey set up')
})

const newRecoveryCodes = provenOwn('/recovery-codes', async (req, user, now) => {
  if (!(await factorsOf(req, user.id)).some(isDaily)) throw refused(req, SAID.gone, 404)
  const recoveryCodes = await inTransaction(req, () => makeRecoveryCodes(req, user.id, now))
  await noteSignIn(req, 'secondFactor', { user, by: user, reasons: ['new recovery codes'] })
  return { recoveryCodes }
})

const removeFactor = provenOwn('/remove-factor', async (req, user) => {
  const { id } = await bodyOf(req, z.object({ id: z.string().max(64) }))
  const daily = (await factorsOf(req, user.id)).filter(isDaily)
  if (!daily.some((factor) => factor.id === id)) throw refused(req, SAID.gone, 404)
  const isLast = daily.length === 1
  if (isLast && isDemanded(req.payload, user)) throw refused(req, SAID.lastFactor, 400)
  await inTransaction(req, async () => {
    // Recovery codes stand in for another factor, so they go with the last one.
    if (isLast) await removeFactors(req, user.id)
    else
      await writer(req).delete({
        ...OWN_FACTORS,
        where: { and: [{ id: { equals: id } }, { user: { equals: user.id } }] },
      })
    await endSessions(req, user.id, { except: sessionIdOf(user) })
  })
  await noteSignIn(req, 'secondFactor', { user, by: user, reasons: ['removed'] })
  return {}
})

/** After a new second factor: ends the user's other sessions, and makes recovery codes if there are none. */
async function hasFactor(req: PayloadRequest, user: User, now: Date, reason: SignInReason): Promise<object> {
  const recoveryCodes = await inTransaction(req, async () => {
    await endSessions(req, user.id, { except: sessionIdOf(user) })
    const hasCodes = (await factorsOf(req, user.id)).some((factor) => !isDaily(factor))
    return hasCodes ? null : makeRecoveryCodes(req, user.id, now)
  })
  await noteSignIn(req, 'secondFactor', { user, by: user, reasons: [reason] })
  return { recoveryCodes }
}

export const accountEndpoints: Endpoint[] = [
  overview,
  prove,
  changePassword,
  endSession,
  beginAppEndpoint,
  confirmAppEndpoint,
  askForPasskeyEndpoint,
  keepPasskeyEndpoint,
  newRecoveryCodes,
  removeFactor,
]
