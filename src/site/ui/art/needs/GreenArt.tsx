import type { ReactElement } from 'react'
import { Drawing } from '../Drawing'
import { paint } from '../paint'

interface Props {
  className?: string | undefined
}

/** A sprout inside the turning arrows of recycling, and a watering can. */
export function GreenArt({ className }: Props): ReactElement {
  return (
    <Drawing size={[96, 96]} className={className}>
      <path fill={paint.sun} d="M49 5c24 0 42 18 42 42 0 26-17 44-43 44-25 0-43-17-43-43C5 23 24 5 49 5z" />
      <path fill={paint.brick} d="M10 72h34l-4 13c-1 5-25 4-27-1z" />
      <path stroke={paint.leaf} strokeWidth="4.5" d="M26 72c-1-14-1-24 0-34" />
      <path fill={paint.leaf} d="M27 44C15 44 8 36 9 22c13 1 20 9 18 22zM25 51c-2-15 4-26 19-27 3 15-4 26-19 27z" />
      <path stroke={paint.sky} strokeWidth="5" d="M61 68L49 55M57 46c5-15 26-15 31 2" />
      <path fill={paint.sky} d="M43 58l9-11 4 4-9 11zM57 46h30l3 32c0 4-35 4-35 0z" />
      <path stroke={paint.paper} strokeWidth="3" d="M64 61c2-9 13-9 16-2M81 66c-3 8-13 8-16 1" />
      <path fill={paint.paper} d="M83 53v9h-8zM62 73v-9h8z" />
      <path stroke={paint.sky} strokeWidth="3" d="M46 66v3M40 63v4M50 73v3M42 73v.01" />
    </Drawing>
  )
}
