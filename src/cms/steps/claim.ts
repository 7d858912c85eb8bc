import { type Payload, ValidationError } from 'payload'

/** A claim that was not followed by its save (the process died between) may be taken over after so many milliseconds. */
const STALE = 60_000

interface Claim {
  collection: string
  id: string
  /** Of the document; each step raises it, so a claim is for one step. */
  revision: number
  payload: Payload
}

/** Claims belong to nobody and are never shown. */
const AS_OWNER = { collection: 'claims', overrideAccess: true, depth: 0 } as const

/**
 * Takes the next step of a document for this request, or for the server itself, before it is saved: of two who press at the same moment one wins.
 * There are no transactions here (docs/decisions/0003); a unique key decides on both databases. Gives whether it is ours.
 */
export async function claim(wanted: Claim): Promise<boolean> {
  const { payload } = wanted
  const key = keyOf(wanted)
  try {
    await payload.create({ ...AS_OWNER, data: { key, at: Date.now() } })
    return true
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error
  }
  const stale = await payload.delete({ ...AS_OWNER, where: { and: [{ key: { equals: key } }, { at: { less_than: Date.now() - STALE } }] } })
  return stale.docs.length > 0 && claim(wanted)
}

/** Gives a claim back: the step could not be taken. */
export async function release(claimed: Claim): Promise<void> {
  await claimed.payload.delete({ ...AS_OWNER, where: { key: { equals: keyOf(claimed) } } })
}

function keyOf({ collection, id, revision }: Claim): string {
  return `${collection}/${id}/${revision}`
}
