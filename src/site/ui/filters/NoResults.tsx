import type { ReactElement } from 'react'
import type { Locale } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import type { Contact, Loosening } from '@/src/site/data/view-models'
import { EmptyArt } from '@/src/site/ui/art/EmptyArt'
import { ContactView } from '@/src/site/ui/layout/ContactView'

import { choiceWords } from './choice-words'
import styles from './NoResults.module.css'

interface NoResultsProps {
  /** One line that says what was not found. */
  title: string
  loosen: readonly Loosening[]
  path: (query: string) => string
  contact: Contact | null
  locale: Locale
}

/** Shown if nothing matches: which filters to remove to get results, and whom to contact. */
export function NoResults({ title, loosen, path, contact, locale }: NoResultsProps): ReactElement {
  const t = translator(locale)
  return (
    <div className={styles.empty}>
      <EmptyArt className={styles.art} />
      <div className={styles.words}>
        <h3>{title}</h3>
        {loosen.length > 0 && (
          <>
            <p>{t('filters.emptyText')}</p>
            <ul className={styles.loosen}>
              {loosen.map((loosening) => (
                <li key={`${loosening.name} ${loosening.value}`}>
                  <a className="button button-quiet" href={path(loosening.query)}>
                    <span>{t('filters.loosen', { choice: `\u2068${choiceWords(loosening, locale)}\u2069` })}</span>
                    <span className={styles.count}>{t('filters.count', { count: loosening.count })}</span>
                  </a>
                </li>
              ))}
            </ul>
          </>
        )}
        {contact !== null && (
          <div>
            <p>{t('filters.emptyContact')}</p>
            <ContactView contact={contact} locale={locale} />
          </div>
        )}
      </div>
    </div>
  )
}
