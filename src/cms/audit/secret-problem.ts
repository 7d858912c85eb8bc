import type { Payload } from 'payload'
import { sealingSecrets } from '../sealing-secrets.ts'
import { isKeyed } from './entry-key.ts'

/**
 * What is wrong with the secret, in a sentence; null: nothing that the database knows of. The newest entry of the audit log says
 * which secret the installation had last: with another one, links in mails and second factors are void and nobody notices.
 */
export async function secretProblem(payload: Payload): Promise<string | null> {
  const { docs } = await payload.find({
    collection: 'audit-log',
    // The server's own look at itself; nothing of it is shown.
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
