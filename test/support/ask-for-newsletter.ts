import { paths } from '@/src/urls/paths'
import { site } from './browser'
import type { Mailbox } from './mailbox'

/** Asks the running site for the newsletter, as its form does. Gives the token in the link of the mail that arrives. */
export async function askForNewsletter(mailbox: Mailbox, email: string): Promise<string> {
  await fetch(site().url + paths.subscribe('da'), { method: 'POST', body: new URLSearchParams({ email, sprog: 'da', sted: 'alle' }), redirect: 'manual' })
  const { text = '' } = await mailbox.next(email)
  return /\/bekraeft\/(\S+)/.exec(text)?.[1] ?? ''
}
