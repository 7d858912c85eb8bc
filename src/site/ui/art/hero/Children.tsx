import type { ReactElement } from 'react'
import { Face } from '../Face'
import { paint } from '../paint'

interface Props {
  /** Position on the ground, below the ball. */
  x: number
  y: number
}

/** Two children and a ball in the air between them. About 130 units wide and 90 high. */
export function Children({ x, y }: Props): ReactElement {
  return (
    <g transform={`translate(${x} ${y})scale(1.16)`}>
      <path stroke={paint.ink} strokeWidth="7" d="M-50-26l-3 22h-4M-40-26l16 10 4 9M44-28l-2 24h-4M53-28l6 24h4" />
      <path fill={paint.sky} d="M-58-24c0-20 4-32 13-32s13 12 13 32z" />
      <path stroke={paint.sky} strokeWidth="7" d="M-51-49l-13-9M-39-49l14-6" />
      <circle cx="-45" cy="-67" r="11" fill={paint.brown} />
      <path
        fill={paint.hair}
        d="M-57-66c-1-10 4-14 12-14s14 4 12 13c-4-1-7-2-9-5-3 4-8 6-15 6zM-60-83a6 6 0 1 1 9 4zM-31-83a6 6 0 1 0-9 4z"
      />
      <Face x={-43} y={-66} scale={0.9} />
      <path fill={paint.sun} d="M34-24c0-22 5-33 14-33s14 11 15 33z" />
      <path stroke={paint.sun} strokeWidth="7" d="M42-50L29-66M55-50l13-15" />
      <circle cx="48" cy="-68" r="11" fill={paint.pale} />
      <path fill={paint.brick} d="M35-69c0-9 6-13 13-13s13 4 13 13q-13-4-26 0zM44-84a4 4 0 1 1 8 0z" />
      <Face x={46} y={-66} scale={0.9} />
      <circle cx="2" cy="-44" r="11" fill={paint.paper} />
      <path fill={paint.ink} d="M2-50l6 4-2 7h-7l-3-7zM2-55l4 1-4 3-4-3zM13-43l-3 2v-5zM-9-43l3 2v-5z" />
    </g>
  )
}
