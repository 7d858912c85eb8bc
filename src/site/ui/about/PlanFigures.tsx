import type { ReactElement } from 'react'
import { formatNumber } from '@/src/i18n/format'
import type { Locale } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import type { AboutView } from '@/src/site/data/view-models'

import styles from './PlanFigures.module.css'

/** Key figures: the size of the plan. */
export function PlanFigures({
  figures,
  locale,
}: {
  figures: NonNullable<AboutView['figures']>
  locale: Locale
}): ReactElement {
  const t = translator(locale)
  return (
    <section className={styles.band} aria-labelledby="tal">
      <h2 id="tal" className={styles.title}>
        {t('about.figures')}
      </h2>
      <dl className={styles.figures}>
        {(['homes', 'residents', 'afdelinger', 'zones'] as const).map((name) => (
          <div key={name} className={styles.figure}>
            <dt>{t(`about.${name}`)}</dt>
            <dd>{formatNumber(figures[name], locale)}</dd>
          </div>
        ))}
      </dl>
      <p>{t('about.period', { from: figures.from, to: figures.to })}</p>
    </section>
  )
}
