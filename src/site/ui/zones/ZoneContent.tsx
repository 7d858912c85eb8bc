import type { ReactElement } from 'react'
import type { LocalDateTime } from '@/src/domain/recurrence/series'
import { formatNumber } from '@/src/i18n/format'
import type { Locale } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import type { ZoneView } from '@/src/site/data/view-models'
import { ZoneArt } from '@/src/site/ui/art/ZoneArt'
import { ZoneMarkShape } from '@/src/site/ui/art/ZoneMarkShape'
import { Icon } from '@/src/site/ui/icons/Icon'
import { PageHeader } from '@/src/site/ui/layout/PageHeader'
import { Section } from '@/src/site/ui/layout/Section'
import { UpdatedOn } from '@/src/site/ui/layout/UpdatedOn'
import { LocalText } from '@/src/site/ui/text/LocalText'
import { TextStateNote } from '@/src/site/ui/text/TextStateNote'
import { paths } from '@/src/urls/paths'

import { AfdelingLinks } from './AfdelingLinks'
import { MakeMine } from './MakeMine'
import styles from './PlacePage.module.css'
import { PlaceContact } from './PlaceContact'
import { PlaceJsonLd } from './PlaceJsonLd'
import { PlaceOffers } from './PlaceOffers'

/** The page of a zone: offers, coming happenings, location and contact. */
export function ZoneContent({
  zone,
  locale,
  now,
}: {
  zone: ZoneView
  locale: Locale
  now: LocalDateTime
}): ReactElement {
  const t = translator(locale)
  const above = [{ href: paths.zones(locale), label: t('nav.zones') }]
  return (
    <>
      <PageHeader locale={locale} title={zone.name} above={above} art={<ZoneArt mark={zone.mark} />}>
        {zone.description && (
          <LocalText as="p" className={styles.description} text={zone.description} locale={locale} />
        )}
        <p className={styles.labels}>
          <span className="badge">
            {t('common.homes', { count: zone.homes, formatted: formatNumber(zone.homes, locale) })}
          </span>
          <span className="badge">{t('zones.afdelingerCount', { count: zone.afdelinger.length })}</span>
          <span className="badge">
            <ZoneMarkShape mark={zone.mark} />
            {t('zones.mark', { mark: t(`vocabulary.zoneMark.${zone.mark}`) })}
          </span>
        </p>
        <MakeMine place={`zone-${zone.number}`} locale={locale} />
        <TextStateNote texts={[zone.name, zone.description, zone.note, ...zone.places]} locale={locale} />
      </PageHeader>
      {zone.note && (
        <p className={styles.note} data-zone={zone.mark}>
          <Icon name="info" />
          <LocalText text={zone.note} locale={locale} />
        </p>
      )}
      <div className={styles.columns}>
        <PlaceOffers
          offers={zone.offers}
          occurrences={zone.occurrences}
          query={`zone=${zone.number}`}
          locale={locale}
          now={now}
        />
        <div className={styles.side} data-zone={zone.mark}>
          <Section id="afdelinger" title={t('zones.afdelinger')}>
            <AfdelingLinks afdelinger={zone.afdelinger} locale={locale} />
          </Section>
          {zone.places.length > 0 && (
            <Section id="steder" title={t('zones.places')}>
              <ul className={styles.places}>
                {zone.places.map((place) => (
                  <li key={place.value}>
                    <Icon name="pin" />
                    <LocalText text={place} locale={locale} />
                  </li>
                ))}
              </ul>
            </Section>
          )}
          <PlaceContact contact={zone.contact} scope={{ kind: 'zone', number: zone.number }} locale={locale} />
        </div>
      </div>
      <UpdatedOn updatedAt={zone.updatedAt} locale={locale} />
      <PlaceJsonLd above={above} name={zone.name.value} path={paths.zone(locale, zone.number)} locale={locale} />
    </>
  )
}
