import { toLocal } from '@/src/domain/time/copenhagen'
import { formatTime } from '@/src/i18n/format'
import { translator } from '@/src/i18n/translator'
import { languageAt, withNote } from '@/src/installation/mirror/as-copy'
import { lastAnswer, QUARTER } from './answers'
import type { Wanted } from './wanted'
import { type FinishedAnswer, finishedAnswer } from './finished-answer'

/** Caches must not take it for what the address says now. */
const NOT_STORED = { 'cache-control': 'private, no-store' }

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
  const locale = languageAt(address)
  const time = formatTime(toLocal(new Date(quarter * QUARTER)), locale)
  const html = withNote(answer.body.toString('utf8'), translator(locale)('error.lastKnown', { time }))
  return finishedAnswer(Buffer.from(html, 'utf8'), headers)
}
