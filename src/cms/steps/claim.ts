import { type AfterErrorHook, type Payload, ValidationError } from 'payload'

/** No save takes so many milliseconds: a claim that is older was followed by its save, or never will be (the process died between). So is one of a time to come: the clock was set back. */
const STALE = 60_000

interface Claim {
  collection: string
  id: string
  /** Of the document; each save by a person and each step raises it, so a claim is for one of them. */
  revision: number
  payload: Payload
}

/** Claims belong to nobody and are never shown. */
const AS_OWNER = { collection: 'claims', overrideAccess: true, depth: 0 } as const

/**
 * Takes the next save of a document for this request, or for the server itself, before it is made: of two who press at the same moment one wins.
 * There are no transactions here (docs/decisions/0003); a unique key decides on both databases. Gives whether it is ours.
 */
export async function claim(wanted: Claim): Promise<boolean> {
  const { payload } = wanted
  await payload.delete({ ...AS_OWNER, where: { or: [{ at: { less_than: Date.now() - STALE } }, { at: { greater_than: Date.now() + STALE } }] } })
  try {
    await payload.create({ ...AS_OWNER, data: { key: keyOf(wanted), at: Date.now() } })
    return true
  } catch (error) {
    if (error instanceof ValidationError) return false
    throw error
  }
}

/** Gives a claim back: the step could not be taken. */
export async function release(claimed: Claim): Promise<void> {
  await claimed.payload.delete({ ...AS_OWNER, where: { key: { equals: keyOf(claimed) } } })
}

/**
 * A save that broke a rule of a field, after it was claimed, was not made: it can be made again at once. (One of many documents
 * that are saved together answers for itself, past all hooks: its claim grows old.)
 */
export const releaseClaim: AfterErrorHook = async ({ context, error }) => {
  // GraphQL wraps what was thrown.
  const thrown = 'originalError' in error ? error.originalError : error
  if (isClaim(context.claimed) && thrown instanceof ValidationError) await release(context.claimed)
}

function isClaim(value: unknown): value is Claim {
  return typeof value === 'object' && value !== null && 'revision' in value
}

function keyOf({ collection, id, revision }: Claim): string {
  return `${collection}/${id}/${revision}`
}
