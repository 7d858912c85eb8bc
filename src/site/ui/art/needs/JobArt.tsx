import type { ReactElement } from 'react'
import { Drawing } from '../Drawing'
import { Face } from '../Face'
import { paint } from '../paint'

interface Props {
  className?: string | undefined
}

/** A young person in cap and apron behind a shop counter, a till beside. */
export function JobArt({ className }: Props): ReactElement {
  return (
    <Drawing size={[96, 96]} className={className}>
      <path fill={paint.sky} d="M47 5c25-1 43 16 43 41 1 26-17 45-42 45C22 92 5 74 5 48 5 24 23 6 47 5z" />
      <path fill={paint.paper} d="M16 78c0-17 7-27 24-28 16 0 25 10 25 28z" />
      <path fill={paint.brown} d="M33 42h14v9a7 7 0 0 1-14 0z" />
      <circle cx="40" cy="35" r="13" fill={paint.brown} />
      <path fill={paint.hair} d="M26 36c0-6 2-9 4-10h20c3 2 4 5 3 10l-3-5H30z" />
      <path fill={paint.brick} d="M26 29c0-9 6-14 14-14 7 0 12 4 14 10l9 1c3 1 3 4 0 4z" />
      <Face x={42} y={36.5} scale={1.15} />
      <path fill={paint.leaf} d="M28 78V60h5v-9h3q4 6 8 0h3v9h6v18z" />
      <rect x="43" y="62" width="9" height="6" rx="1.5" fill={paint.sun} />
      <path fill={paint.ink} d="M58 56l20-3 4 13v12H58z" />
      <path fill={paint.sun} d="M62 59l12-2 2 6-12 2z" />
      <path stroke={paint.paper} strokeWidth="2.4" d="M63 70h.01M69 70h.01M75 70h.01" />
      <path fill={paint.brick} d="M9 75h78c3 0 3 6 0 6h-5c-8 7-20 11-34 11s-26-4-34-11H9c-3 0-3-6 0-6z" />
    </Drawing>
  )
}
