import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import type { PayloadRequest } from 'payload'
import type { SecondFactor, User } from '@/payload-types'
import { plan } from '@/src/plans/this-plan'
import { keepToken, spendToken } from '../one-time.ts'
import { writer } from '../../write.ts'
import { OWN_FACTORS, writeFactor } from './stored-factors.ts'

/** The options with which a browser makes a passkey. */
export async function askForPasskey(
  req: PayloadRequest,
  user: Pick<User, 'id' | 'email'>,
  known: readonly SecondFactor[],
  now: Date,
): Promise<PublicKeyCredentialCreationOptionsJSON> {
  const options = await generateRegistrationOptions({
    rpName: plan.name,
    rpID: siteOf(req).hostname,
    userName: user.email,
    userID: new TextEncoder().encode(user.id),
    excludeCredentials: credentialsOf(known),
    authenticatorSelection: { residentKey: 'discouraged', userVerification: 'preferred' },
  })
  await keepToken(req, user.id, 'challenge', options.challenge, now)
  return options
}

/** Stores a passkey made by the browser; false if the response does not verify against the challenge. */
export async function keepPasskey(
  req: PayloadRequest,
  user: string,
  response: RegistrationResponseJSON,
  now: Date,
): Promise<boolean> {
  const { registrationInfo } = await verifyRegistrationResponse({
    response,
    expectedChallenge: (challenge) => isAsked(req, user, challenge, now),
    expectedOrigin: siteOf(req).origin,
    expectedRPID: siteOf(req).hostname,
    requireUserVerification: false,
  }).catch(() => ({ registrationInfo: undefined }))
  if (registrationInfo === undefined) return false
  const { id, publicKey, counter } = registrationInfo.credential
  const at = now.toISOString()
  await writer(req).create({
    ...OWN_FACTORS,
    data: {
      user,
      kind: 'passkey',
      madeAt: at,
      confirmedAt: at,
      credential: id,
      secret: Buffer.from(publicKey).toString('base64url'),
      counter,
    },
  })
  return true
}

/** The options with which a browser presents one of these passkeys. */
export async function askPasskey(
  req: PayloadRequest,
  user: string,
  known: readonly SecondFactor[],
  now: Date,
): Promise<PublicKeyCredentialRequestOptionsJSON> {
  const options = await generateAuthenticationOptions({
    rpID: siteOf(req).hostname,
    allowCredentials: credentialsOf(known),
    userVerification: 'preferred',
  })
  await keepToken(req, user, 'challenge', options.challenge, now)
  return options
}

/** Whether the browser presented one of these passkeys for a recent challenge. */
export async function isPasskey(
  req: PayloadRequest,
  user: string,
  known: readonly SecondFactor[],
  response: AuthenticationResponseJSON,
  now: Date,
): Promise<boolean> {
  const passkey = known.find(({ kind, credential }) => kind === 'passkey' && credential === response.id)
  if (!passkey?.credential) return false
  const { verified, authenticationInfo } = await verifyAuthenticationResponse({
    response,
    expectedChallenge: (challenge) => isAsked(req, user, challenge, now),
    expectedOrigin: siteOf(req).origin,
    expectedRPID: siteOf(req).hostname,
    requireUserVerification: false,
    credential: {
      id: passkey.credential,
      publicKey: new Uint8Array(Buffer.from(passkey.secret, 'base64url')),
      counter: passkey.counter,
    },
  }).catch(() => ({ verified: false, authenticationInfo: { newCounter: 0 } }))
  return (
    verified &&
    writeFactor(
      req,
      passkey.id,
      { counter: { less_than_equal: authenticationInfo.newCounter } },
      { counter: authenticationInfo.newCounter, usedAt: now.toISOString() },
    )
  )
}

/** Whether this challenge was recently issued to this user. Each challenge can be used once. */
async function isAsked(req: PayloadRequest, user: string, challenge: string, now: Date): Promise<boolean> {
  return (await spendToken(req, ['challenge'], challenge, now)) === user
}

function credentialsOf(known: readonly SecondFactor[]): { id: string }[] {
  return known.flatMap(({ kind, credential }) => (kind === 'passkey' && credential ? [{ id: credential }] : []))
}

function siteOf({ payload }: PayloadRequest): URL {
  return new URL((payload.config.custom as { siteUrl: string }).siteUrl)
}
