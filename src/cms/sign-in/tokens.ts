import { createHash, randomBytes } from 'node:crypto'

/** 256 bits that nobody guesses, for a cookie or a link. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** As it is stored: who reads the database cannot use it. */
export function hashOfToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}
