import type { ReactElement } from 'react'
import { Drawing } from '../Drawing'
import { paint } from '../paint'

interface Props {
  className?: string | undefined
}

/** A heart, an apple and a running shoe. */
export function HealthArt({ className }: Props): ReactElement {
  return (
    <Drawing size={[96, 96]} className={className}>
      <path fill={paint.sand} d="M49 5c25 0 42 17 42 43 0 25-18 43-43 43S5 74 5 49C5 23 23 5 49 5z" />
      <path fill={paint.brick} d="M46 66C26 53 15 42 16 29c1-16 21-20 30-6 10-14 30-8 30 7 0 13-10 23-30 36z" />
      <path stroke={paint.rose} strokeWidth="4.5" d="M24 33c-1-6 2-10 7-11" />
      <path fill={paint.leaf} d="M75 50c9-5 18 2 16 12-1 9-7 16-12 15-2-1-4-1-6 0-6 1-12-7-12-15 0-10 7-15 14-12z" />
      <path stroke={paint.ink} strokeWidth="2.6" d="M75 50c0-4 1-6 3-9" />
      <path fill={paint.sun} d="M79 44c2-5 6-7 11-6-1 5-5 8-11 6z" />
      <path fill={paint.sky} d="M11 58c4 4 9 4 13-2l5-1 15 14c6 5 16 3 17 12v4H12c-3-8-4-18-1-27z" />
      <path stroke={paint.ink} strokeWidth="2.4" d="M31 67l5-5M36 72l5-5M13 72c6-1 12 1 15 6" />
      <path stroke={paint.paper} strokeWidth="5" d="M13 85h47" />
      <path stroke={paint.ink} strokeWidth="2.4" d="M13 88.5h47" />
    </Drawing>
  )
}
