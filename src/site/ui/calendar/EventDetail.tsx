import type { ReactElement } from 'react'
import type { LocalDateTime } from '@/src/domain/recurrence/series'
import type { Locale } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import type { EventView, Shell } from '@/src/site/data/view-models'
import { NeedArt } from '@/src/site/ui/art/NeedArt'
import { ContactFact } from '@/src/site/ui/facts/ContactFact'
import { DateList } from '@/src/site/ui/facts/DateList'
import { DetailLayout } from '@/src/site/ui/facts/DetailLayout'
import { FactList } from '@/src/site/ui/facts/FactList'
import { Picture } from '@/src/site/ui/facts/Picture'
import { PrintLinks } from '@/src/site/ui/facts/PrintLinks'
import { Icon } from '@/src/site/ui/icons/Icon'
import { FeedLinks } from '@/src/site/ui/layout/FeedLinks'
import { PageHeader } from '@/src/site/ui/layout/PageHeader'
import { SampleBadge } from '@/src/site/ui/layout/SampleBadge'
import { Section } from '@/src/site/ui/layout/Section'
import { LocalText } from '@/src/site/ui/text/LocalText'
import { RichTextView } from '@/src/site/ui/text/RichTextView'
import { TextStateNote } from '@/src/site/ui/text/TextStateNote'
import { paths } from '@/src/urls/paths'

import { eventTrail } from './event-trail'
import { EventJsonLd } from './EventJsonLd'
import { EventTimes } from './EventTimes'
import { nextDate } from './next-date'

interface EventDetailProps {
  event: EventView
  shell: Shell
  locale: Locale
  now: LocalDateTime
}

/** The page of one event: description, facts, all dates, and calendar links. */
export function EventDetail({ event, shell, locale, now }: EventDetailProps): ReactElement {
  const t = translator(locale)
  const contact = event.contact ?? shell.contact
  const [need] = event.needs
  return (
    <>
      <PageHeader
        locale={locale}
        title={event.title}
        lead={event.summary}
        above={eventTrail(event, locale).slice(0, -1)}
        art={need === undefined ? undefined : <NeedArt need={need} />}
      >
        {event.sample && <SampleBadge locale={locale} />}
        <TextStateNote
          texts={[event.title, event.summary, event.body, ...event.occurrences.map(({ reason }) => reason)]}
          locale={locale}
        />
      </PageHeader>
      <DetailLayout
        locale={locale}
        checkedOn={event.checkedOn}
        facts={
          <FactList
            facts={event}
            when={<EventTimes event={event} locale={locale} now={now} />}
            partners={event.partners}
            locale={locale}
          >
            {contact !== null && <ContactFact contact={contact} locale={locale} />}
          </FactList>
        }
      >
        {event.image !== null && <Picture image={event.image} locale={locale} />}
        {event.body !== null && (
          <Section id="om" title={t('event.about')}>
            <RichTextView text={event.body} locale={locale} />
          </Section>
        )}
        <Section id="datoer" title={t(event.occurrences.length === 1 && !event.more ? 'event.date' : 'event.dates')}>
          <DateList dates={event.occurrences} locale={locale} now={now} />
          {event.more && <p>{t('event.more')}</p>}
          {nextDate(event.occurrences, now) !== null && (
            <p className="no-print">
              <a className="button" href={paths.eventCalendar(locale, event.slug)}>
                <Icon name="calendar" />
                {t('event.addToCalendar')}
              </a>
            </p>
          )}
        </Section>
        {event.activity !== null && (
          <Section id="del-af" title={t('event.partOf')}>
            <p>
              <a href={paths.offer(locale, event.activity.slug)}>
                <LocalText text={event.activity.title} locale={locale} />
              </a>
            </p>
            <FeedLinks locale={locale} scope={{ kind: 'offer', slug: event.activity.slug }} />
          </Section>
        )}
        <PrintLinks
          links={[
            { href: paths.eventPoster(locale, event.slug), words: t('print.link') },
            { href: paths.eventPicture(locale, event.slug), words: t('print.picture') },
          ]}
        />
      </DetailLayout>
      <EventJsonLd event={event} shell={shell} locale={locale} now={now} />
    </>
  )
}
