import type { ReactElement } from 'react'
import { type Locale, SOURCE_LOCALE } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import type { PlaceChoice } from '@/src/site/data/view-models'
import { ZoneMarkShape } from '@/src/site/ui/art/ZoneMarkShape'
import { Icon } from '@/src/site/ui/icons/Icon'
import { foreign } from '@/src/site/ui/text/foreign'
import { paths } from '@/src/urls/paths'

import styles from './MyPlace.module.css'
import { PlaceForm } from './PlaceForm'

/** Asks where the reader lives. Once answered, links to that place and lets the reader change it. */
export function MyPlace({ place, locale }: { place: PlaceChoice; locale: Locale }): ReactElement {
  const t = translator(locale)
  const { chosen } = place
  if (chosen === null) {
    return (
      <section className={`${styles.panel} no-print`} aria-labelledby="sted-overskrift">
        <h2 id="sted-overskrift">{t('home.place')}</h2>
        <p>{t('home.placeText')}</p>
        <PlaceForm place={place} locale={locale} />
      </section>
    )
  }
  const name =
    chosen.kind === 'zone'
      ? { value: chosen.zone.name.value, lang: chosen.zone.name.lang, href: paths.zone(locale, chosen.zone.number) }
      : { value: chosen.afdeling.name, lang: SOURCE_LOCALE, href: paths.afdeling(locale, chosen.afdeling.slug) }
  return (
    <section className={styles.panel} data-zone={chosen.zone.mark} aria-labelledby="sted-overskrift">
      <h2 id="sted-overskrift" className={styles.small}>
        {t('home.yourPlace')}
      </h2>
      <a className={styles.place} href={name.href}>
        <ZoneMarkShape mark={chosen.zone.mark} />
        <span {...foreign(name.lang, locale)}>{name.value}</span>
        <Icon name="arrow" />
      </a>
      <details className="no-print">
        <summary className={styles.change}>{t('home.placeChange')}</summary>
        <PlaceForm place={place} locale={locale} />
      </details>
    </section>
  )
}
