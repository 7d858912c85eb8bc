import type { ReactElement } from 'react'
import { Drawing } from '../Drawing'
import { Face } from '../Face'
import { paint } from '../paint'

interface Props {
  className?: string | undefined
}

/** One big umbrella held over two children in the rain. */
export function PreventionArt({ className }: Props): ReactElement {
  return (
    <Drawing size={[160, 120]} className={className}>
      <path fill={paint.sky} d="M80 6c48 0 74 22 74 56 0 33-28 52-74 52S6 96 6 62C6 28 34 6 80 6z" />
      <path
        stroke={paint.paper}
        strokeWidth="3"
        d="M20 42l-3 7M30 24l-3 7M16 66l-3 7M140 40l-3 7M146 62l-3 7M132 22l-3 7M52 14l-2 5M112 12l-2 5"
      />
      <path
        fill={paint.brick}
        d="M26 56c2-24 26-38 54-38s52 14 54 38c-6-6-14-6-18 0-6-7-18-7-24 0-6-7-18-7-24 0-6-7-18-7-24 0-4-6-12-6-18 0z"
      />
      <path
        fill={paint.sun}
        d="M68 56c-1-18 3-32 12-38 9 6 13 20 12 38-6-7-18-7-24 0zM26 56c2-16 12-28 28-34-8 8-11 20-10 34-4-6-12-6-18 0zM134 56c-2-16-12-28-28-34 8 8 11 20 10 34 4-6 12-6 18 0z"
      />
      <path fill={paint.rose} d="M23 102c0-18 3-26 12-26s13 8 13 26z" />
      <circle cx="34" cy="70" r="11" fill={paint.brown} />
      <path fill={paint.hair} d="M22 72c-2-12 5-16 12-16s14 4 12 16c-5-2-8-5-10-8-3 4-7 7-14 8z" />
      <Face x={36} y={72} scale={0.9} />
      <path fill={paint.paper} d="M43 108c-2-30 4-40 16-40s17 10 16 40z" />
      <circle cx="59" cy="57" r="12" fill={paint.tan} />
      <path fill={paint.hair} d="M46 58c-2-12 5-16 13-16s15 5 13 16c-6-1-9-3-12-7-4 4-8 7-14 7z" />
      <Face x={62} y={58} />
      <path stroke={paint.ink} strokeWidth="3.5" d="M80 13v4M80 53v33q0 6-6 5" />
      <path stroke={paint.paper} strokeWidth="9" d="M66 77l13-1" />
      <circle cx="81" cy="75" r="5" fill={paint.tan} />
      <path fill={paint.sun} d="M91 108c0-22 4-32 14-32s14 10 14 32z" />
      <circle cx="105" cy="70" r="11" fill={paint.pale} />
      <path fill={paint.leaf} d="M93 70c0-9 5-13 12-13s13 4 13 13c-8-4-17-4-25 0z" />
      <Face x={103} y={73} scale={0.9} />
      <path fill={paint.leaf} d="M12 100c36-6 100-6 136 0-12 11-36 17-68 17s-56-6-68-17z" />
    </Drawing>
  )
}
