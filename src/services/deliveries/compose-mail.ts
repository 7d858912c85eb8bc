import MailComposer from 'nodemailer/lib/mail-composer'
import type { Payload } from 'payload'
import type { Newsletter } from '@/payload-types'
import { messageId } from '@/src/domain/deliveries/delivery'
import { newsletterMail } from '@/src/formats/mail/newsletter-mail'
import { frozenContent } from '@/src/formats/newsletter/newsletter-content'
import { type Locale, SOURCE_LOCALE } from '@/src/i18n/locales'
import { isLanguage } from '@/src/plans/languages'
import { paths } from '@/src/urls/paths'
import { subscriberToken } from '@/src/urls/subscriber-token'
import type { MailSettings } from '@/src/cms/mail/mail-settings'
import type { Receiver } from '../stores/receiver-store.ts'
import { writtenMail } from './written-mail.ts'

/** The mail of a frozen edition to one person, ready to hand over. Throws if the edition is not frozen. */
export function composeMail(
  payload: Payload,
  { id, frozen }: Pick<Newsletter, 'id' | 'frozen'>,
  receiver: Pick<Receiver, 'id' | 'email' | 'language'>,
  mail: MailSettings,
): Buffer {
  const { siteUrl: site } = payload.config.custom as { siteUrl: string }
  const wanted: Locale = isLanguage(receiver.language) ? receiver.language : SOURCE_LOCALE
  // If the receiver switched, after sending began, to a language that was left out, they get the Danish.
  const content = frozenContent(frozen, wanted) ?? frozenContent(frozen, SOURCE_LOCALE)
  if (content === null) throw new Error(`The newsletter ${id} has no content.`)
  const unsubscribe = `${site}${paths.unsubscribe(wanted, subscriberToken(payload.secret, 'unsubscribe', receiver.id))}`
  const preferences = `${site}${paths.subscription(wanted, subscriberToken(payload.secret, 'settings', receiver.id))}`
  const { subject, html, text } = newsletterMail(content, {
    site,
    view: `${site}${paths.newsletter(wanted, content.slug)}`,
    unsubscribe,
    preferences,
  })
  const composer = new MailComposer({
    from: mail.from,
    to: receiver.email,
    subject,
    html,
    text,
    messageId: messageId(id, receiver.id, new URL(site).hostname),
    headers: {
      // RFC 8058: lets mail programs show an unsubscribe button.
      'List-Unsubscribe': `<${unsubscribe}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      'Content-Language': content.locale,
      Precedence: 'bulk',
    },
  })
  return Buffer.from(writtenMail(composer.compile()))
}
