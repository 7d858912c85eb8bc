import type { Bounce } from '../subscribers/subscriber.ts'
import type { HandOver } from './delivery.ts'

/** Status codes that say that there is no such mailbox (RFC 3463, 3.2; RFC 7505): not those about us, the sender (5.1.7, 5.1.8). */
const NO_MAILBOX = /\b5\.1\.(?:1|2|3|6|10)\b/

/** Whether a server refused a mail since there is no such mailbox. */
export function isHardRefusal(handOver: HandOver): boolean {
  return handOver.kind === 'refused' && !handOver.begun && NO_MAILBOX.test(handOver.answer)
}

export interface Returned {
  /** Lower case; empty: the report does not say. */
  address: string
  bounce: Bounce
}

/**
 * Whose mails came back, by the machine-readable part of a report (RFC 3464, `message/delivery-status`). A mailbox that is not
 * there is a hard bounce, any other final failure a soft one: a full mailbox, a filter that took us for spam. A delay is none.
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

/** What a reader presses to say so; not what a machine found (`auth-failure`, `virus`), nor its contrary (`not-spam`, RFC 6430). */
const COMPLAINT = /^(abuse|fraud)$/i

/**
 * Whose reader called a mail spam, by the machine-readable part of a report (RFC 5965, `message/feedback-report`). Its sender
 * may leave the address out, or black it (RFC 6590).
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
