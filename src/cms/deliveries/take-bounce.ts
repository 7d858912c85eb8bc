import { type Attachment, simpleParser } from 'mailparser'
import type { Payload } from 'payload'
import { returnedIn } from '@/src/domain/deliveries/bounce'
import { messageId } from '@/src/domain/deliveries/delivery'
import { noteBounce } from '../subscribers/note-bounce.ts'

/**
 * Takes a mail that says that others came back (RFC 3464). Gives how many of its receivers are ours. Anyone can write such a
 * mail: it counts only if it brings back the Message-ID of an edition that we sent to that person.
 */
export async function takeBounce(payload: Payload, mail: Buffer): Promise<number> {
  // The parser reads the report as a text among the others.
  const { attachments, text = '' } = await simpleParser(mail)
  const brought = textOf(attachments, /^(message\/rfc822|text\/rfc822-headers|message\/global(-headers)?)$/)
  let ours = 0
  for (const { address, bounce } of returnedIn(text)) {
    // The server's own: there is no user.
    const { docs: [subscriber] } = await payload.find({ collection: 'subscribers', where: { email: { equals: address } }, limit: 1, depth: 0, overrideAccess: true })
    if (subscriber === undefined || !(await wasSent(payload, subscriber.id, brought))) continue
    await noteBounce(payload, subscriber, bounce)
    ours += 1
  }
  return ours
}

async function wasSent(payload: Payload, subscriber: string, brought: string): Promise<boolean> {
  const { docs } = await payload.find({ collection: 'deliveries', where: { subscriber: { equals: subscriber } }, pagination: false, depth: 0, overrideAccess: true })
  const host = new URL((payload.config.custom as { siteUrl: string }).siteUrl).hostname
  return docs.some(({ newsletter }) => brought.includes(messageId(newsletter, subscriber, host)))
}

function textOf(attachments: readonly Attachment[], type: RegExp): string {
  return attachments.flatMap(({ contentType, content }) => (type.test(contentType) ? content.toString() : [])).join('\n\n')
}
