import { createHmac, timingSafeEqual } from 'node:crypto'

/** Characters, about 160 bits: cannot be guessed, and short enough for a line of a mail. */
const LENGTH = 27

/**
 * The purpose of a link in a mail. A token is valid for one purpose only: mails are forwarded, and the unsubscribe link
 * is also in the mail's header.
 */
export type LinkPurpose = 'confirm' | 'settings' | 'unsubscribe'

/**
 * Returns the token that identifies a subscriber in mail links: derived from the installation's secret, so it is not
 * stored anywhere.
 */
export function subscriberToken(secret: string, purpose: LinkPurpose, id: string): string {
  return `${id}.${seal(secret, purpose, id)}`
}

/**
 * Returns the id of the subscriber a token belongs to, accepting any of the secrets (`linkSecrets`); null if the token
 * is forged or made for another purpose.
 */
export function subscriberOf(secrets: readonly string[], purpose: LinkPurpose, token: string): string | null {
  const [id = '', given = ''] = token.split('.')
  return id !== '' && secrets.some((secret) => isSame(seal(secret, purpose, id), given)) ? id : null
}

function isSame(ours: string, theirs: string): boolean {
  const [one, other] = [Buffer.from(ours), Buffer.from(theirs)]
  return one.length === other.length && timingSafeEqual(one, other)
}

function seal(secret: string, purpose: LinkPurpose, id: string): string {
  return createHmac('sha256', secret).update(`subscriber ${purpose} ${id}`).digest('base64url').slice(0, LENGTH)
}
