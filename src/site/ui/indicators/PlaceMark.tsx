import type { ReactElement } from 'react'
import type { PlaceShape } from '@/src/site/data/view-models'

import styles from './PlaceMark.module.css'

/** Centred on 0, 0; about 12 wide. */
const shapes = {
  circle: 'M-5.5 0a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0Z',
  triangle: 'M0-6.5L6.5 5H-6.5Z',
  rhombus: 'M0-7L7 0L0 7L-7 0Z',
  hexagon: 'M-3.5-6H3.5L7 0L3.5 6H-3.5L-7 0Z',
  square: 'M-5-5H5V5H-5Z',
  cross: 'M-5-5L5 5M5-5L-5 5',
  target: 'M-6 0a6 6 0 1 0 12 0a6 6 0 1 0-12 0ZM-2 0a2 2 0 1 0 4 0a2 2 0 1 0-4 0Z',
} as const satisfies Record<PlaceShape | 'target', string>

interface PlaceMarkProps {
  shape: keyof typeof shapes
  /** True for a provisional figure, which is drawn hollow. */
  hollow?: boolean
}

/** The mark of a place in charts: the area's marks are filled, the comparator's open. */
export function PlaceMark({ shape, hollow = false }: PlaceMarkProps): ReactElement {
  const isOpen = shape === 'square' || shape === 'cross'
  return (
    <path
      className={shape === 'target' ? styles.target : isOpen ? styles.comparator : hollow ? styles.hollow : styles.area}
      d={shapes[shape]}
    />
  )
}

/** The same mark beside text. */
export function PlaceKey({ shape }: { shape: keyof typeof shapes }): ReactElement {
  return (
    <svg className={styles.key} viewBox="-9 -9 18 18" aria-hidden="true" focusable="false">
      <PlaceMark shape={shape} />
    </svg>
  )
}
