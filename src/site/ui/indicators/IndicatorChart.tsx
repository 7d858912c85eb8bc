import type { ReactElement } from 'react'
import { formatFigure } from '@/src/i18n/format'
import type { Locale } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import type { Chart, FigureView, IndicatorView } from '@/src/site/data/view-models'

import { figureId } from './figure-id'
import styles from './IndicatorChart.module.css'
import { figureWords } from './indicator-words'
import { PlaceMark } from './PlaceMark'

/** Pixels above the plot and below it. The chart's width is fluid and its height fixed, so its text never shrinks. */
const TOP = 28
const BLANKS = 14
const YEARS = 40
const BOTTOM = 46

/**
 * Chart of a series. Each figure links to its row in the table beside it, so that it can be reached and read without
 * sight; everything else is visual only and repeated in the text and the table. Time runs left to right in all
 * languages.
 */
export function IndicatorChart({ indicator, locale }: { indicator: IndicatorView; locale: Locale }): ReactElement {
  const t = translator(locale)
  const { chart, unit, places, figures, name } = indicator
  const figure = (value: number) => formatFigure(value, unit, locale)
  const floor = TOP + chart.height
  const at = (share: number) => Math.round(floor - share * chart.height)
  return (
    <svg
      className={styles.chart}
      height={floor + BOTTOM}
      role="group"
      aria-label={t('indicators.chart', { name: name.value })}
    >
      <g aria-hidden="true">
        {chart.scale.map(({ value, y }) => (
          <g key={value}>
            <line className={styles.grid} x1="0" x2="100%" y1={at(y)} y2={at(y)} />
            <text x="0" y={at(y) - 5}>
              {figure(value)}
            </text>
          </g>
        ))}
        {chart.years.map(({ year, x }) => (
          <text key={year} className={styles.year} x={percent(x)} y={floor + YEARS}>
            {year}
          </text>
        ))}
        {chart.baseline !== null && (
          <line
            className={styles.baseline}
            x1={percent(chart.baseline.x)}
            x2="100%"
            y1={at(chart.baseline.y)}
            y2={at(chart.baseline.y)}
          />
        )}
        {chart.breaks.map(({ year, x }) => (
          <g key={year}>
            <line className={styles.break} x1={percent(x)} x2={percent(x)} y1={TOP - 10} y2={floor} />
            <text className={styles.year} x={percent(x)} y={TOP - 15}>
              {t('indicators.breakShort', { year })}
            </text>
          </g>
        ))}
        {chart.lines.map(({ place, points, aside }) =>
          points.slice(1).map((to, index) => {
            const from = points[index] ?? to
            return (
              <line
                key={`${place} ${to.x}`}
                className={places[place]?.role === 'area' ? styles.area : styles.comparator}
                x1={percent(from.x)}
                x2={percent(to.x)}
                y1={at(from.y)}
                y2={at(to.y)}
                transform={moved(aside)}
              />
            )
          }),
        )}
        {chart.targets.map(({ year, value, x, y, label }) => (
          <svg key={year} className={styles.spot} x={percent(x)} y={at(y)}>
            <PlaceMark shape="target" />
            {label !== null && (
              <text className={styles.target} y={label}>
                {figure(value)}
              </text>
            )}
          </svg>
        ))}
      </g>
      {chart.marks.map(({ place, year, value, x, y, aside, provisional, label }) => (
        <MarkLink
          key={`${place} ${year}`}
          indicator={indicator}
          index={indexOf(figures, place, year, value)}
          locale={locale}
        >
          <svg className={styles.spot} x={percent(x)} y={at(y)}>
            <g transform={moved(aside)}>
              <circle className={styles.reach} r="13" />
              <PlaceMark shape={places[place]?.shape ?? 'circle'} hollow={provisional} />
              {label !== null && (
                <text className={styles.value} y={label}>
                  {figure(value)}
                </text>
              )}
            </g>
          </svg>
        </MarkLink>
      ))}
      {chart.blanks.map(({ place, year, x, aside, state }) => (
        <MarkLink
          key={`${place} ${year}`}
          indicator={indicator}
          index={indexOf(figures, place, year, null)}
          locale={locale}
        >
          <svg className={styles.spot} x={percent(x)} y={floor + BLANKS}>
            <g transform={moved(aside)}>
              <circle className={styles.reach} r="13" />
              <path className={styles.blank} d={state === 'hidden' ? 'M-6-6H6V6H-6ZM-6 6L6-6' : 'M-6 0H6'} />
            </g>
          </svg>
        </MarkLink>
      ))}
    </svg>
  )
}

interface MarkLinkProps {
  indicator: IndicatorView
  /** Index of the figure in the table. */
  index: number
  locale: Locale
  children: React.ReactNode
}

function MarkLink({ indicator, index, locale, children }: MarkLinkProps) {
  const figure = indicator.figures[index]
  if (figure === undefined) return null
  const place = indicator.places[figure.place]?.name.value ?? ''
  const words = { place, period: figure.period, value: figureWords(figure, indicator.unit, locale) }
  return (
    <a
      className={styles.mark}
      href={`#${figureId(indicator.code, index)}`}
      aria-label={translator(locale)('indicators.goTo', words)}
    >
      {children}
    </a>
  )
}

function indexOf(figures: readonly FigureView[], place: number, year: number, value: number | null): number {
  return figures.findLastIndex((figure) => figure.place === place && figure.year === year && figure.value === value)
}

function moved(aside: number): string | undefined {
  return aside === 0 ? undefined : `translate(${aside})`
}

function percent(share: Chart['marks'][number]['x']): string {
  return `${Math.round(share * 1000) / 10}%`
}
