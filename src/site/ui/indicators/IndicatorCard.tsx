import { formatFigure } from '@/src/i18n/format'
import type { Locale } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import type { IndicatorView } from '@/src/site/data/view-models'
import { LocalText } from '@/src/site/ui/text/LocalText'

import { FigureTable } from './FigureTable'
import { IndicatorChart } from './IndicatorChart'
import { calculation, figureWords, gapWords, progressWords } from './indicator-words'
import styles from './IndicatorCard.module.css'
import { PlaceKey } from './PlaceMark'

/** One indicator: what it says, how it stands, the drawing with its table, how far we have come, and what is known of the figure. */
export function IndicatorCard({ indicator, locale }: { indicator: IndicatorView; locale: Locale }) {
  const t = translator(locale)
  const { code, name, plain, unit, places, figures, targets, breaks, direction, directionInferred } = indicator
  return (
    <article className={`card ${styles.indicator}`} aria-labelledby={code}>
      <div className={styles.words}>
        <LocalText as="h4" id={code} text={name} locale={locale} />
        {plain !== null && <LocalText as="p" text={plain} locale={locale} />}
        <p className={styles.wish}>
          {t(`indicators.wish.${direction}`)} {directionInferred && t('indicators.inferred')}
        </p>
      </div>
      <ul className={styles.key} aria-label={t('indicators.latest')}>
        {places.map((place, at) => {
          const newest = figures.findLast((figure) => figure.place === at)
          return (
            newest !== undefined && (
              <li key={at} className={place.role === 'area' ? styles.area : undefined}>
                <PlaceKey shape={place.shape} />
                <span>
                  <LocalText text={place.name} locale={locale} /> <b>{figureWords(newest, unit, locale)}</b> <bdi className={styles.when}>({newest.period})</bdi>
                </span>
              </li>
            )
          )
        })}
        {targets.map(({ year, value }) => (
          <li key={year}>
            <PlaceKey shape="target" />
            {t('indicators.target', { year, value: formatFigure(value, unit, locale) })}
          </li>
        ))}
      </ul>
      <figure className={styles.drawing}>
        <IndicatorChart indicator={indicator} locale={locale} />
        {breaks.length > 0 && (
          <figcaption className={styles.caption}>
            {breaks.map(({ year, note }) => (
              <span key={year}>
                {t('indicators.break', { year })} <LocalText text={note} locale={locale} />
              </span>
            ))}
          </figcaption>
        )}
      </figure>
      <div className={styles.numbers}>
        <FigureTable indicator={indicator} locale={locale} />
        <Judged indicator={indicator} locale={locale} />
      </div>
      <About indicator={indicator} locale={locale} />
    </article>
  )
}

/** How far we have come, and the gap to whom the area is compared with. */
function Judged({ indicator, locale }: { indicator: IndicatorView; locale: Locale }) {
  const t = translator(locale)
  const { places, progress, gaps } = indicator
  return (
    <dl className={styles.judged}>
      <div>
        <dt>{t('indicators.progress.title')}</dt>
        {progress.map(({ place, progress: of }) => {
          const sum = calculation(of, locale)
          const name = place === null ? undefined : places[place]?.name
          return (
            <dd key={place}>
              {name !== undefined && (
                <>
                  <LocalText text={name} locale={locale} />:{' '}
                </>
              )}
              {progressWords(of, indicator, locale).join(' ')}
              {sum !== null && (
                <span className={styles.sum} dir="ltr">
                  {sum}
                </span>
              )}
            </dd>
          )
        })}
      </div>
      {gaps.length > 0 && (
        <div>
          <dt>{t('indicators.gap.title')}</dt>
          {/* What is the same for all parts of the area is said once. */}
          {[...new Set([...gaps.map((one) => gapWords(one, indicator, locale)[0]), ...gaps.map((one) => gapWords(one, indicator, locale)[1])])].map((words) => (
            <dd key={words}>{words}</dd>
          ))}
        </div>
      )}
    </dl>
  )
}

/** Source, definition, and what to be careful with, as they are kept: in Danish. */
function About({ indicator, locale }: { indicator: IndicatorView; locale: Locale }) {
  const t = translator(locale)
  const { officialName, definition, method, limitation, sources } = indicator
  const facts = [
    { name: t('indicators.officialName'), text: officialName },
    { name: t('indicators.definition'), text: definition },
    { name: t('indicators.method'), text: method },
    { name: t('indicators.limitation'), text: limitation },
  ]
  return (
    <div className={styles.about}>
      <p>
        {t('indicators.source')}:{' '}
        {sources.map((source, at) => (
          <span key={source.value}>
            {at > 0 && '; '}
            <LocalText text={source} locale={locale} />
          </span>
        ))}
      </p>
      <details>
        <summary>{t('indicators.about')}</summary>
        <dl className={styles.facts}>
          {facts.map(
            ({ name, text }) =>
              text !== null && (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>
                    <LocalText text={text} locale={locale} />
                  </dd>
                </div>
              ),
          )}
        </dl>
      </details>
    </div>
  )
}
