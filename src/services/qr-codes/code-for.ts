import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import { serverRequest, writer } from '@/src/cms/write'
import { codeFrom, placeKey } from '@/src/domain/qr/code'

export interface PrintedPlace {
  /** The public path below the language, `/tilbud/kvindecafe`. */
  path: string
  /** Id of the afdeling where it hangs; null: no place in particular. */
  afdeling?: string | null
  /** "Opgang 4", "vaskeriet": never a name. */
  place?: string
}

/**
 * The code that leads to a page from a place; made when it is first printed, and the same ever after. Whoever calls has
 * asked whether the reader may print it.
 */
export async function codeFor(payload: Payload, { path, afdeling = null, place = '' }: PrintedPlace): Promise<string> {
  const key = placeKey(path, afdeling, place)
  const known = await find(payload, key)
  if (known !== null) return known
  try {
    // Made by the system: a reader of the site may print, and so cause a code, but not write one.
    const made = await writer(await serverRequest(payload)).create({
      collection: 'qr-codes',
      data: { code: newCode(), key, path, afdeling, place: place.trim() },
      overrideAccess: true,
      depth: 0,
    })
    return made.code
  } catch (error) {
    // Another has made it at the same time: the key is unique.
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

/** A code that nobody can guess. */
export function newCode(): string {
  return codeFrom(randomBytes(6))
}
