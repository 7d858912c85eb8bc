import { createHmac, timingSafeEqual } from 'node:crypto'

/** 160 bits: more than anyone can guess, short enough for a mail's line. */
const LENGTH = 27

/** What a link in a mail is for. It opens that, and nothing else: mails are forwarded, and the way out also stands in their head. */
export type LinkPurpose = 'confirm' | 'settings' | 'unsubscribe'

/** What a subscriber is known by in the links of their mails: made from the installation's secret, so that it is stored nowhere. */
export function subscriberToken(secret: string, purpose: LinkPurpose, id: string): string {
  return `${id}.${seal(secret, purpose, id)}`
}

/** The id of the subscriber whose token this is, made with any of the secrets (`linkSecrets`); null for one that we did not make, or made for something else. */
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
