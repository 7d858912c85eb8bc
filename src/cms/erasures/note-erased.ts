import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, Payload } from 'payload'
import type { Suppression } from '@/payload-types'
import { type Erasure, noteErasure } from '@/src/installation/erasures'
import { sealText } from '@/src/installation/sealed-text'
import { sealingSecrets } from '../sealing-secrets.ts'
import { afterTransaction } from '../write.ts'

/** Records that a person was deleted, so that restoring an older backup does not bring them back. */
export const noteErased: CollectionAfterDeleteHook = async ({ id, collection, req }) =>
  afterTransaction(req, async (outcome) => {
    if (outcome === 'committed')
      note(req.payload, { kind: 'erased', at: new Date().toISOString(), collection: collection.slug, id: String(id) })
    return Promise.resolve()
  })

/** Records a new suppression seal, so that after a restore it still keeps the address from being subscribed again. */
export const noteSuppressed: CollectionAfterChangeHook<Suppression> = async ({ doc, operation, req }) =>
  afterTransaction(req, async (outcome) => {
    if (outcome === 'committed' && operation === 'create')
      note(req.payload, { kind: 'suppressed', at: doc.since, seal: doc.seal })
    return Promise.resolve()
  })

/** Records that a subscriber left or was blocked. The database already holds it. */
export function noteLeft(payload: Payload, id: string, state: string, now: Date): void {
  note(payload, { kind: 'left', at: now.toISOString(), id, state })
}

/** Records that a phrase was removed. The database already holds it. */
export function noteRedacted(
  payload: Payload,
  { phrase, reason, places }: { phrase: string; reason: string; places: readonly string[] },
  now: Date,
): void {
  note(payload, {
    kind: 'redacted',
    at: now.toISOString(),
    phrase: sealText(sealingSecrets(payload)[0], 'phrases in erasures.jsonl', phrase),
    reason,
    places: [...places],
  })
}

/** The erasure itself is done and stays: failing to write the list is only logged. */
function note({ config, logger }: Payload, erasure: Erasure): void {
  const { erasures = [] } = config.custom as { erasures?: string[] }
  try {
    noteErasure(erasures, erasure)
  } catch (error) {
    logger.error({
      err: error,
      msg: 'An erasure could not be written into erasures.jsonl: a backup from before would bring it back',
    })
  }
}
