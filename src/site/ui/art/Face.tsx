import type { ReactElement } from 'react'
import { paint } from './paint'

interface Props {
  /** The midpoint between the eyes. */
  x: number
  y: number
  /** At scale 1, the eyes are six units apart. */
  scale?: number
  /** Eyes closed and mouth open. */
  laughing?: boolean
}

/** Two eyes and a smile. */
export function Face({ x, y, scale = 1, laughing = false }: Props): ReactElement {
  const at = `translate(${x} ${y})${scale === 1 ? '' : `scale(${scale})`}`
  if (!laughing)
    return <path transform={at} stroke={paint.hair} strokeWidth="1.8" d="M-3 0h.01M3 0h.01M-2.6 4.2q2.6 2.4 5.2 0" />
  return (
    <g transform={at}>
      <path stroke={paint.hair} strokeWidth="1.5" d="M-4.6.4q1.4-1.8 2.8 0M1.8.4q1.4-1.8 2.8 0" />
      <path fill={paint.paper} d="M-3.4 3.4h6.8a3.4 3.6 0 0 1-6.8 0z" />
    </g>
  )
}
