import type { Payload } from 'payload'
import type { Redacted } from '@/src/installation/erasures'
import { openText } from '@/src/installation/sealed-text'
import { sealingSecrets } from '@/src/cms/sealing-secrets'
import { serverRequest } from '@/src/cms/write'
import { redact } from './redact.ts'

/**
 * After a restore: repeats the redactions made since the backup. Returns how many were repeated, and how many phrases
 * could not be decrypted because they were sealed with neither PAYLOAD_SECRET nor PAYLOAD_SECRET_PREVIOUS.
 */
export async function redactAgain(
  payload: Payload,
  redactions: readonly Redacted[],
): Promise<{ done: number; unreadable: number }> {
  const secrets = sealingSecrets(payload)
  let done = 0
  for (const { phrase: sealed, reason, places } of redactions) {
    const phrase = openText(secrets, 'phrases in erasures.jsonl', sealed)
    if (phrase === null) continue
    await redact(await serverRequest(payload), { phrase, reason, places })
    done += 1
  }
  return { done, unreadable: redactions.length - done }
}
