import { pbkdf2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import { turns } from '../turns.ts'

/**
 * One at a time: the four threads that hash also read files, find hosts and decode pictures, and strangers choose how many passwords come
 * at once. The last who may wait has its answer after some seven seconds.
 */
const inTurn = turns({ atOnce: 1, waiting: 20 })
const pbkdf2Of = promisify(pbkdf2)
const derive: typeof pbkdf2Of = (...asked) => inTurn(() => pbkdf2Of(...asked))

/** Payload's own form since 3.85, so that passwords from before still hold: PBKDF2-SHA256, iterations as OWASP asks (2023). */
const PREFIX = 'pbkdf2-sha256-v1:'
const NOW = { iterations: 600_000, length: 32 }
/** Payload's older form, without a prefix. It takes as long. */
const BEFORE = { iterations: 25_000, length: 512 }

export interface Hashed {
  hash: string
  salt: string
}

/** A password as it is stored. Takes a third of a second, by design. Throws `TooMany` if too many wait. */
export async function hashPassword(password: string): Promise<Hashed> {
  const salt = randomBytes(32).toString('hex')
  const bytes = await derive(password, salt, NOW.iterations, NOW.length, 'sha256')
  return { hash: `${PREFIX}${bytes.toString('hex')}`, salt }
}

/** Nobody's: so that an unknown address, or one without a password, is answered after the same time as a known one. */
const NOBODY: Hashed = { hash: `${PREFIX}${'0'.repeat(NOW.length * 2)}`, salt: '0'.repeat(64) }

/** Whether a password is the one that was stored. Takes the same time when nothing was. Throws `TooMany` if too many wait. */
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
