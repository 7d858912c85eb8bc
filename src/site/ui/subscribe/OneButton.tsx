import type { ReactElement } from 'react'
import type { Locale } from '@/src/i18n/locales'
import { PageHeader } from '@/src/site/ui/layout/PageHeader'

import styles from './OneButton.module.css'

interface OneButtonProps {
  locale: Locale
  title: string
  text: string
  /** Omitted if there is nothing to confirm. */
  button?: string
  /** Another action that is possible. */
  link?: { href: string; label: string }
}

/**
 * A page with one big button that posts to the page's own address. A GET changes nothing, so mail scanners that follow
 * every link do no harm.
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
