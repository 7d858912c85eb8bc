import type { ReactElement } from 'react'
import { INNER, wheelDrawing } from '@/src/domain/year-wheel/wheel-drawing'
import type { WheelKind, YearWheel } from '@/src/domain/year-wheel/year-wheel'
import styles from './Wheel.module.css'

const SCALE = 300
const MARK = 13

interface Props {
  wheel: YearWheel
  /** 1 to 12; null if the wheel shows another year than the current one. */
  now: number | null
  /** Short names of the twelve months. */
  months: readonly string[]
  alt: string
}

/** The year as a wheel. The list beside it has the same content, with the same numbers. */
export function Wheel({ wheel, now, months, alt }: Props): ReactElement {
  const { sectors, marks } = wheelDrawing(wheel)
  return (
    <svg
      className={styles.wheel}
      viewBox={`${-SCALE - 2} ${-SCALE - 2} ${2 * SCALE + 4} ${2 * SCALE + 4}`}
      role="img"
      aria-label={alt}
    >
      <g transform={`scale(${SCALE})`}>
        {sectors.map(({ month, path }) => (
          <path key={month} className={month === now ? styles.now : styles.sector} d={path} />
        ))}
      </g>
      {sectors.map(({ month, label }) => (
        <text
          key={month}
          className={styles.month}
          data-now={month === now}
          x={label.x * SCALE}
          y={label.y * SCALE + 5}
          textAnchor="middle"
        >
          {months[month - 1]}
        </text>
      ))}
      {marks.map(({ number, kind, done, x, y }) => (
        <g
          key={number}
          className={done ? styles.done : styles.mark}
          data-kind={kind}
          transform={`translate(${x * SCALE} ${y * SCALE})`}
        >
          <KindShape kind={kind} />
          <text y={4} textAnchor="middle">
            {number}
          </text>
        </g>
      ))}
      <circle className={styles.middle} r={INNER * SCALE} />
      <text className={styles.year} y={6} textAnchor="middle">
        {wheel.year}
      </text>
      {wheel.unplaced.length > 0 && (
        <text className={styles.rest} y={32} textAnchor="middle">
          + {wheel.unplaced.length}
        </text>
      )}
    </svg>
  )
}

/** A shape for each kind, centred on its position. */
function KindShape({ kind }: { kind: WheelKind }) {
  switch (kind) {
    case 'meeting':
      return <circle r={MARK} />
    case 'obligation':
      return <rect x={-MARK} y={-MARK} width={2 * MARK} height={2 * MARK} rx={3} />
    case 'milestone':
      return <path d={`M0 ${-MARK - 4}L${MARK + 4} 0 0 ${MARK + 4} ${-MARK - 4} 0z`} />
    case 'document':
      return <path d={`M${-MARK} ${-MARK}h${MARK * 1.3}l${MARK * 0.7} ${MARK * 0.7}v${MARK * 1.3}h${-2 * MARK}z`} />
  }
}

/** The mark of an item in the list; without a number, that of the legend. */
export function KindMark({
  kind,
  number,
  done = false,
}: {
  kind: WheelKind
  number?: number
  done?: boolean
}): ReactElement {
  return (
    <svg className={styles.kindMark} viewBox="-18 -18 36 36" width={28} height={28} aria-hidden="true">
      <g className={done ? styles.done : styles.mark} data-kind={kind}>
        <KindShape kind={kind} />
        {number !== undefined && (
          <text y={4} textAnchor="middle">
            {number}
          </text>
        )}
      </g>
    </svg>
  )
}
