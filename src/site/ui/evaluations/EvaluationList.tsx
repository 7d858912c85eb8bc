import type { ReactElement } from 'react'
import type { Locale } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import type { EvaluationCard } from '@/src/site/data/view-models'
import { foreign } from '@/src/site/ui/text/foreign'
import { LocalText } from '@/src/site/ui/text/LocalText'
import { paths } from '@/src/urls/paths'

import styles from './EvaluationList.module.css'

/** The published evaluations, in the loader's order. */
export function EvaluationList({
  evaluations,
  locale,
}: {
  evaluations: readonly EvaluationCard[]
  locale: Locale
}): ReactElement {
  const t = translator(locale)
  if (evaluations.length === 0) return <p>{t('evaluations.empty')}</p>
  return (
    <ul className={styles.list}>
      {evaluations.map(({ slug, title, summary, year, by, kind }) => (
        <li key={slug} className={`card ${styles.evaluation}`}>
          <p className="badge badge-leaf">{t(`evaluations.kind.${kind}`)}</p>
          <h2 className={styles.title}>
            <a href={paths.evaluation(locale, slug)} {...foreign(title.lang, locale)}>
              {title.value}
            </a>
          </h2>
          <LocalText as="p" text={summary} locale={locale} />
          <p className={styles.by}>{t('evaluations.by', { by, year })}</p>
        </li>
      ))}
    </ul>
  )
}
