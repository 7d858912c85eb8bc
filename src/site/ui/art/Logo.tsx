import type { ReactElement } from 'react'
import { Drawing } from './Drawing'
import { paint } from './paint'
import { zonePaint } from './zone-paint'

interface Props {
  className?: string | undefined
}

/** The logo: circle, square, triangle and hexagon form a house. Legible from 32 pixels. */
export function Logo({ className }: Props): ReactElement {
  return (
    <Drawing size={[48, 48]} className={className}>
      <path fill={zonePaint.triangle} stroke={zonePaint.triangle} strokeWidth="3" d="M24 4.5l19.5 17h-39z" />
      <circle cx="24" cy="15.5" r="4.5" fill={paint.sun} />
      <rect x="4.5" y="25" width="19" height="19" rx="2.5" fill={zonePaint.square} />
      <path fill={zonePaint.hexagon} d="M26 34.5l5-9.5h9l5 9.5-5 9.5h-9z" />
    </Drawing>
  )
}
