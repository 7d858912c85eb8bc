import type { ReactElement } from 'react'
import type { Locale } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import type { NewsletterCard } from '@/src/site/data/view-models'

/** The places an edition is for. Renders nothing if it is for everyone. */
export function NewsletterPlaces({
  zones,
  afdelinger,
  locale,
}: Pick<NewsletterCard, 'zones' | 'afdelinger'> & { locale: Locale }): ReactElement | null {
  const names = [...zones.map(({ name }) => name.value), ...afdelinger.map(({ name }) => name)]
  if (names.length === 0) return null
  const places = names.map((name) => `\u2068${name}\u2069`).join(', ')
  return <p>{translator(locale)('newsletters.forPlaces', { places })}</p>
}
