import type { ReactElement } from 'react'
import type { LocalDateTime } from '@/src/domain/recurrence/series'
import { type Locale, SOURCE_LOCALE } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import type { AfdelingView } from '@/src/site/data/view-models'
import { ZoneArt } from '@/src/site/ui/art/ZoneArt'
import { Icon } from '@/src/site/ui/icons/Icon'
import { PageHeader } from '@/src/site/ui/layout/PageHeader'
import { Section } from '@/src/site/ui/layout/Section'
import { UpdatedOn } from '@/src/site/ui/layout/UpdatedOn'
import { LocalText } from '@/src/site/ui/text/LocalText'
import { TextStateNote } from '@/src/site/ui/text/TextStateNote'
import { paths } from '@/src/urls/paths'

import { MakeMine } from './MakeMine'
import { PlaceContact } from './PlaceContact'
import { PlaceJsonLd } from './PlaceJsonLd'
import { PlaceOffers } from './PlaceOffers'
import styles from './PlacePage.module.css'
import { ZoneBadge } from './ZoneBadge'

/** The page of a boligafdeling: what is available to its residents. */
export function AfdelingContent({
  afdeling,
  locale,
  now,
}: {
  afdeling: AfdelingView
  locale: Locale
  now: LocalDateTime
}): ReactElement {
  const t = translator(locale)
  const { organisation, zone } = afdeling
  const above = [
    { href: paths.zones(locale), label: t('nav.zones') },
    { href: paths.zone(locale, zone.number), label: zone.name },
  ]
  return (
    <>
      <PageHeader
        locale={locale}
        title={{ value: afdeling.name, lang: SOURCE_LOCALE, state: 'source' }}
        above={above}
        art={<ZoneArt mark={zone.mark} />}
      >
        <ZoneBadge zone={zone} locale={locale} />
        <MakeMine place={afdeling.slug} locale={locale} />
        <TextStateNote texts={[zone.name, afdeling.note]} locale={locale} />
      </PageHeader>
      {afdeling.note && (
        <p className={styles.note} data-zone={zone.mark}>
          <Icon name="info" />
          <LocalText text={afdeling.note} locale={locale} />
        </p>
      )}
      <div className={styles.columns}>
        <PlaceOffers
          offers={afdeling.offers}
          occurrences={afdeling.occurrences}
          query={`afdeling=${afdeling.slug}`}
          locale={locale}
          now={now}
        />
        <div className={styles.side}>
          <Section id="boligorganisation" title={t('zones.organisation')}>
            <p>
              <strong lang={SOURCE_LOCALE}>
                {organisation.url === null ? organisation.name : <a href={organisation.url}>{organisation.name}</a>}
              </strong>
              {organisation.administrator !== null && (
                <>
                  <br />
                  {t('zones.administeredBy', { name: organisation.administrator })}
                </>
              )}
            </p>
          </Section>
          <PlaceContact contact={afdeling.contact} scope={{ kind: 'afdeling', slug: afdeling.slug }} locale={locale} />
        </div>
      </div>
      <p className="no-print">
        <a href={paths.welcomeSheet(locale, afdeling.slug)} rel="nofollow">
          {t('print.welcomeLink')}
        </a>
      </p>
      <UpdatedOn updatedAt={afdeling.updatedAt} locale={locale} />
      <PlaceJsonLd above={above} name={afdeling.name} path={paths.afdeling(locale, afdeling.slug)} locale={locale} />
    </>
  )
}
