import type { ReactElement } from 'react'
import { formatFigure } from '@/src/i18n/format'
import type { Locale } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import type { IndicatorView } from '@/src/site/data/view-models'
import { LocalText } from '@/src/site/ui/text/LocalText'

import { figureId } from './figure-id'
import styles from './FigureTable.module.css'
import { figureWords } from './indicator-words'
import { PlaceKey } from './PlaceMark'

/** All figures of an indicator by place. Each row has a fragment id; the marks are those of the chart. */
export function FigureTable({ indicator, locale }: { indicator: IndicatorView; locale: Locale }): ReactElement {
  const t = translator(locale)
  const { code, name, figures, places, unit, baselineYear } = indicator
  const count = (value: number) => formatFigure(value, 'count', locale)
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{t('indicators.table', { name: name.value })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('indicators.period')}</th>
          <th scope="col">{t('indicators.figure')}</th>
        </tr>
      </thead>
      {places.map((place, at) => (
        <tbody key={at}>
          <tr>
            <th scope="rowgroup" colSpan={2}>
              <span className={styles.place}>
                <PlaceKey shape={place.shape} />
                <LocalText text={place.name} locale={locale} />
              </span>
            </th>
          </tr>
          {figures.map(
            (figure, index) =>
              figure.place === at && (
                <tr key={index} id={figureId(code, index)}>
                  <th scope="row" className={styles.period}>
                    <bdi>{figure.period}</bdi>
                    {figure.year === baselineYear && place.role === 'area' && (
                      <span className={styles.note}> {t('indicators.start')}</span>
                    )}
                  </th>
                  <td>
                    {figure.value === null ? (
                      <i className={styles.note}>{figureWords(figure, unit, locale)}</i>
                    ) : (
                      figureWords(figure, unit, locale)
                    )}
                    {figure.parts !== null && (
                      <span className={styles.note}>
                        {' '}
                        (
                        {t('indicators.of', {
                          part: count(figure.parts.numerator),
                          whole: count(figure.parts.denominator),
                        })}
                        )
                      </span>
                    )}
                  </td>
                </tr>
              ),
          )}
        </tbody>
      ))}
    </table>
  )
}
