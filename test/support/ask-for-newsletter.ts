import { paths } from '@/src/urls/paths'
import { type LinkPurpose, subscriberToken } from '@/src/urls/subscriber-token'
import { site } from './browser'
import type { Mailbox } from './mailbox'

/**
 * Subscribes to the newsletter at the running site, as its form does. Returns the tokens of the person's links: that of
 * the mail that arrives, and those of later mails.
 */
export async function askForNewsletter(mailbox: Mailbox, email: string): Promise<Record<LinkPurpose, string>> {
  await fetch(site().url + paths.subscribe('da'), {
    method: 'POST',
    body: new URLSearchParams({ email, sprog: 'da', sted: 'alle' }),
    redirect: 'manual',
  })
  const { text = '' } = await mailbox.next(email)
  const [, confirm = '', id = ''] = /\/bekraeft\/(([^.\s]+)\.\S+)/.exec(text) ?? []
  const { secret } = site()
  return {
    confirm,
    settings: subscriberToken(secret, 'settings', id),
    unsubscribe: subscriberToken(secret, 'unsubscribe', id),
  }
}
