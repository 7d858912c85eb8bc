import type { Facts } from '@/src/site/data/view-models'
import type { Locale } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'

interface BadgesProps extends Pick<Facts, 'price' | 'womenOnly' | 'dropIn'> {
  locale: Locale
}

/** What decides whether one may come at all: price, women only, no sign-up. A price that is not known has no badge. */
export function Badges({ price, womenOnly, dropIn, locale }: BadgesProps) {
  const t = translator(locale)
  return (
    <>
      {price.kind === 'free' && <span className="badge badge-leaf">{t('vocabulary.price.free')}</span>}
      {womenOnly && <span className="badge badge-rose">{t('facts.womenOnly')}</span>}
      {dropIn && <span className="badge badge-sky">{t('facts.dropIn')}</span>}
    </>
  )
}
