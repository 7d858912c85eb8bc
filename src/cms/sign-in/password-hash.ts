import { pbkdf2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import { turns } from '@/src/domain/turns'

/**
 * One at a time: hashing uses the same four threads as file reads, DNS lookups and picture decoding, and anonymous
 * users decide how many passwords arrive at once. The last in the queue waits about seven seconds.
 */
const inTurn = turns({ atOnce: 1, waiting: 20 })
const pbkdf2Of = promisify(pbkdf2)
const derive: typeof pbkdf2Of = (...args) => inTurn(() => pbkdf2Of(...args))

/**
 * Payload's own format since 3.85, so that earlier passwords still work: PBKDF2-SHA256, with the iterations OWASP
 * recommends (2023).
 */
const PREFIX = 'pbkdf2-sha256-v1:'
const NOW = { iterations: 600_000, length: 32 }
/** Payload's older format, without a prefix. It takes as long. */
const BEFORE = { iterations: 25_000, length: 512 }

export interface Hashed {
  hash: string
  salt: string
}

/** Hashes a password for storage. Takes a third of a second, by design. Throws `TooMany` if too many are waiting. */
export async function hashPassword(password: string): Promise<Hashed> {
  const salt = randomBytes(32).toString('hex')
  const bytes = await derive(password, salt, NOW.iterations, NOW.length, 'sha256')
  return { hash: `${PREFIX}${bytes.toString('hex')}`, salt }
}

/**
 * Matches no password: makes the answer for an unknown address, or a user without a password, take as long as for a
 * known one.
 */
const NOBODY: Hashed = { hash: `${PREFIX}${'0'.repeat(NOW.length * 2)}`, salt: '0'.repeat(64) }

/**
 * Whether a password matches the stored hash. Takes the same time if there is none. Throws `TooMany` if too many are
 * waiting.
 */
export async function isPassword(
  password: string,
  stored: Partial<Record<keyof Hashed, string | null>> | null,
): Promise<boolean> {
  const { hash, salt } = stored?.hash && stored.salt ? { hash: stored.hash, salt: stored.salt } : NOBODY
  const isNew = hash.startsWith(PREFIX)
  const { iterations, length } = isNew ? NOW : BEFORE
  const known = Buffer.from(isNew ? hash.slice(PREFIX.length) : hash, 'hex')
  const given = await derive(password, salt, iterations, length, 'sha256')
  return given.length === known.length && timingSafeEqual(given, known) && hash !== NOBODY.hash
}
