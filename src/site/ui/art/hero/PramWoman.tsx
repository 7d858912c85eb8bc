import type { ReactElement } from 'react'
import { Face } from '../Face'
import { paint } from '../paint'

interface Props {
  /** Position on the ground, below the woman. */
  x: number
  y: number
}

/** A woman in a headscarf with a pram before her, on the right. About 95 units wide and 110 high. */
export function PramWoman({ x, y }: Props): ReactElement {
  return (
    <g transform={`translate(${x} ${y})scale(1.16)`}>
      <path stroke={paint.ink} strokeWidth="6" d="M-7-4h4M9-4h4" />
      <path fill={paint.rose} d="M-20-8c0-38 4-68 21-68s20 30 22 68z" />
      <path fill={paint.brick} d="M1-110c12 0 18 9 17 20 0 7 4 11 3 17-9 9-30 8-37 1 2-6 0-11 0-18 0-11 6-20 17-20z" />
      <ellipse cx="4" cy="-90" rx="9.5" ry="11" fill={paint.tan} />
      <Face x={6} y={-91} />
      <path stroke={paint.ink} strokeWidth="3" d="M36-48l18 38M74-32L46-10M42-40L30-54" />
      <path stroke={paint.rose} strokeWidth="9" d="M5-62l9 14 13-4" />
      <circle cx="30" cy="-53" r="5" fill={paint.tan} />
      <path fill={paint.leaf} d="M36-48h50c0 17-10 26-25 26S36-31 36-48z" />
      <path fill={paint.ink} d="M36-46v-5h24l-5-25c20-4 32 9 32 25v5z" />
      <g fill={paint.paper} stroke={paint.ink} strokeWidth="3.5">
        <circle cx="46" cy="-9" r="8" />
        <circle cx="77" cy="-9" r="8" />
      </g>
    </g>
  )
}
