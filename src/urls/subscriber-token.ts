import { createHmac, timingSafeEqual } from 'node:crypto'

/** 160 bits: more than anyone can guess, short enough for a mail's line. */
const LENGTH = 27

/** What a subscriber is known by in the links of their mails: made from the installation's secret, so that it is stored nowhere. */
export function subscriberToken(secret: string, id: string): string {
  return `${id}.${seal(secret, id)}`
}

/** The id of the subscriber whose token this is; null for one that we did not make. */
export function subscriberOf(secret: string, token: string): string | null {
  const [id = '', given = ''] = token.split('.')
  const [ours, theirs] = [Buffer.from(seal(secret, id)), Buffer.from(given)]
  return id !== '' && ours.length === theirs.length && timingSafeEqual(ours, theirs) ? id : null
}

function seal(secret: string, id: string): string {
  return createHmac('sha256', secret).update(`subscriber ${id}`).digest('base64url').slice(0, LENGTH)
}
