import type { ReactElement } from 'react'
import type { Locale } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import type { Contact } from '@/src/site/data/view-models'
import { ContactView } from '@/src/site/ui/layout/ContactView'

import { Fact } from './Fact'

/** The fact that names whom to contact. */
export function ContactFact({ contact, locale }: { contact: Contact; locale: Locale }): ReactElement {
  return (
    <Fact icon="phone" term={translator(locale)('facts.contactAsk')}>
      <ContactView contact={contact} locale={locale} />
    </Fact>
  )
}
