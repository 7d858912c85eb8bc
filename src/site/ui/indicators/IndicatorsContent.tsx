import type { ReactElement } from 'react'
import type { Locale } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import type { IndicatorsView } from '@/src/site/data/view-models'
import { Icon } from '@/src/site/ui/icons/Icon'
import { PageHeader } from '@/src/site/ui/layout/PageHeader'
import { Section } from '@/src/site/ui/layout/Section'
import { UpdatedOn } from '@/src/site/ui/layout/UpdatedOn'
import { LocalText } from '@/src/site/ui/text/LocalText'
import { TextStateNote } from '@/src/site/ui/text/TextStateNote'
import { paths } from '@/src/urls/paths'

import { IndicatorCard } from './IndicatorCard'
import styles from './IndicatorsContent.module.css'
import { indicatorsTrail } from './indicators-trail'

/** The published figures: an index of goals, how to read them, and each goal with its indicators. */
export function IndicatorsContent({
  indicators,
  locale,
}: {
  indicators: IndicatorsView
  locale: Locale
}): ReactElement {
  const t = translator(locale)
  const { areas, updatedAt } = indicators
  const goals = areas.flatMap((area) => area.goals)
  const texts = goals.flatMap((goal) => [goal.title, ...goal.indicators.flatMap(({ name, plain }) => [name, plain])])
  return (
    <>
      <PageHeader
        locale={locale}
        title={t('indicators.title')}
        lead={t('indicators.lead')}
        above={indicatorsTrail(locale).slice(0, -1)}
      >
        <TextStateNote texts={texts} locale={locale} />
        {goals.length > 0 && (
          <a className="button button-quiet no-print" href={paths.indicatorsTable(locale)}>
            <Icon name="download" />
            {t('indicators.download')}
          </a>
        )}
      </PageHeader>
      {goals.length === 0 && <p>{t('indicators.empty')}</p>}
      {goals.length > 0 && (
        <>
          <nav className={styles.index} aria-labelledby="alle-maal">
            <h2 id="alle-maal">{t('indicators.index')}</h2>
            <div className={styles.areas}>
              {areas.map(({ area, goals: of }) => (
                <div key={of[0]?.id}>
                  <h3>{area === null ? t('indicators.wholePlan') : <LocalText text={area} locale={locale} />}</h3>
                  <ul>
                    {of.map(({ id, title }) => (
                      <li key={id}>
                        <a href={`#${id}`}>
                          <LocalText text={title} locale={locale} />
                        </a>
                      </li>
                    ))}
                  </ul>
                </div>
              ))}
            </div>
          </nav>
          <section className={styles.how} aria-labelledby="laes-tallene">
            <h2 id="laes-tallene">{t('indicators.how.title')}</h2>
            <ul>
              <li>{t('indicators.how.missing')}</li>
              <li>{t('indicators.how.hidden')}</li>
              <li>{t('indicators.how.gap')}</li>
              <li>
                {t('indicators.how.formula')} <b className={styles.formula}>{t('indicators.how.formulaWords')}</b>{' '}
                {t('indicators.how.formulaNote')}
              </li>
            </ul>
          </section>
          {areas.map(({ area, goals: of }) => (
            <Section
              key={of[0]?.id}
              id={`omraade-${of[0]?.id ?? ''}`}
              title={area === null ? t('indicators.wholePlan') : <LocalText text={area} locale={locale} />}
            >
              {of.map(({ id, title, indicators: followed }) => (
                <div key={id} className={styles.goal}>
                  <LocalText as="h3" id={id} text={title} locale={locale} />
                  {followed.map((indicator) => (
                    <IndicatorCard key={indicator.code} indicator={indicator} locale={locale} />
                  ))}
                </div>
              ))}
            </Section>
          ))}
          <p>
            <a href={paths.evaluations(locale)}>{t('nav.evaluations')}</a>
          </p>
          {updatedAt !== null && <UpdatedOn updatedAt={updatedAt} locale={locale} />}
        </>
      )}
    </>
  )
}
