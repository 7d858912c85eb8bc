import { toLocal } from '@/src/domain/time/copenhagen'
import { formatTime } from '@/src/i18n/format'
import { SOURCE_LOCALE } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import { isLanguage } from '@/src/plans/languages'
import { lastAnswer, QUARTER } from './answers'
import type { Wanted } from './wanted'
import { type FinishedAnswer, finishedAnswer } from './finished-answer'

const MAIN = '<main'
/** Caches must not take it for what the address says now. */
const NOT_STORED = { 'cache-control': 'private, no-store' }
const STYLE = 'margin:0;padding:.75rem 1rem;text-align:center;background:var(--alarm);color:var(--on-alarm)'

/**
 * What an address said earlier, for when no newer answer can be made; a page says from when it is. Null if nothing was
 * kept since the last save: what was taken down is shown to nobody.
 */
export function lastKnown(wanted: Wanted | null): FinishedAnswer | null {
  const last = wanted && lastAnswer(wanted)
  if (!last) return null
  const { answer, quarter, address } = last
  const headers = { ...answer.headers, ...NOT_STORED }
  if (!String(answer.headers['content-type']).startsWith('text/html')) return finishedAnswer(answer.body, headers)
  const first = address.split(/[/?]/)[1]
  const locale = isLanguage(first) ? first : SOURCE_LOCALE
  const time = formatTime(toLocal(new Date(quarter * QUARTER)), locale)
  const note = `<p role="status" style="${STYLE}">${translator(locale)('error.lastKnown', { time })}</p>`
  const html = answer.body.toString('utf8')
  // A function, since a replacement text has signs of its own.
  return finishedAnswer(
    Buffer.from(
      html.replace(MAIN, () => `${note}${MAIN}`),
      'utf8',
    ),
    headers,
  )
}
