import type { Payload } from 'payload'
import { type Limit, spend, spendForNetwork } from '@/src/cms/limits/spend'

const HOUR = 60 * 60

/** Forms from one network: a house behind one router signs up, a script does not get far. */
const PER_NETWORK: Limit = { what: 'form', rate: { most: 60, seconds: HOUR } }
/** Whether it is the first one of its network for an hour. */
const FIRST_OF_NETWORK: Limit = { what: 'first-form', rate: { most: 1, seconds: HOUR } }
/** The first forms of all networks together: more than any campaign of ours brings, less than it takes to make us a nuisance to others. */
const FIRST_FORMS: Limit = { what: 'first-forms', rate: { most: 1000, seconds: HOUR } }
/** And all their others. Apart, so that a few who come often do not shut the form for those who come once. */
const OTHER_FORMS: Limit = { what: 'other-forms', rate: { most: 300, seconds: HOUR } }
/** Mails to one mailbox that ask to confirm: who did not find the first asks for another, and nobody is mailed all day by strangers. */
const PER_MAILBOX: Limit = { what: 'mailbox', rate: { most: 3, seconds: 24 * HOUR } }

/** Whether a form may be taken, and counts it, for the network that it comes from and for all together. */
export async function mayAskNow(payload: Payload, headers: Headers): Promise<boolean> {
  if (!(await spendForNetwork(payload, PER_NETWORK, headers)).allowed) return false
  const { allowed: isFirst } = await spendForNetwork(payload, FIRST_OF_NETWORK, headers)
  return (await spend(payload, isFirst ? FIRST_FORMS : OTHER_FORMS, 'all')).allowed
}

/** Whether an address may be mailed once more today, and counts it. What stands behind a plus is the same mailbox (RFC 5233). */
export async function mayMailNow(payload: Payload, email: string): Promise<boolean> {
  return (await spend(payload, PER_MAILBOX, email.replace(/\+[^@]*/, ''))).allowed
}
