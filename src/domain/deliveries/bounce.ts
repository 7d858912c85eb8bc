import type { Bounce } from '../subscribers/subscriber.ts'
import type { HandOver } from './delivery.ts'

/**
 * Status codes for a mailbox that does not exist (RFC 3463, 3.2; RFC 7505). Excludes those about the sender (5.1.7,
 * 5.1.8).
 */
const NO_MAILBOX = /\b5\.1\.(?:1|2|3|6|10)\b/

/** Whether a server refused a mail because the mailbox does not exist. */
export function isHardRefusal(handOver: HandOver): boolean {
  return handOver.kind === 'refused' && !handOver.begun && NO_MAILBOX.test(handOver.answer)
}

export interface Returned {
  /** In lower case; empty if the report does not state it. */
  address: string
  bounce: Bounce
}

/**
 * Returns the addresses whose mails bounced, from the machine-readable part of a report (RFC 3464,
 * `message/delivery-status`). A mailbox that does not exist is a hard bounce; any other final failure is a soft one (a
 * full mailbox, a spam filter). A delay is not a bounce.
 */
export function returnedIn(report: string): Returned[] {
  return unfolded(report)
    .split(/\n\s*\n/)
    .flatMap((group) => {
      const address = field(group, 'Original-Recipient') ?? field(group, 'Final-Recipient')
      if (address === null || field(group, 'Action')?.toLowerCase() !== 'failed') return []
      return {
        address: address.replace(/^[^;]*;\s*/, '').toLowerCase(),
        bounce: NO_MAILBOX.test(field(group, 'Status') ?? '') ? ('hard' as const) : ('soft' as const),
      }
    })
}

/**
 * The feedback types a reader triggers; not those found by machines (`auth-failure`, `virus`), nor the opposite
 * (`not-spam`, RFC 6430).
 */
const COMPLAINT = /^(abuse|fraud)$/i

/**
 * Returns the addresses whose reader reported a mail as spam, from the machine-readable part of a report (RFC 5965,
 * `message/feedback-report`). The reporter may omit or redact the address (RFC 6590).
 */
export function complaintsIn(report: string): Returned[] {
  const text = unfolded(report)
  if (!COMPLAINT.test(field(text, 'Feedback-Type') ?? '')) return []
  return [
    {
      address: (field(text, 'Original-Rcpt-To') ?? '').replaceAll(/^(rfc822;)?\s*<?|>$/gi, '').toLowerCase(),
      bounce: 'complaint',
    },
  ]
}

function unfolded(report: string): string {
  return report.replaceAll('\r\n', '\n').replaceAll(/\n[ \t]+/g, ' ')
}

function field(group: string, name: string): string | null {
  return new RegExp(`^${name}:[ \\t]*(.+?)[ \\t]*$`, 'im').exec(group)?.[1] ?? null
}
