import { createHmac, randomInt } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import type { SecondFactor } from '@/payload-types'
import { linkSecrets } from '@/src/urls/link-secrets'
import { writer } from '../../write.ts'
import { OWN_FACTORS, writeFactor } from './stored-factors.ts'

const HOW_MANY = 8
/** Without letters that look alike. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789'
const LENGTH = 12

/** Makes new recovery codes that replace the old ones. They are shown once, and only keyed hashes are stored. */
export async function makeRecoveryCodes(req: PayloadRequest, user: string, now: Date): Promise<string[]> {
  const codes = Array.from({ length: HOW_MANY }, () =>
    Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join(''),
  )
  const at = now.toISOString()
  await writer(req).delete({
    ...OWN_FACTORS,
    where: { and: [{ user: { equals: user } }, { kind: { equals: 'recovery' } }] },
  })
  for (const code of codes) {
    const secret = sealOf(linkSecrets(req.payload)[0], code)
    await writer(req).create({
      ...OWN_FACTORS,
      data: { user, kind: 'recovery', madeAt: at, confirmedAt: at, secret, counter: 0 },
    })
  }
  return codes.map((code) => code.match(/.{4}/g)?.join('-') ?? code)
}

/** Uses up the recovery code that was entered, ignoring case and dashes; false if there is none like it. */
export async function isRecoveryCode(
  req: PayloadRequest,
  codes: readonly SecondFactor[],
  typed: string,
  now: Date,
): Promise<boolean> {
  const bare = typed.toLowerCase().replace(/[^a-z0-9]/g, '')
  if (bare.length !== LENGTH) return false
  const seals = linkSecrets(req.payload).map((secret) => sealOf(secret, bare))
  const found = codes.find(({ secret }) => seals.includes(secret))
  return found !== undefined && writeFactor(req, found.id, { usedAt: { exists: false } }, { usedAt: now.toISOString() })
}

function sealOf(secret: string, code: string): string {
  return createHmac('sha256', secret).update(`recovery ${code}`).digest('base64url')
}
