import type { ReactElement } from 'react'
import { Drawing } from '../Drawing'
import { paint } from '../paint'

interface Props {
  className?: string | undefined
}

/** A kite in the wind, a football and a drum. */
export function LeisureArt({ className }: Props): ReactElement {
  return (
    <Drawing size={[96, 96]} className={className}>
      <path fill={paint.sky} d="M47 5c25-1 44 17 44 43 0 24-17 43-42 43C23 91 5 74 5 48 5 23 22 6 47 5z" />
      <path fill={paint.brick} d="M62 7l22 21-25 25-15-29z" />
      <path fill={paint.sun} d="M62 7l22 21-23-2zM59 53l2-27-17-2z" />
      <path stroke={paint.paper} strokeWidth="2.6" d="M59 53c8 3 12-4 18 0 5 3 8 1 10-3" />
      <path fill={paint.rose} d="M66 51l5 8 3-8zM78 49l0 9 7-4z" />
      <path fill={paint.brick} d="M49 67h38l-2 14c-10 7-26 9-36 5z" />
      <ellipse cx="68" cy="67" rx="19" ry="6" fill={paint.paper} />
      <path stroke={paint.sun} strokeWidth="2.6" d="M50 72l8 14 8-11 8 11 8-11 3 4" />
      <circle cx="32" cy="62" r="22" fill={paint.paper} />
      <path
        fill={paint.ink}
        d="M32 51l10 7-4 12H26l-4-12zM32 40l6 2-6 5-6-5zM54 60l-5 5-1-8 3-4zM10 60l3-7 3 4-1 8zM45 80l-6-1 4-7 6 1zM19 80l-4-7 6-1 4 7z"
      />
      <path stroke={paint.ink} strokeWidth="2" d="M32 46v6M41 58l8-2M37 69l5 5M27 69l-5 5M23 58l-8-2" />
    </Drawing>
  )
}
