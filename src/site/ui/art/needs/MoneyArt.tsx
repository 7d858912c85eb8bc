import type { ReactElement } from 'react'
import { Drawing } from '../Drawing'
import { paint } from '../paint'

interface Props {
  className?: string | undefined
}

/** A letter held by a helping hand, coins beside. */
export function MoneyArt({ className }: Props): ReactElement {
  return (
    <Drawing size={[96, 96]} className={className}>
      <path fill={paint.leaf} d="M46 5c26-1 45 17 45 42 0 24-17 43-43 44C23 92 5 74 5 49 5 25 21 6 46 5z" />
      <path fill={paint.paper} d="M22 24l49-8c3 0 4 1 5 4l5 28c0 3-1 4-4 5l-48 8c-3 0-5-1-5-4l-5-28c0-3 1-5 3-5z" />
      <path stroke={paint.ink} strokeWidth="2.4" d="M21 27l31 17 22-25" />
      <circle cx="74" cy="27" r="11" fill={paint.brick} />
      <path stroke={paint.paper} strokeWidth="3" d="M69 27l4 4 6-7" />
      <path fill={paint.tan} d="M92 66c-10-3-19-4-27-1-4 3-10 5-15 4l-33 1c-5 0-5 6-1 7l28 9c8 3 15 2 22-1l26-5z" />
      <path stroke={paint.tan} strokeWidth="8" d="M66 69c-4-4-8-6-13-6" />
      <path stroke={paint.brick} strokeWidth="2" d="M50 69c6-1 9 1 12 5" />
      <path fill={paint.brick} d="M94 59l-13 3c-3 8-3 17 1 25l9-2c4-8 5-17 3-26z" />
      <path fill={paint.sun} stroke={paint.ink} strokeWidth="2" d="M17 55v12c0 6 23 6 23 0V55" />
      <ellipse cx="28.5" cy="55" rx="11.5" ry="4.5" fill={paint.sun} stroke={paint.ink} strokeWidth="2" />
      <path stroke={paint.ink} strokeWidth="2" d="M17 61c0 6 23 6 23 0" />
    </Drawing>
  )
}
