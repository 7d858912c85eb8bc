import type { ReactElement } from 'react'
import { Drawing } from '../Drawing'
import { Face } from '../Face'
import { paint } from '../paint'

interface Props {
  className?: string | undefined
}

/** Someone goes up the steps, bag in hand, towards an open door with light behind it. */
export function EmploymentArt({ className }: Props): ReactElement {
  return (
    <Drawing size={[160, 120]} className={className}>
      <path fill={paint.sand} d="M82 6c44 0 72 22 72 56 0 34-28 52-76 52S6 94 6 62C6 26 36 6 82 6z" />
      <path fill={paint.brick} d="M92 24h54c6 10 9 24 7 40-1 8-4 14-8 20H92z" />
      <path fill={paint.sun} d="M101 80V48c0-22 34-22 34 0v32z" />
      <path fill={paint.sky} d="M106 80c0-14 3-20 12-20s12 6 12 20z" />
      <path stroke={paint.sky} strokeWidth="6" d="M111 65l-7-8" />
      <circle cx="118" cy="51" r="9" fill={paint.pale} />
      <path fill={paint.hair} d="M108 52c-2-9 4-12 10-12s12 4 10 12c-4-1-7-3-9-5-3 3-6 4-11 5z" />
      <Face x={116} y={52} scale={0.75} />
      <path fill={paint.rose} d="M17 98h35V88h27V78h71c-6 23-34 36-74 36-28 0-48-6-59-16z" />
      <path stroke={paint.ink} strokeWidth="8" d="M56 66l-4 14-10 14h6M64 66l6 8-2 10h6" />
      <path fill={paint.leaf} d="M46 70c-1-20 3-30 14-30s16 10 14 30c-8 3-20 3-28 0z" />
      <circle cx="62" cy="29" r="12.5" fill={paint.deep} />
      <path fill={paint.hair} d="M49 31c-3-12 4-18 13-18 8 0 14 4 14 10-6 3-12 2-17 2-2 3-5 5-10 6z" />
      <Face x={66} y={30} />
      <path stroke={paint.leaf} strokeWidth="8" d="M70 47l12 2 5-10M50 48l-9 14" />
      <circle cx="88" cy="37" r="4.5" fill={paint.deep} />
      <circle cx="40" cy="64" r="4.5" fill={paint.deep} />
      <path stroke={paint.ink} strokeWidth="3" d="M33 72c0-10 12-10 12 0" />
      <path fill={paint.brick} d="M28 72h23v15H28z" />
      <path stroke={paint.sun} strokeWidth="2.6" d="M28 78h23" />
    </Drawing>
  )
}
