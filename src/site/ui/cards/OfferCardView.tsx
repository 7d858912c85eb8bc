import type { ReactElement } from 'react'
import { type Locale, SOURCE_LOCALE } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import type { OfferCard } from '@/src/site/data/view-models'
import { NeedArt } from '@/src/site/ui/art/NeedArt'
import { agesWords, statedLines } from '@/src/i18n/words/fact-words'
import { BriefBadges } from '@/src/site/ui/facts/BriefBadges'
import { TERM_ICONS } from '@/src/site/ui/facts/term-icons'
import { ZoneMarks } from '@/src/site/ui/facts/ZoneMarks'
import { Icon } from '@/src/site/ui/icons/Icon'
import { SampleBadge } from '@/src/site/ui/layout/SampleBadge'
import { LocalText } from '@/src/site/ui/text/LocalText'
import { paths } from '@/src/urls/paths'

import { CardTime } from './CardTime'
import styles from './OfferCardView.module.css'
import { StateBadge } from './StateBadge'

/** One offer in a list: what, when, where and for whom. The whole card links to it. */
export function OfferCardView({ offer, locale }: { offer: OfferCard; locale: Locale }): ReactElement {
  const t = translator(locale)
  const ages = agesWords(offer.ages, locale)
  return (
    <article className={styles.card}>
      <div className={styles.head}>
        {offer.need !== null && <NeedArt need={offer.need} className={styles.art} />}
        <h3>
          <a href={paths.offer(locale, offer.slug)}>
            <LocalText text={offer.title} locale={locale} />
          </a>
        </h3>
      </div>
      <LocalText as="p" className={styles.summary} text={offer.summary} locale={locale} />
      <ul className={styles.facts}>
        <CardTime offer={offer} locale={locale} />
        {offer.venueName !== null && (
          <li>
            <Icon name="pin" />
            <bdi lang={SOURCE_LOCALE}>{offer.venueName}</bdi>
          </li>
        )}
        {offer.zones.length > 0 && (
          <li>
            <ZoneMarks everywhere={false} zones={offer.zones} locale={locale} quiet />
          </li>
        )}
        {offer.everywhere && offer.venueName === null && (
          <li>
            <Icon name="home" />
            <span>{t('facts.everywhere')}</span>
          </li>
        )}
        {ages !== null && (
          <li>
            <Icon name="people" />
            <span>{ages}</span>
          </li>
        )}
        {statedLines(offer, locale).map(
          ({ term, words, isBrief }) =>
            !isBrief && (
              <li key={words}>
                <Icon name={TERM_ICONS[term]} />
                <span>{words}</span>
              </li>
            ),
        )}
      </ul>
      <div className={styles.badges}>
        {offer.sample && <SampleBadge locale={locale} />}
        <StateBadge state={offer.state} kind={offer.kind} locale={locale} />
        <BriefBadges facts={offer} locale={locale} />
        {offer.price.kind === 'free' && <span className="badge badge-leaf">{t('vocabulary.price.free')}</span>}
      </div>
    </article>
  )
}
