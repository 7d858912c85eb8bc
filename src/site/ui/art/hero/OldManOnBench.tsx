import type { ReactElement } from 'react'
import { paint } from '../paint'

interface Props {
  /** Position on the ground, below the middle of the bench. */
  x: number
  y: number
}

/** An old man with cap, beard and stick on a bench, and a bird by his feet. About 150 units wide and 100 high. */
export function OldManOnBench({ x, y }: Props): ReactElement {
  return (
    <g transform={`translate(${x} ${y})scale(1.16)`}>
      <path stroke={paint.ink} strokeWidth="4" d="M-58-56v54M58-56v54" />
      <path stroke={paint.brick} strokeWidth="7" d="M-66-54H66M-66-42H66" />
      <path fill={paint.sky} d="M-18-28c-2-28 4-44 18-44s20 16 18 44z" />
      <path stroke={paint.brick} strokeWidth="8" d="M-68-27H68" />
      <path stroke={paint.ink} strokeWidth="9" d="M-8-30l-4 24h-5M9-30l3 24h5" />
      <circle cy="-83" r="12" fill={paint.pale} />
      <path fill={paint.paper} d="M-12-82c2 5 5 5 8 3q4-2 8 0c3 2 6 2 8-3 2 14-5 20-12 20s-14-6-12-20z" />
      <path fill={paint.ink} d="M-14-86c0-9 6-13 14-13s15 3 16 12c-9-3-20-3-30 1z" />
      <path stroke={paint.hair} strokeWidth="1.8" d="M-4-83h.01M4-83h.01M-2.5-74q2.5 2 5 0" />
      <path stroke={paint.sky} strokeWidth="9" d="M-13-60l-6 18 14 4M13-60l9 16 8 2" />
      <path stroke={paint.ink} strokeWidth="3.5" d="M32-2v-42q0-6-7-4" />
      <path fill={paint.sun} d="M-8-46H4v6q0 6-6 6t-6-6z" />
      <path
        fill={paint.ink}
        d="M-34-16c-2-6 6-9 9-4l5 3-5 2c0 8-6 12-12 12h-16c8-2 13-6 19-13zM-42-5h2v6h-2zM-36-5h2v6h-2z"
      />
    </g>
  )
}
