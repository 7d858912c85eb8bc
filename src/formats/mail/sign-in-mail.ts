import { html } from '../markup.ts'
import type { Mail } from './mail.ts'
import { COLOURS, shell } from './shell.ts'
import { type AdminLanguage, type Phrase, sayIn } from '@/src/i18n/admin/words'

/** Mails to staff, so in the admin's languages. */
const WORDS = {
  invite: {
    subject: 'You can now sign in to {{siteName}}',
    text: 'An administrator has made you a user of {{siteName}}. Choose a password, and you can sign in.',
    button: 'Choose a password',
    until: 'The link works once, and for three days.',
    otherwise: 'If you do not know what this is about, do not use the link.',
  },
  reset: {
    subject: 'A new password for {{siteName}}',
    text: 'Somebody, probably you, has asked to choose a new password for {{siteName}}.',
    button: 'Choose a new password',
    until: 'The link works once, and for an hour. When it is used, you are signed out everywhere else.',
    otherwise: 'If it was not you, do nothing: your password is the same.',
  },
} as const satisfies Record<'invite' | 'reset', Record<string, Phrase>>

/** The mail with the link for choosing a password. Contains this one absolute URL only. */
export function signInMail(
  kind: keyof typeof WORDS,
  language: AdminLanguage,
  { siteName, link }: { siteName: string; link: string },
): Mail {
  const say = (word: keyof (typeof WORDS)['invite']) => sayIn(language)(WORDS[kind][word], { siteName })
  const [subject, text, button] = [say('subject'), say('text'), say('button')]
  const [until, otherwise] = [say('until'), say('otherwise')]
  const { ink, link: colour, onLink, soft } = COLOURS
  const content = html`<h1 class="ink" style="margin:0 0 12px;font-size:28px;line-height:1.25;color:${ink}">${subject}</h1>
<p style="margin:0 0 20px">${text}</p>
<p style="margin:0 0 24px;text-align:center"><a class="button" href="${link}" style="display:inline-block;padding:16px 28px;border-radius:999px;background:${colour};color:${onLink};font-size:20px;font-weight:bold;text-decoration:none">${button}</a></p>
<p class="soft" style="margin:0;font-size:15px;color:${soft}">${until}<br><bdi dir="ltr" style="word-break:break-all">${link}</bdi></p>`
  return {
    subject,
    html: shell({
      locale: language,
      subject,
      preview: text,
      siteName,
      date: null,
      content,
      footer: html`<p style="margin:0">${otherwise}</p>`,
    }),
    text: [subject, text, `${button}:\n${link}`, until, otherwise].join('\n\n') + '\n',
  }
}
