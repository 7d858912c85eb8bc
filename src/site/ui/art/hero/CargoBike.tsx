import type { ReactElement } from 'react'
import { Face } from '../Face'
import { paint } from '../paint'

interface Props {
  /** Position on the ground, below the rear wheel. */
  x: number
  y: number
}

/** A cargo bike made into a coffee stall, with its barista. About 150 units wide and as high. */
export function CargoBike({ x, y }: Props): ReactElement {
  return (
    <g transform={`translate(${x} ${y})scale(1.16)`}>
      <path stroke={paint.ink} strokeWidth="3" d="M96-46v-92" />
      <path fill={paint.paper} d="M46-122c8-28 92-28 100 0z" />
      <path
        fill={paint.sun}
        d="M46-122c4-13 21-19 37-21-9 5-13 12-14 21zM146-122c-4-13-21-19-37-21 9 5 13 12 14 21zM85-143h22c4 6 5 13 5 21H80c0-8 1-15 5-21z"
      />
      <path fill={paint.paper} d="M58-46c0-24 7-34 19-34s19 10 19 34z" />
      <path fill={paint.leaf} d="M68-46v-32l9 6 9-6v32z" />
      <circle cx="77" cy="-91" r="12" fill={paint.deep} />
      <path fill={paint.hair} d="M64-92c-2-12 5-17 13-17s15 5 13 17c-5-1-8-3-10-7-4 5-9 7-16 7z" />
      <Face x={78} y={-90} />
      <g stroke={paint.ink} strokeWidth="4">
        <path d="M0-20l14-30M14-46l20 28M0-20h34L54-60M46-64l14-2" />
        <path strokeWidth="5" d="M6-53h17" />
        <circle cy="-20" r="20" />
        <circle cx="34" cy="-20" r="4" />
        <circle cx="116" cy="-15" r="15" />
      </g>
      <path fill={paint.sun} d="M50-50h84l-9 34H60z" />
      <path fill={paint.brick} d="M45-54h94v7H45z" />
      <path fill={paint.paper} d="M82-41h18v7q0 9-9 9t-9-9zM116-68h13l-2 14h-9z" />
      <path stroke={paint.paper} strokeWidth="2.5" d="M100-39h2q3 0 3 3t-5 4M122-73c-3-3 3-5 0-9" />
    </g>
  )
}
