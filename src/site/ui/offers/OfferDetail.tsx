import type { ReactElement } from 'react'
import type { LocalDateTime } from '@/src/domain/recurrence/series'
import type { Locale } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import type { OfferView, Shell } from '@/src/site/data/view-models'
import { NeedArt } from '@/src/site/ui/art/NeedArt'
import styles from '@/src/site/ui/cards/badge-row.module.css'
import { OccurrenceDays } from '@/src/site/ui/cards/OccurrenceDays'
import { OfferGrid } from '@/src/site/ui/cards/OfferGrid'
import { StateBadge } from '@/src/site/ui/cards/StateBadge'
import { ContactFact } from '@/src/site/ui/facts/ContactFact'
import { DateList } from '@/src/site/ui/facts/DateList'
import { DetailLayout } from '@/src/site/ui/facts/DetailLayout'
import { FactList } from '@/src/site/ui/facts/FactList'
import { Picture } from '@/src/site/ui/facts/Picture'
import { PrintLinks } from '@/src/site/ui/facts/PrintLinks'
import { FeedLinks } from '@/src/site/ui/layout/FeedLinks'
import { PageHeader } from '@/src/site/ui/layout/PageHeader'
import { SampleBadge } from '@/src/site/ui/layout/SampleBadge'
import { Section } from '@/src/site/ui/layout/Section'
import { RichTextView } from '@/src/site/ui/text/RichTextView'
import { TextStateNote } from '@/src/site/ui/text/TextStateNote'
import { paths } from '@/src/urls/paths'

import { offerTrail } from './offer-trail'
import { OfferJsonLd } from './OfferJsonLd'
import { OfferStateNote } from './OfferStateNote'
import { OfferTimes } from './OfferTimes'

interface OfferDetailProps {
  offer: OfferView
  shell: Shell
  locale: Locale
  now: LocalDateTime
}

/** The page of one offer: description, facts, then everything else. */
export function OfferDetail({ offer, shell, locale, now }: OfferDetailProps): ReactElement {
  const t = translator(locale)
  const contact = offer.contact ?? shell.contact
  const [need] = offer.needs
  const timeKnown = offer.sessions.length > 0 || offer.next.length > 0
  return (
    <>
      <PageHeader
        locale={locale}
        title={offer.title}
        lead={offer.summary}
        above={offerTrail(offer, locale).slice(0, -1)}
        art={need === undefined ? undefined : <NeedArt need={need} />}
      >
        <div className={styles.row}>
          {offer.sample && <SampleBadge locale={locale} />}
          <StateBadge state={offer.state} kind={offer.kind} locale={locale} />
        </div>
        <TextStateNote
          texts={[offer.title, offer.summary, offer.body, offer.audienceNote, offer.timeNote, offer.pausedMessage]}
          locale={locale}
        />
      </PageHeader>
      <OfferStateNote offer={offer} locale={locale} />
      <DetailLayout
        locale={locale}
        checkedOn={offer.checkedOn}
        facts={
          <FactList
            facts={offer}
            when={<OfferTimes offer={offer} contact={contact} locale={locale} now={now} />}
            audienceNote={offer.audienceNote}
            provider={offer.provider}
            partners={offer.partners}
            locale={locale}
          >
            {timeKnown && contact !== null && <ContactFact contact={contact} locale={locale} />}
          </FactList>
        }
      >
        {offer.image !== null && <Picture image={offer.image} locale={locale} />}
        {offer.body !== null && (
          <Section id="om" title={t('offers.about')}>
            <RichTextView text={offer.body} locale={locale} />
          </Section>
        )}
        {offer.children.length > 0 && (
          <Section id="dele" title={t('offers.children')}>
            <OfferGrid offers={offer.children} locale={locale} />
          </Section>
        )}
        {offer.next.length > 0 && (
          <Section id="datoer" title={t('offers.comingTimes')}>
            <DateList
              dates={offer.next.map((occurrence) => ({ occurrence, reason: null }))}
              locale={locale}
              now={now}
            />
            <FeedLinks locale={locale} scope={{ kind: 'offer', slug: offer.slug }} />
          </Section>
        )}
        {offer.related.length > 0 && (
          <Section id="snart" title={t('offers.related')}>
            <OccurrenceDays occurrences={offer.related} locale={locale} now={now} />
          </Section>
        )}
        <PrintLinks
          links={[
            { href: paths.offerPoster(locale, offer.slug), words: t('print.link') },
            { href: paths.offerPicture(locale, offer.slug), words: t('print.picture') },
          ]}
        />
      </DetailLayout>
      <OfferJsonLd offer={offer} shell={shell} locale={locale} />
    </>
  )
}
