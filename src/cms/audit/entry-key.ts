import { createHmac, timingSafeEqual } from 'node:crypto'

/**
 * HMAC-SHA-256 of an entry's hash. Only an installation with the secret can make it: with the database alone one can
 * compute hashes, but not this.
 */
export function entryKey(secret: string, hash: string): string {
  return createHmac('sha256', secret).update(`audit entry\n${hash}`).digest('hex')
}

/** Whether an entry was written with one of these secrets. */
export function isKeyed(secrets: readonly string[], { hash, key }: { hash: string; key?: string | null }): boolean {
  if (!key) return false
  return secrets.some((secret) => {
    const expected = entryKey(secret, hash)
    return expected.length === key.length && timingSafeEqual(Buffer.from(expected), Buffer.from(key))
  })
}
