import { formatDay, formatFigure } from '@/src/i18n/format'
import type { Locale } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import type { IndicatorView } from '@/src/site/data/view-models'
import { LocalText } from '@/src/site/ui/text/LocalText'

import { figureId } from './figure-id'
import styles from './FigureTable.module.css'
import { figureWords } from './indicator-words'
import { PlaceKey } from './PlaceMark'

/** All figures of an indicator, each row an address of its own; the marks are those of the drawing. */
export function FigureTable({ indicator, locale }: { indicator: IndicatorView; locale: Locale }) {
  const t = translator(locale)
  const { code, name, figures, places, unit, baselineYear } = indicator
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{t('indicators.table', { name: name.value })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('indicators.place')}</th>
          <th scope="col">{t('indicators.period')}</th>
          <th scope="col" className={styles.figure}>
            {t('indicators.figure')}
          </th>
        </tr>
      </thead>
      <tbody>
        {figures.map((figure, index) => {
          const place = places[figure.place]
          return (
            <tr key={index} id={figureId(code, index)}>
              <th scope="row">
                {place !== undefined && (
                  <span className={styles.place}>
                    <PlaceKey shape={place.shape} />
                    <LocalText text={place.name} locale={locale} />
                  </span>
                )}
              </th>
              <td>
                <bdi>{figure.period}</bdi>
                {figure.year === baselineYear && place?.role === 'area' && <span className={styles.note}> {t('indicators.start')}</span>}
              </td>
              <td className={styles.figure}>
                {figure.value === null ? <i className={styles.note}>{figureWords(figure, unit, locale)}</i> : figureWords(figure, unit, locale)}
                {figure.parts !== null && (
                  <span className={styles.note}>
                    {' '}
                    ({t('indicators.of', { part: formatFigure(figure.parts.numerator, 'count', locale), whole: formatFigure(figure.parts.denominator, 'count', locale) })})
                  </span>
                )}
                {figure.extractedOn !== null && (
                  <span className={styles.extracted}>
                    {t('indicators.extractedOn')} {formatDay(figure.extractedOn, locale)}
                  </span>
                )}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
