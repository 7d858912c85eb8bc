import type { Payload } from 'payload'
import { sealingSecrets } from '../sealing-secrets.ts'
import { isKeyed } from './entry-key.ts'

/**
 * What is wrong with the secret, in one sentence; null if the database shows no problem. The newest entry of the audit
 * log reveals which secret was used last: with another secret, links in mails and second factors silently stop working.
 */
export async function secretProblem(payload: Payload): Promise<string | null> {
  const { docs } = await payload.find({
    collection: 'audit-log',
    // The server's own check; nothing of it is shown.
    overrideAccess: true,
    depth: 0,
    limit: 1,
    pagination: false,
    sort: '-seq',
    where: { key: { exists: true } },
    select: { hash: true, key: true },
  })
  const [newest] = docs
  if (newest === undefined || isKeyed(sealingSecrets(payload), newest)) return null
  return 'PAYLOAD_SECRET is not the one that this installation had: links in mails, second factors and sealed addresses made with that one are void. Put it back, or set PAYLOAD_SECRET_PREVIOUS to it'
}
