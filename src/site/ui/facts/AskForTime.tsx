import type { ReactElement } from 'react'
import type { Locale } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import type { Contact, Text } from '@/src/site/data/view-models'
import { ContactView } from '@/src/site/ui/layout/ContactView'
import { LocalText } from '@/src/site/ui/text/LocalText'

interface AskForTimeProps {
  /** Free text such as "Weekly, in the forenoon", if anything is known. */
  note: Text | null
  contact: Contact | null
  venueName: string | null
  locale: Locale
}

/** Shown if no time is known: whom to contact, otherwise where to go. */
export function AskForTime({ note, contact, venueName, locale }: AskForTimeProps): ReactElement {
  const t = translator(locale)
  const reachable = contact !== null && (contact.phone !== null || contact.email !== null)
  return (
    <>
      {note !== null && <LocalText text={note} locale={locale} />}
      <span>{t('facts.timeAsk')}</span>
      {reachable && <ContactView contact={contact} locale={locale} />}
      {!reachable && venueName !== null && <span>{t('facts.timeAskAt', { venue: venueName })}</span>}
    </>
  )
}
