import type { ReactElement } from 'react'
import { Drawing } from '../Drawing'
import { Face } from '../Face'
import { paint } from '../paint'

interface Props {
  className?: string | undefined
}

/** Two women laughing over coffee; one wears a headscarf. */
export function WomenArt({ className }: Props): ReactElement {
  return (
    <Drawing size={[96, 96]} className={className}>
      <path fill={paint.rose} d="M48 5c26 0 43 17 43 42S74 91 49 91C23 91 5 74 5 48S24 5 48 5z" />
      <path fill={paint.hair} d="M53 45c-3-17 5-27 16-27s18 9 17 22c0 6 2 9 4 12-10 7-28 6-37 0z" />
      <path fill={paint.sun} d="M47 76c0-17 7-25 20-25 14 0 20 9 20 25z" />
      <path fill={paint.deep} d="M63 45h10v7a5 5 0 0 1-10 0z" />
      <circle cx="68" cy="37" r="12" fill={paint.deep} />
      <path fill={paint.hair} d="M55 37c0-9 5-14 13-14s14 5 14 14c-7-1-12-4-15-8-2 4-6 7-12 8z" />
      <Face x={66} y={38} scale={1.1} laughing />
      <path fill={paint.brick} d="M9 76c0-17 7-26 20-26 14 0 20 9 21 26z" />
      <path fill={paint.leaf} d="M29 17c12 0 18 9 17 20 0 7 3 11 2 18-10 8-27 8-37 1 2-7 1-12 1-19 0-11 6-20 17-20z" />
      <ellipse cx="30" cy="36" rx="10.5" ry="12" fill={paint.tan} />
      <Face x={31} y={36} scale={1.1} laughing />
      <path fill={paint.paper} d="M24 60h16v7q0 8-8 8t-8-8zM55 60h16v7q0 8-8 8t-8-8z" />
      <path
        stroke={paint.paper}
        strokeWidth="2.6"
        d="M24 63h-2q-3 0-3 3t5 4M71 63h2q3 0 3 3t-5 4M46 62c-3-3 3-5 0-8M50 56c-3-3 3-5 0-8"
      />
      <path fill={paint.sky} d="M9 74h78c4 0 4 6 0 6h-4c-8 7-20 11-34 11-15 0-27-4-35-11H9c-4 0-4-6 0-6z" />
    </Drawing>
  )
}
