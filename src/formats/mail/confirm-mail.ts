import type { Locale } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import type { Mail } from './mail.ts'
import { html } from '../markup.ts'
import { COLOURS, shell } from './shell.ts'

interface ConfirmLinks {
  siteName: string
  /** The target of the button: a page with one button; only pressing that one confirms. */
  confirm: string
}

/**
 * "One step left": asks the owner of an address to confirm that they want the newsletter. Contains this one link only.
 */
export function confirmMail(locale: Locale, { siteName, confirm }: ConfirmLinks): Mail {
  const t = translator(locale)
  const { ink, link, onLink, soft } = COLOURS
  const subject = t('mail.confirmSubject')
  const text = t('mail.confirmText', { site: `\u2068${siteName}\u2069` })
  const content = html`<h1 class="ink" style="margin:0 0 12px;font-size:28px;line-height:${locale === 'ur' ? '2' : '1.25'};color:${ink}">${t('mail.confirmTitle')}</h1>
<p style="margin:0 0 20px">${text}</p>
<p style="margin:0 0 24px;text-align:center"><a class="button" href="${confirm}" style="display:inline-block;padding:16px 28px;border-radius:999px;background:${link};color:${onLink};font-size:20px;font-weight:bold;text-decoration:none">${t('mail.confirmButton')}</a></p>
<p class="soft" style="margin:0;font-size:15px;color:${soft}">${t('mail.confirmCopy')}<br><bdi dir="ltr" style="word-break:break-all">${confirm}</bdi></p>`
  return {
    subject,
    html: shell({
      locale,
      subject,
      preview: text,
      siteName,
      date: null,
      content,
      footer: html`<p style="margin:0">${t('mail.confirmElse')}</p>`,
    }),
    text:
      [t('mail.confirmTitle'), text, `${t('mail.confirmButton')}:\n${confirm}`, t('mail.confirmElse')].join('\n\n') +
      '\n',
  }
}
