import type { AuthenticationResponseJSON, PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/server'
import type { PayloadRequest } from 'payload'
import type { User } from '@/payload-types'
import { LIMITS, mayTry, takeBack } from '../attempts.ts'
import { type AppSetUp, beginApp, confirmApp, isAppCode } from './app-codes.ts'
import { askPasskey, isPasskey } from './passkeys.ts'
import { isRecoveryCode, makeRecoveryCodes } from './recovery-codes.ts'
import { factorsOf, isDaily, isDemanded } from './stored-factors.ts'

/** The second factor sent with a password. */
export interface Shown {
  code: string | null
  passkey: AuthenticationResponseJSON | null
}

/** What is asked for besides the password. */
export interface FactorRequest {
  /** Whether an app's code is accepted (a recovery code always is). */
  app: boolean
  /** The options for the browser's passkey prompt; null if the user has no passkey. */
  passkey: PublicKeyCredentialRequestOptionsJSON | null
  /**
   * Set if the installation demands a second factor and the user has none: they must set up an app and answer with its
   * first code.
   */
  setUp: AppSetUp | null
}

export type Passed =
  | { kind: 'passed'; recoveryCodes: string[] | null }
  | { kind: 'factorRequired'; factor: FactorRequest }
  | { kind: 'wrong' }
  | { kind: 'tooMany' }

/**
 * Checks the second factor of a user whose password was right. Without one the user passes, unless the installation
 * demands one; then they set up an app by its first code. With one they must present it.
 */
export async function passFactor(
  req: PayloadRequest,
  user: Pick<User, 'id' | 'email' | 'role'>,
  shown: Shown,
  now: Date,
): Promise<Passed> {
  const factors = await factorsOf(req, user.id)
  const mustSetUp = !factors.some(isDaily)
  if (mustSetUp && !isDemanded(req.payload, user)) return { kind: 'passed', recoveryCodes: null }
  if (shown.code === null && shown.passkey === null) {
    const [passkeys, app] = [
      factors.filter(({ kind }) => kind === 'passkey'),
      factors.some(({ kind }) => kind === 'app'),
    ]
    const passkey = passkeys.length > 0 ? await askPasskey(req, user.id, passkeys, now) : null
    return {
      kind: 'factorRequired',
      factor: { app, passkey, setUp: mustSetUp ? await beginApp(req, user, now) : null },
    }
  }
  if (!(await mayTry(req.payload, LIMITS.code, user.id))) return { kind: 'tooMany' }
  if (mustSetUp) {
    if (!(await confirmApp(req, user.id, shown.code ?? '', now))) return { kind: 'wrong' }
    return { kind: 'passed', recoveryCodes: await makeRecoveryCodes(req, user.id, now) }
  }
  if (!(await isOne())) return { kind: 'wrong' }
  await takeBack(req.payload, LIMITS.code, user.id)
  return { kind: 'passed', recoveryCodes: null }

  async function isOne(): Promise<boolean> {
    if (shown.passkey !== null) return isPasskey(req, user.id, factors, shown.passkey, now)
    const code = shown.code ?? ''
    for (const factor of factors.filter(({ kind }) => kind === 'app'))
      if (await isAppCode(req, factor, code, now)) return true
    return isRecoveryCode(
      req,
      factors.filter((factor) => !isDaily(factor)),
      code,
      now,
    )
  }
}
