import { html } from '../markup.ts'
import type { Mail } from './mail.ts'
import { COLOURS, shell } from './shell.ts'

interface Words {
  subject: string
  text: string
  button: string
  until: string
  otherwise: string
}

/** Mails to staff, so in the admin's two languages. */
const WORDS: Record<'invite' | 'reset', Record<'da' | 'en', (site: string) => Words>> = {
  invite: {
    da: (site) => ({
      subject: `Du kan nu logge ind på ${site}`,
      text: `En administrator har oprettet dig som bruger på ${site}. Vælg en adgangskode, så kan du logge ind.`,
      button: 'Vælg adgangskode',
      until: 'Linket virker én gang og i tre dage.',
      otherwise: 'Ved du ikke, hvad det handler om, så lad være med at bruge linket.',
    }),
    en: (site) => ({
      subject: `You can now sign in to ${site}`,
      text: `An administrator has made you a user of ${site}. Choose a password, and you can sign in.`,
      button: 'Choose a password',
      until: 'The link works once, and for three days.',
      otherwise: 'If you do not know what this is about, do not use the link.',
    }),
  },
  reset: {
    da: (site) => ({
      subject: `Ny adgangskode til ${site}`,
      text: `Nogen, formentlig dig, har bedt om at vælge en ny adgangskode til ${site}.`,
      button: 'Vælg ny adgangskode',
      until: 'Linket virker én gang og i en time. Når det er brugt, er du logget ud alle andre steder.',
      otherwise: 'Var det ikke dig, så gør intet: din adgangskode er den samme.',
    }),
    en: (site) => ({
      subject: `A new password for ${site}`,
      text: `Somebody, probably you, has asked to choose a new password for ${site}.`,
      button: 'Choose a new password',
      until: 'The link works once, and for an hour. When it is used, you are signed out everywhere else.',
      otherwise: 'If it was not you, do nothing: your password is the same.',
    }),
  },
}

/** The mail with the link for choosing a password. Contains this one absolute URL only. */
export function signInMail(
  kind: 'invite' | 'reset',
  language: 'da' | 'en',
  { siteName, link }: { siteName: string; link: string },
): Mail {
  const { subject, text, button, until, otherwise } = WORDS[kind][language](siteName)
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
