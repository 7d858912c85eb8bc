import { type Attachment, simpleParser } from 'mailparser'
import type { Payload, Where } from 'payload'
import { complaintsIn, returnedIn, type Returned } from '@/src/domain/deliveries/bounce'
import { messageId } from '@/src/domain/deliveries/delivery'
import { linkSecrets } from '@/src/urls/link-secrets'
import { subscriberOf } from '@/src/urls/subscriber-token'
import { noteBounce } from '../subscribers/note-bounce.ts'

/**
 * Processes a mail reporting bounces (RFC 3464) or spam complaints (RFC 5965). Returns how many of its receivers are
 * ours. Anyone can send such a mail, so it only counts if it returns the Message-ID of an edition that we sent to that
 * person.
 */
export async function takeBounce(payload: Payload, mail: Buffer): Promise<number> {
  // Each part separately: otherwise the parser may merge the returned mail, without its headers, and the report into
  // one text.
  const { attachments } = await simpleParser(mail, { ignoreEmbedded: true, keepDeliveryStatus: true })
  const brought = textOf(attachments, /^(message\/rfc822|text\/rfc822-headers|message\/global(-headers)?)$/)
  const returned = returnedIn(textOf(attachments, /^message\/(global-)?delivery-status$/))
  const complaints = complaintsIn(textOf(attachments, /^message\/feedback-report$/))
  let ours = 0
  for (const one of [...returned, ...complaints]) {
    // Run by the server: there is no user.
    const { docs } = await payload.find({
      collection: 'subscribers',
      where: receiverIn(payload, one, brought),
      pagination: false,
      depth: 0,
      overrideAccess: true,
    })
    for (const subscriber of docs) {
      if (!(await wasSent(payload, subscriber.id, brought))) continue
      await noteBounce(payload, subscriber, one.bounce)
      ours += 1
    }
  }
  return ours
}

/**
 * Finds the receiver by address or, if a complaint hides it, by the unsubscribe link in the mail's header, which is
 * unique to each receiver.
 */
function receiverIn(payload: Payload, { address, bounce }: Returned, brought: string): Where {
  const isAddress: Where = { email: { equals: address } }
  const [, token = ''] = /^List-Unsubscribe:\s*<[^>]*\/([^/>]+)>/im.exec(brought) ?? []
  const id = bounce === 'complaint' ? subscriberOf(linkSecrets(payload), 'unsubscribe', token) : null
  return id === null ? isAddress : { or: [isAddress, { id: { equals: id } }] }
}

async function wasSent(payload: Payload, subscriber: string, brought: string): Promise<boolean> {
  const { docs } = await payload.find({
    collection: 'deliveries',
    where: { subscriber: { equals: subscriber } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  const host = new URL((payload.config.custom as { siteUrl: string }).siteUrl).hostname
  return docs.some(({ newsletter }) => brought.includes(messageId(newsletter, subscriber, host)))
}

function textOf(attachments: readonly Attachment[], type: RegExp): string {
  return attachments
    .flatMap(({ contentType, content }) => (type.test(contentType) ? content.toString() : []))
    .join('\n\n')
}
