import type { ReactElement } from 'react'
import { formatDay } from '@/src/i18n/format'
import type { Locale } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import type { NewsletterView } from '@/src/site/data/view-models'
import { PrintLinks } from '@/src/site/ui/facts/PrintLinks'
import { PageHeader } from '@/src/site/ui/layout/PageHeader'
import { SampleBadge } from '@/src/site/ui/layout/SampleBadge'
import { TextStateNote } from '@/src/site/ui/text/TextStateNote'
import { paths } from '@/src/urls/paths'

import { newsletterTrail } from './newsletter-trail'
import styles from './NewsletterBody.module.css'
import { NewsletterPlaces } from './NewsletterPlaces'
import { NewsletterSection } from './NewsletterSection'

/** An edition of the newsletter: title, sections, and notes on the state of its translations. */
export function NewsletterBody({
  newsletter: { content, states },
  locale,
}: {
  newsletter: NewsletterView
  locale: Locale
}): ReactElement {
  const t = translator(locale)
  const { slug, title, intro, date, zones, afdelinger, sample, blocks } = content
  const firstHeading = blocks.findIndex(({ kind }) => kind === 'heading')
  return (
    <>
      <PageHeader locale={locale} title={title} lead={intro} above={newsletterTrail(content, locale).slice(1, -1)}>
        <p className={styles.date}>
          <time dateTime={date}>{formatDay(date, locale)}</time>
          {sample && <SampleBadge locale={locale} />}
        </p>
        <NewsletterPlaces zones={zones} afdelinger={afdelinger} locale={locale} />
        <TextStateNote texts={states.map((state) => ({ state }))} locale={locale} />
      </PageHeader>
      <div className={styles.sections}>
        {blocks.map((block, index) => (
          <NewsletterSection
            key={index}
            block={block}
            locale={locale}
            heading={firstHeading !== -1 && index > firstHeading ? 'h3' : 'h2'}
          />
        ))}
      </div>
      <PrintLinks
        links={[
          { href: paths.newsletterSheet(locale, slug), words: t('print.sheet') },
          { href: paths.newsletterFolded(locale, slug), words: t('print.folded') },
        ]}
      />
    </>
  )
}
