import { toLocal } from '@/src/domain/time/copenhagen'
import { formatDate, formatTime } from '@/src/i18n/format'
import { SOURCE_LOCALE } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import { isLanguage } from '@/src/plans/languages'

const MAIN = '<main'
const STYLE = 'margin:0;padding:.75rem 1rem;text-align:center;background:var(--alarm);color:var(--on-alarm)'

/** A finished page with a note above its content, in the page's language. */
export function withNote(html: string, note: string): string {
  // A function, since a replacement text has signs of its own.
  return html.replace(MAIN, () => `<p role="status" style="${STYLE}">${note}</p>${MAIN}`)
}

/** The language of a page, by its address. */
export function languageAt(address: string) {
  const first = address.split(/[/?]/)[1]
  return isLanguage(first) ? first : SOURCE_LOCALE
}

/** A finished page that says from when it is, and what does not work in a copy. */
export function asCopy(html: string, address: string, now: Date): string {
  const locale = languageAt(address)
  const local = toLocal(now)
  const when = { day: formatDate(local, locale), time: formatTime(local, locale) }
  return withNote(html, translator(locale)('error.copy', when))
}
