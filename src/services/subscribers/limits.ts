import type { Payload } from 'payload'
import { type Limit, spend, spendForNetwork } from '@/src/cms/limits/spend'

const HOUR = 60 * 60

/** Forms from one network: enough for a building behind one router, too few for a script. */
const PER_NETWORK: Limit = { what: 'form', rate: { most: 60, seconds: HOUR } }
/** Whether it is the network's first form within an hour. */
const FIRST_OF_NETWORK: Limit = { what: 'first-form', rate: { most: 1, seconds: HOUR } }
/**
 * First forms of all networks together: more than any campaign of ours brings, too few to abuse the form for mailing
 * others.
 */
const FIRST_FORMS: Limit = { what: 'first-forms', rate: { most: 1000, seconds: HOUR } }
/** All other forms. Counted separately, so that a few frequent senders do not block those who send one. */
const OTHER_FORMS: Limit = { what: 'other-forms', rate: { most: 300, seconds: HOUR } }
/** Confirmation mails to one mailbox: allows another if the first was lost, but keeps strangers from flooding it. */
const PER_MAILBOX: Limit = { what: 'mailbox', rate: { most: 3, seconds: 24 * HOUR } }

/** Whether a form may be accepted; counts it for its network and for all networks. */
export async function mayAskNow(payload: Payload, headers: Headers): Promise<boolean> {
  if (!(await spendForNetwork(payload, PER_NETWORK, headers)).allowed) return false
  const { allowed: isFirst } = await spendForNetwork(payload, FIRST_OF_NETWORK, headers)
  return (await spend(payload, isFirst ? FIRST_FORMS : OTHER_FORMS, 'all')).allowed
}

/**
 * Whether an address may be mailed again today; counts it. A part after a plus is ignored: the same mailbox (RFC 5233).
 */
export async function mayMailNow(payload: Payload, email: string): Promise<boolean> {
  return (await spend(payload, PER_MAILBOX, email.replace(/\+[^@]*/, ''))).allowed
}
