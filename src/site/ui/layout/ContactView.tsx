import type { ReactElement } from 'react'
import type { Locale } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import type { Contact } from '@/src/site/data/view-models'
import { Icon } from '@/src/site/ui/icons/Icon'
import { LocalText } from '@/src/site/ui/text/LocalText'

import styles from './ContactView.module.css'

/** The function to contact, never a person, and how to reach it. Says so if that is not known. */
export function ContactView({ contact, locale }: { contact: Contact; locale: Locale }): ReactElement {
  const t = translator(locale)
  return (
    <div className={styles.contact}>
      <LocalText as="p" className={styles.role} text={contact.role} locale={locale} />
      {contact.phone !== null && (
        <a href={`tel:${contact.phone.replaceAll(/[^+\d]/g, '')}`}>
          <Icon name="phone" />
          <span>
            {/* Numbers keep their order in right-to-left text. */}
            <bdi dir="ltr">{contact.phone}</bdi>
          </span>
        </a>
      )}
      {contact.email !== null && (
        <a href={`mailto:${contact.email}`}>
          <Icon name="mail" />
          <bdi dir="ltr">{contact.email}</bdi>
        </a>
      )}
      {contact.phone === null && contact.email === null && (
        <p className={styles.missing}>{t('common.contactMissing')}</p>
      )}
    </div>
  )
}
