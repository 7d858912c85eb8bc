import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import { serverRequest, writer } from '@/src/cms/write'
import { codeFrom, placeKey } from '@/src/domain/qr/code'

export interface PrintedPlace {
  /** The public path without the language, such as `/tilbud/kvindecafe`. */
  path: string
  /** Id of the afdeling where it hangs; null for no particular place. */
  afdeling?: string | null
  /** "Opgang 4", "vaskeriet"; never a name. */
  place?: string
}

/**
 * The code that leads from a place to a page: created when first printed, and the same from then on. The caller must
 * check that the user may print it.
 */
export async function codeFor(payload: Payload, { path, afdeling = null, place = '' }: PrintedPlace): Promise<string> {
  const key = placeKey(path, afdeling, place)
  const known = await find(payload, key)
  if (known !== null) return known
  try {
    // Created by the server: users may print, which creates a code, but may not write one themselves.
    const made = await writer(await serverRequest(payload)).create({
      collection: 'qr-codes',
      data: { code: newCode(), key, path, afdeling, place: place.trim() },
      overrideAccess: true,
      depth: 0,
    })
    return made.code
  } catch (error) {
    // A concurrent request created it; the key is unique.
    const other = await find(payload, key)
    if (other === null) throw error
    return other
  }
}

async function find(payload: Payload, key: string): Promise<string | null> {
  const { docs } = await payload.find({
    collection: 'qr-codes',
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
    where: { key: { equals: key } },
    select: { code: true },
  })
  return docs[0]?.code ?? null
}

/** A random code that cannot be guessed. */
export function newCode(): string {
  return codeFrom(randomBytes(6))
}
