import type { ReactElement } from 'react'
import type { Locale } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import type { Contact } from '@/src/site/data/view-models'
import { ContactView } from '@/src/site/ui/layout/ContactView'
import { FeedLinks } from '@/src/site/ui/layout/FeedLinks'
import { Section } from '@/src/site/ui/layout/Section'
import type { FeedScope } from '@/src/urls/paths'

interface PlaceContactProps {
  contact: Contact | null
  scope: FeedScope
  locale: Locale
}

/** Whom to contact about a place, and its calendar feed. */
export function PlaceContact({ contact, scope, locale }: PlaceContactProps): ReactElement {
  const t = translator(locale)
  return (
    <>
      {contact !== null && (
        <Section id="kontakt" title={t('zones.contact')}>
          <ContactView contact={contact} locale={locale} />
        </Section>
      )}
      <Section id="kalender" title={t('zones.feed')} text={t('zones.feedText')}>
        <FeedLinks locale={locale} scope={scope} />
      </Section>
    </>
  )
}
