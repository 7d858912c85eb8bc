import type { ReactElement } from 'react'
import { formatDay, formatFigure } from '@/src/i18n/format'
import type { Locale } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import type { IndicatorView, Text } from '@/src/site/data/view-models'
import { LocalText } from '@/src/site/ui/text/LocalText'

import { FigureTable } from './FigureTable'
import { IndicatorChart } from './IndicatorChart'
import { calculation, figureWords, gapChangeWords, gapWords, progressWords } from './indicator-words'
import styles from './IndicatorCard.module.css'
import { PlaceKey } from './PlaceMark'

/** One indicator: its meaning, status, chart with table, progress, and notes on the figure. */
export function IndicatorCard({ indicator, locale }: { indicator: IndicatorView; locale: Locale }): ReactElement {
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
                  <LocalText text={place.name} locale={locale} />{' '}
                  <b>
                    <bdi>{figureWords(newest, unit, locale)}</bdi>
                  </b>{' '}
                  <bdi className={styles.when}>({newest.period})</bdi>
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
              <div key={year}>
                {t('indicators.break', { year })} <LocalText as="p" text={note} locale={locale} />
              </div>
            ))}
          </figcaption>
        )}
      </figure>
      <FigureTable indicator={indicator} locale={locale} />
      <Judgement indicator={indicator} locale={locale} />
      <About indicator={indicator} locale={locale} />
    </article>
  )
}

/** Progress, and the gap to the comparator. */
function Judgement({ indicator, locale }: { indicator: IndicatorView; locale: Locale }) {
  const t = translator(locale)
  const { places, progress, gaps } = indicator
  const areas = new Set(gaps.map(({ place }) => place))
  return (
    <dl className={styles.judged}>
      <div>
        <dt>{t('indicators.progress.title')}</dt>
        {progress.map(({ place, progress: of }) => {
          const sum = calculation(of, locale)
          return (
            <dd key={place}>
              <OfPlace name={place === null ? undefined : places[place]?.name} locale={locale} />
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
      {[...new Set(gaps.map(({ against }) => against))].map((against) => {
        const ofAgainst = gaps.filter((one) => one.against === against)
        const changes = ofAgainst.map((one) => gapChangeWords(one, indicator, locale))
        // A statement that is the same for all parts of the area is made once.
        const shared = new Set(changes).size === 1 ? changes[0] : undefined
        return (
          <div key={against}>
            <dt>{t('indicators.gap.title', { against: places[against]?.name.value ?? '' })}</dt>
            {ofAgainst.map((one, at) => (
              <dd key={one.place}>
                <OfPlace name={areas.size === 1 ? undefined : places[one.place]?.name} locale={locale} />
                {gapWords(one, indicator, locale)} {shared === undefined && changes[at]}
              </dd>
            ))}
            {shared !== undefined && <dd>{shared}</dd>}
          </div>
        )
      })}
    </dl>
  )
}

/** The name of the place that the following text is about. Renders nothing if there is only one place. */
function OfPlace({ name, locale }: { name: Text | undefined; locale: Locale }) {
  if (name === undefined) return null
  return (
    <>
      <LocalText text={name} locale={locale} />:{' '}
    </>
  )
}

/** Source, definition and caveats, which are kept in Danish only. */
function About({ indicator, locale }: { indicator: IndicatorView; locale: Locale }) {
  const t = translator(locale)
  const { officialName, definition, method, limitation, sources, figures } = indicator
  const extractedOn = figures
    .flatMap((figure) => figure.extractedOn ?? [])
    .sort()
    .at(-1)
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
        {extractedOn !== undefined && `. ${t('indicators.extractedOn')} ${formatDay(extractedOn, locale)}`}
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
