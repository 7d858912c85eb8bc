import type { ReactElement } from 'react'
import type { Locale } from '@/src/i18n/locales'
import { PageHeader } from '@/src/site/ui/layout/PageHeader'

import styles from './OneButton.module.css'

interface OneButtonProps {
  locale: Locale
  title: string
  text: string
  /** Left out: there is nothing to press. */
  button?: string
  /** What else there is to do. */
  link?: { href: string; label: string }
}

/**
 * A page with one big button, which is sent to the page's own address. What scanners of mails do, to follow each link,
 * does nothing here.
 */
export function OneButton({ locale, title, text, button, link }: OneButtonProps): ReactElement {
  return (
    <>
      <PageHeader locale={locale} title={title} lead={text} />
      {button !== undefined && (
        <form method="post">
          <button className={`button ${styles.big}`} type="submit">
            {button}
          </button>
        </form>
      )}
      {link && (
        <p>
          <a href={link.href}>{link.label}</a>
        </p>
      )}
    </>
  )
}
