import type { ReactElement } from 'react'
import { formatBytes } from '@/src/i18n/format'
import type { Locale } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import type { EvaluationView } from '@/src/site/data/view-models'
import { Icon } from '@/src/site/ui/icons/Icon'
import { PageHeader } from '@/src/site/ui/layout/PageHeader'
import { UpdatedOn } from '@/src/site/ui/layout/UpdatedOn'
import { LocalText } from '@/src/site/ui/text/LocalText'
import { RichTextView } from '@/src/site/ui/text/RichTextView'
import { TextStateNote } from '@/src/site/ui/text/TextStateNote'
import { paths } from '@/src/urls/paths'

import styles from './EvaluationContent.module.css'

/** An evaluation: first what was learnt and changed, then the full text and the report. */
export function EvaluationContent({
  evaluation,
  locale,
}: {
  evaluation: EvaluationView
  locale: Locale
}): ReactElement {
  const t = translator(locale)
  const { title, summary, body, learnt, changed, activity, file } = evaluation
  return (
    <>
      <PageHeader
        locale={locale}
        title={title}
        lead={summary}
        above={[{ href: paths.evaluations(locale), label: t('evaluations.title') }]}
      >
        <p className={styles.by}>
          <span className="badge badge-leaf">{t(`evaluations.kind.${evaluation.kind}`)}</span>
          {t('evaluations.by', { by: evaluation.by, year: evaluation.year })}
        </p>
        <TextStateNote texts={[title, summary, body, learnt, changed]} locale={locale} />
      </PageHeader>
      {(learnt !== null || changed !== null) && (
        <div className={styles.pair}>
          {learnt !== null && (
            <section className={styles.learnt} aria-labelledby="laert">
              <h2 id="laert">{t('evaluations.learnt')}</h2>
              <LocalText as="p" text={learnt} locale={locale} />
            </section>
          )}
          {changed !== null && (
            <section className={styles.changed} aria-labelledby="aendret">
              <h2 id="aendret">{t('evaluations.changed')}</h2>
              <LocalText as="p" text={changed} locale={locale} />
            </section>
          )}
        </div>
      )}
      {body !== null && <RichTextView text={body} locale={locale} />}
      {activity !== null && (
        <p>
          {t('evaluations.activity')}:{' '}
          <a href={paths.offer(locale, activity.slug)}>
            <LocalText text={activity.title} locale={locale} />
          </a>
        </p>
      )}
      {file !== null && (
        <p>
          <a className="button" href={file.url}>
            <Icon name="download" />
            {t('evaluations.file')} ({formatBytes(file.bytes, locale)})
          </a>
        </p>
      )}
      <UpdatedOn updatedAt={evaluation.updatedAt} locale={locale} />
    </>
  )
}
