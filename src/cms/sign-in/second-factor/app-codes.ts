import { Secret, TOTP } from 'otpauth'
import type { PayloadRequest } from 'payload'
import { renderSVG } from 'uqr'
import type { SecondFactor, User } from '@/payload-types'
import { plan } from '@/src/plans/this-plan'
import { openText, sealText } from '@/src/installation/sealed-text'
import { sealingSecrets } from '../../sealing-secrets.ts'
import { writer } from '../../write.ts'
import { OWN_FACTORS, writeFactor } from './stored-factors.ts'

const DIGITS = 6
const PERIOD = 30
/** Clocks differ, so the previous and the next code are accepted too (RFC 6238, section 5.2). */
const WINDOW = 1

/** The secret in three forms: as text, as an address that opens the app, and as a QR code (SVG). */
export interface AppSetUp {
  secret: string
  address: string
  picture: string
}

/**
 * Starts setting up an authenticator app. It is not active until its first code was entered (`confirmApp`). Deletes
 * earlier unfinished set-ups.
 */
export async function beginApp(req: PayloadRequest, user: Pick<User, 'id' | 'email'>, now: Date): Promise<AppSetUp> {
  const secret = new Secret({ size: 20 }).base32
  await writer(req).delete({
    ...OWN_FACTORS,
    where: { and: [{ user: { equals: user.id } }, { kind: { equals: 'app' } }, { confirmedAt: { exists: false } }] },
  })
  await writer(req).create({
    ...OWN_FACTORS,
    data: {
      user: user.id,
      kind: 'app',
      madeAt: now.toISOString(),
      secret: sealText(sealingSecrets(req.payload)[0], 'second factor', secret),
      counter: 0,
    },
  })
  const address = totp(secret, user.email).toString()
  return { secret, address, picture: renderSVG(address, { border: 2 }) }
}

/** Activates the app being set up if this is its code. */
export async function confirmApp(req: PayloadRequest, user: string, code: string, now: Date): Promise<boolean> {
  const {
    docs: [begun],
  } = await req.payload.find({
    ...OWN_FACTORS,
    limit: 1,
    pagination: false,
    sort: '-madeAt',
    req,
    where: { and: [{ user: { equals: user } }, { kind: { equals: 'app' } }, { confirmedAt: { exists: false } }] },
  })
  return begun !== undefined && takeCode(req, begun, code, now, { confirmedAt: now.toISOString() })
}

/** Whether this is the app's current code. Each code is accepted once, so one read over a shoulder is worthless. */
export function isAppCode(req: PayloadRequest, app: SecondFactor, code: string, now: Date): Promise<boolean> {
  return takeCode(req, app, code, now, { usedAt: now.toISOString() })
}

async function takeCode(
  req: PayloadRequest,
  app: SecondFactor,
  code: string,
  now: Date,
  data: object,
): Promise<boolean> {
  const token = code.replace(/\s/g, '')
  const secret = openText(sealingSecrets(req.payload), 'second factor', app.secret)
  if (secret === null || !/^\d{6}$/.test(token)) return false
  const made = totp(secret, '')
  const delta = made.validate({ token, timestamp: now.getTime(), window: WINDOW })
  if (delta === null) return false
  const step = made.counter({ timestamp: now.getTime() }) + delta
  return writeFactor(req, app.id, { counter: { less_than: step } }, { ...data, counter: step })
}

function totp(secret: string, whose: string): TOTP {
  return new TOTP({
    issuer: plan.name,
    label: whose,
    algorithm: 'SHA1',
    digits: DIGITS,
    period: PERIOD,
    secret: Secret.fromBase32(secret),
  })
}
