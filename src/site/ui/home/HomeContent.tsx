import type { ReactElement } from 'react'
import type { LocalDateTime } from '@/src/domain/recurrence/series'
import type { Locale } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import type { HomeView } from '@/src/site/data/view-models'
import { OccurrenceDays } from '@/src/site/ui/cards/OccurrenceDays'
import { Icon } from '@/src/site/ui/icons/Icon'
import { Section } from '@/src/site/ui/layout/Section'
import { NewsletterList } from '@/src/site/ui/newsletters/NewsletterList'
import { TextStateNote } from '@/src/site/ui/text/TextStateNote'
import { ZonesOverview } from '@/src/site/ui/zones/ZonesOverview'
import { paths } from '@/src/urls/paths'

import { HomeHero } from './HomeHero'
import { MyPlace } from './MyPlace'
import { NeedTiles } from './NeedTiles'

interface HomeContentProps {
  home: HomeView
  /** The languages the site is available in. */
  locales: readonly Locale[]
  locale: Locale
  now: LocalDateTime
}

/** The front page: needs, the reader's own place, this week's happenings, and the zone map. */
export function HomeContent({ home, locales, locale, now }: HomeContentProps): ReactElement {
  const t = translator(locale)
  return (
    <>
      <HomeHero intro={home.intro} locales={locales} locale={locale} />
      <Section id="behov" title={t('home.needs')}>
        <NeedTiles needs={home.needs} locale={locale} />
      </Section>
      <MyPlace place={home.place} locale={locale} />
      <Section
        id="uge"
        title={t(home.place.chosen === null ? 'home.week' : 'home.weekNear')}
        more={{ href: paths.calendar(locale), label: t('home.wholeCalendar') }}
      >
        {home.week.length > 0 ? (
          <OccurrenceDays occurrences={home.week} locale={locale} now={now} />
        ) : (
          <p>{t('home.weekEmpty')}</p>
        )}
      </Section>
      {home.newsletter !== null && (
        <Section
          id="nyhedsbrev"
          title={t('newsletters.newest')}
          more={{ href: paths.newsletters(locale), label: t('newsletters.all') }}
        >
          <NewsletterList newsletters={[home.newsletter]} locale={locale} heading="h3" />
          <p>
            <a className="button button-quiet" href={paths.subscribe(locale)}>
              <Icon name="mail" />
              {t('subscribe.title')}
            </a>
          </p>
        </Section>
      )}
      <Section
        id="zoner"
        title={t('home.map')}
        text={t('home.mapText')}
        more={{ href: paths.zones(locale), label: t('home.mapAll') }}
      >
        <ZonesOverview zones={home.map} locale={locale} detail="count" />
      </Section>
      <TextStateNote
        texts={[home.intro, ...home.week.map(({ title }) => title), home.newsletter?.title, home.newsletter?.intro]}
        locale={locale}
      />
    </>
  )
}
