import type { Bounce } from '../subscribers/subscriber.ts'
import type { HandOver } from './delivery.ts'

/** Status codes that say that there is no such mailbox (RFC 3463, 3.2; RFC 7505): not those about us, the sender (5.1.7, 5.1.8). */
const NO_MAILBOX = /\b5\.1\.(?:1|2|3|6|10)\b/

/** Whether a server refused a mail since there is no such mailbox. */
export function isHardRefusal(handOver: HandOver): boolean {
  return handOver.kind === 'refused' && !handOver.begun && NO_MAILBOX.test(handOver.answer)
}

export interface Returned {
  address: string
  bounce: Bounce
}

/**
 * Whose mails came back, by the machine-readable part of a report (RFC 3464, `message/delivery-status`). A mailbox that is not
 * there is a hard bounce, any other final failure a soft one: a full mailbox, a filter that took us for spam. A delay is none.
 */
export function returnedIn(report: string): Returned[] {
  return report
    .replaceAll('\r\n', '\n')
    .replaceAll(/\n[ \t]+/g, ' ')
    .split(/\n\s*\n/)
    .flatMap((group) => {
      const address = field(group, 'Original-Recipient') ?? field(group, 'Final-Recipient')
      if (address === null || field(group, 'Action')?.toLowerCase() !== 'failed') return []
      return { address: address.replace(/^[^;]*;\s*/, '').toLowerCase(), bounce: NO_MAILBOX.test(field(group, 'Status') ?? '') ? ('hard' as const) : ('soft' as const) }
    })
}

function field(group: string, name: string): string | null {
  return new RegExp(`^${name}:[ \\t]*(.+?)[ \\t]*$`, 'im').exec(group)?.[1] ?? null
}
