import type { PayloadRequest } from 'payload'
import type { User } from '@/payload-types'
import { decides } from '@/src/domain/sign-in/deciders'
import { askerOf } from './asker.ts'
import { LIMITS, mayTry, takeBack } from './attempts.ts'
import { noteSignIn } from './note.ts'
import { isPassword } from './password-hash.ts'
import { type FactorRequest, passFactor, type Shown } from './second-factor/pass-factor.ts'
import { startSession } from './sessions.ts'

export type SignedIn =
  | { kind: 'in'; user: User; token: string; recoveryCodes: string[] | null }
  | { kind: 'factorRequired'; factor: FactorRequest }
  | { kind: 'wrong' | 'wrongCode' | 'tooMany' }

/**
 * Signs a user in by address, password and second factor. An unknown address and a wrong password get the same response
 * after the same time. Tries are counted per network and address, so that a stranger cannot lock anybody out.
 */
export async function signIn(
  req: PayloadRequest,
  { email, password, ...shown }: { email: string; password: string } & Shown,
  now: Date,
): Promise<SignedIn> {
  const { payload } = req
  const asker = askerOf(req)
  const [byNetwork, byAddress] = [asker.limited, `${asker.limited} ${email}`]
  if (!(await mayTry(payload, LIMITS.network, byNetwork)) || !(await mayTry(payload, LIMITS.address, byAddress)))
    return { kind: 'tooMany' }
  const takeBackBoth = async () =>
    Promise.all([takeBack(payload, LIMITS.network, byNetwork), takeBack(payload, LIMITS.address, byAddress)])
  const user = await userWithPassword(req, email)
  if (!(await isPassword(password, user).catch(unlooked(takeBackBoth))) || user === null) {
    await noteSignIn(req, 'signInFailed', { user: user ?? { email }, by: null, reasons: ['wrong password'] })
    return { kind: 'wrong' }
  }
  await takeBackBoth()
  const passed = await passFactor(req, user, shown, now)
  if (passed.kind === 'factorRequired') return passed
  if (passed.kind !== 'passed') {
    await noteSignIn(req, 'signInFailed', {
      user,
      by: null,
      reasons: [passed.kind === 'wrong' ? 'wrong second factor' : 'too many second factors'],
    })
    return { kind: passed.kind === 'wrong' ? 'wrongCode' : 'tooMany' }
  }
  const token = await startSession(req, user.id, asker, now)
  // The password may have been changed while this one was being checked. That ended all sessions, and this one must not
  // survive it.
  if ((await userWithPassword(req, email))?.hash !== user.hash) return { kind: 'wrong' }
  if (decides(user.role)) await noteSignIn(req, 'signedIn', { user, by: user })
  return { kind: 'in', user, token, recoveryCodes: passed.recoveryCodes }
}

/** Whether this is the signed-in user's password. Tries are counted like sign-ins. */
export async function isOwnPassword(
  req: PayloadRequest,
  { email }: Pick<User, 'email'>,
  password: string,
): Promise<boolean | 'tooMany'> {
  const byAddress = `${askerOf(req).limited} ${email}`
  if (!(await mayTry(req.payload, LIMITS.address, byAddress))) return 'tooMany'
  const takeBackOne = async () => takeBack(req.payload, LIMITS.address, byAddress)
  const user = await userWithPassword(req, email)
  if (!(await isPassword(password, user).catch(unlooked(takeBackOne))) || user === null) {
    await noteSignIn(req, 'signInFailed', {
      user: user ?? { email },
      by: null,
      reasons: ['wrong password', 'signed in'],
    })
    return false
  }
  await takeBackOne()
  return true
}

/** If the password was not checked, the try does not count. */
function unlooked(takeBack: () => Promise<unknown>): (error: unknown) => Promise<never> {
  return async (error) => {
    await takeBack()
    throw error
  }
}

/** The user including the password hash, which other reads do not return. */
async function userWithPassword({ payload }: PayloadRequest, email: string): Promise<User | null> {
  const { docs } = await payload.find({
    collection: 'users',
    overrideAccess: true,
    showHiddenFields: true,
    depth: 0,
    limit: 1,
    pagination: false,
    where: { email: { equals: email } },
  })
  return docs[0] ?? null
}
