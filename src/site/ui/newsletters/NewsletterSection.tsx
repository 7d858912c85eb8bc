import type { ReactElement } from 'react'
import type { Locale } from '@/src/i18n/locales'
import type { NewsletterBlock } from '@/src/site/data/view-models'
import { ContactView } from '@/src/site/ui/layout/ContactView'
import { foreign } from '@/src/site/ui/text/foreign'
import { LocalText } from '@/src/site/ui/text/LocalText'

import { NewsletterDates } from './NewsletterDates'
import styles from './NewsletterSection.module.css'
import { Paragraphs } from './Paragraphs'
import { SummaryCard } from './SummaryCard'

interface NewsletterSectionProps {
  block: NewsletterBlock
  locale: Locale
  /** Heading level of titles within a section: below the last heading. */
  heading: 'h2' | 'h3'
}

/** One section of an edition. */
export function NewsletterSection({ block, locale, heading }: NewsletterSectionProps): ReactElement {
  switch (block.kind) {
    case 'heading':
      return <LocalText as="h2" className={styles.heading} text={block.text} locale={locale} />
    case 'text':
      return <Paragraphs paragraphs={block.paragraphs} lang={block.lang} locale={locale} />
    case 'picture':
      return (
        <figure className={styles.picture}>
          <img
            src={block.src}
            width={block.width}
            height={block.height}
            alt={block.alt.value}
            {...foreign(block.alt.lang, locale)}
            loading="lazy"
            decoding="async"
          />
          {block.caption !== null && (
            <figcaption>
              <LocalText text={block.caption} locale={locale} />
            </figcaption>
          )}
        </figure>
      )
    case 'summary':
      return <SummaryCard summary={block.summary} locale={locale} heading={heading} />
    case 'dates':
      return <NewsletterDates title={block.title} dates={block.dates} locale={locale} heading={heading} />
    case 'quote':
      return (
        <figure className={styles.quote}>
          <blockquote>
            <LocalText as="p" text={block.text} locale={locale} />
          </blockquote>
          {block.by !== null && (
            <figcaption>
              <LocalText text={block.by} locale={locale} />
            </figcaption>
          )}
        </figure>
      )
    case 'notice':
      return <LocalText as="p" className={styles.notice} text={block.text} locale={locale} />
    case 'contact':
      return (
        <div className={styles.contact}>
          <ContactView contact={block.contact} locale={locale} />
        </div>
      )
  }
}
