import type { ReactElement } from 'react'
import type { SmallMultiple } from '@/src/formats/print/small-multiple'
import styles from './SmallMultipleView.module.css'

/** Units of the drawing, which scales with its column. */
const WIDTH = 300
const HEIGHT = 104
const AXIS = 46
const FOOT = 16
const PLOT = { width: WIDTH - AXIS, height: HEIGHT - FOOT }
/** Padding that keeps marks at the ends of the axes inside the drawing. */
const INNER = { x: 14, y: 10 }
const MARK = 10

const x = (share: number) => AXIS + INNER.x + share * (PLOT.width - 2 * INNER.x)
const y = (share: number) => INNER.y + (1 - share) * (PLOT.height - 2 * INNER.y)

/** The chart of an indicator on the board's page; positions and texts are shared with the printed version. */
export function SmallMultipleView({ drawing }: { drawing: SmallMultiple }): ReactElement {
  const { low, high, from, to, lines, marks, absent, baseline, breaks, alt } = drawing
  return (
    <svg className={styles.drawing} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={alt}>
      <rect className={styles.ground} x={AXIS} y={0} width={PLOT.width} height={PLOT.height} rx={3} />
      {[0, 1].map((level) => (
        <line key={level} className={styles.level} x1={AXIS} x2={WIDTH} y1={y(level)} y2={y(level)} />
      ))}
      {/* A break is drawn before the first year that is affected. */}
      {breaks.map((one) => (
        <line key={one.x} className={styles.break} x1={x(one.x) - MARK} x2={x(one.x) - MARK} y1={0} y2={PLOT.height} />
      ))}
      {baseline && (
        <line className={styles.baseline} x1={x(baseline.x)} x2={WIDTH} y1={y(baseline.y)} y2={y(baseline.y)} />
      )}
      {lines.map(({ role, points }, at) => (
        <polyline
          key={at}
          className={role === 'area' ? styles.area : styles.comparator}
          points={points.map((point) => `${x(point.x)},${y(point.y)}`).join(' ')}
        />
      ))}
      {absent.map((one) => (
        <path key={one.x} className={styles.absent} d={`M${x(one.x) - 4} ${PLOT.height - 12}l8 8m0-8l-8 8`} />
      ))}
      {marks.map((mark, at) => (
        // Parts of an area are placed side by side.
        <g
          key={at}
          transform={`translate(${x(mark.x) + mark.beside * MARK * (mark.x > 0.5 ? -1.1 : 1.1)} ${y(mark.y)})`}
        >
          <MarkShape shape={mark.shape} provisional={mark.provisional} />
        </g>
      ))}
      <text className={styles.axis} x={AXIS - 6} y={y(1) + 4} textAnchor="end">
        {high}
      </text>
      <text className={styles.axis} x={AXIS - 6} y={y(0) + 4} textAnchor="end">
        {low}
      </text>
      <text className={styles.axis} x={AXIS} y={HEIGHT - 3}>
        {from}
      </text>
      <text className={styles.axis} x={WIDTH} y={HEIGHT - 3} textAnchor="end">
        {to}
      </text>
    </svg>
  )
}

/** A mark centred on its point; a flag stands on it with the foot of its pole. */
function MarkShape({
  shape,
  provisional = false,
}: {
  shape: SmallMultiple['marks'][number]['shape']
  provisional?: boolean
}) {
  const area = provisional ? styles.provisional : styles.mark
  switch (shape) {
    case 'circle':
      return <circle className={area} r={4.5} />
    case 'triangle':
      return <path className={area} d="M-5 4.5h10l-5-9z" />
    case 'rhombus':
      return <path className={area} d="M-5.5 0L0-5.5 5.5 0 0 5.5z" />
    case 'hexagon':
      return <path className={area} d="M-5 0l2.5-4.4h5L5 0 2.5 4.4h-5z" />
    case 'square':
      return <rect className={styles.square} x={-4.2} y={-4.2} width={8.4} height={8.4} />
    case 'target':
      return <path className={styles.target} d="M0 0v-11l8 3-8 3" />
  }
}

/** A standalone mark for the text beside a chart. */
export function KeyMark({
  shape,
  provisional,
}: {
  shape: SmallMultiple['marks'][number]['shape']
  provisional?: boolean
}): ReactElement {
  return (
    <svg className={styles.keyMark} viewBox="-7 -7 14 14" width={14} height={14} aria-hidden="true">
      <g transform={shape === 'target' ? 'translate(-2 6)' : undefined}>
        <MarkShape shape={shape} provisional={provisional} />
      </g>
    </svg>
  )
}

/** A standalone line for the chart's legend. */
export function KeyLine({ line }: { line: 'baseline' | 'break' | 'absent' }): ReactElement {
  return (
    <svg className={styles.keyMark} viewBox="0 0 22 14" width={22} height={14} aria-hidden="true">
      {line === 'baseline' && <line className={styles.baseline} x1={0} x2={22} y1={7} y2={7} />}
      {line === 'break' && <line className={styles.break} x1={11} x2={11} y1={0} y2={14} />}
      {line === 'absent' && <path className={styles.absent} d="M7 3l8 8m0-8l-8 8" />}
    </svg>
  )
}
