import type { ReactElement } from 'react'
import { Drawing } from './Drawing'
import { paint } from './paint'

interface Props {
  className?: string | undefined
}

/** For empty results: an empty bench under a linden, and a waiting bird. */
export function EmptyArt({ className }: Props): ReactElement {
  return (
    <Drawing size={[240, 160]} className={className}>
      <path
        fill={paint.sand}
        d="M118 10c70-4 112 28 112 78 0 44-40 64-112 64C52 152 10 134 10 92 10 42 52 14 118 10z"
      />
      <path fill={paint.leaf} d="M56 20c22 0 32 18 32 38 0 22-12 42-32 42S24 80 24 58c0-20 10-38 32-38z" />
      <path stroke={paint.ink} strokeWidth="4.5" d="M56 128V54M56 84l14-14M56 74L45 63" />
      <path fill={paint.rose} d="M22 126c50-6 140-8 198-2-14 20-50 28-102 28-50 0-86-8-96-26z" />
      <path stroke={paint.ink} strokeWidth="4.5" d="M92 74v58M186 74v58" />
      <path stroke={paint.brick} strokeWidth="8" d="M82 76h114M82 90h114M78 110h122" />
      <path fill={paint.sky} d="M140 58c0-10 7-16 16-16 7 0 11 4 12 9l7 3-7 3c-1 10-8 15-17 15l-24-2c8-2 13-6 13-12z" />
      <path fill={paint.ink} d="M134 66c6-12 14-13 22-8-4 8-12 11-22 8z" />
      <path stroke={paint.ink} strokeWidth="2.4" d="M162 50h.01M150 72v3M156 72v3" />
      <path fill={paint.sun} d="M167 51l9 3-8 3z" />
      <path
        stroke={paint.leaf}
        strokeWidth="3"
        d="M206 132c0-8 2-12 5-16M206 132c-1-7-3-10-6-13M30 136c0-8-2-12-5-15M30 136c1-6 3-9 6-11"
      />
    </Drawing>
  )
}
