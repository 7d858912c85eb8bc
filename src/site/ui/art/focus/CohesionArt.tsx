import type { ReactElement } from 'react'
import { Drawing } from '../Drawing'
import { paint } from '../paint'

interface Props {
  className?: string | undefined
}

/** Neighbours around one long table, under bunting. */
export function CohesionArt({ className }: Props): ReactElement {
  return (
    <Drawing size={[160, 120]} className={className}>
      <path fill={paint.rose} d="M80 6c46 0 74 20 74 56 0 33-28 52-76 52S6 96 6 63C6 26 34 6 80 6z" />
      <path stroke={paint.ink} strokeWidth="2" d="M18 26c36 16 88 16 124 0" />
      <path fill={paint.paper} d="M28 30l11 4-8 9zM72 38h12l-6 11zM118 35l11-4-3 12z" />
      <path fill={paint.sun} d="M50 36l12 1-7 10zM94 38l12-2-5 12z" />
      <path fill={paint.leaf} d="M12 88c0-18 5-25 17-25s18 8 18 25z" />
      <path fill={paint.paper} d="M45 88c0-20 6-26 18-26s18 6 18 26z" />
      <path fill={paint.sun} d="M80 88c0-18 5-25 17-25s17 8 17 25z" />
      <path fill={paint.ink} d="M114 88c0-18 5-24 17-24s16 6 17 24z" />
      <path fill={paint.brick} d="M63 43c10 0 14 7 13 16 0 6 3 9 2 14-7 6-22 6-30 1 2-5 1-9 1-15 0-9 5-16 14-16z" />
      <circle cx="30" cy="55" r="11.5" fill={paint.deep} />
      <ellipse cx="64" cy="58" rx="8.5" ry="10" fill={paint.tan} />
      <circle cx="97" cy="58" r="11.5" fill={paint.pale} />
      <circle cx="130" cy="56" r="11.5" fill={paint.brown} />
      <path fill={paint.hair} d="M17 56c-2-11 5-16 13-16s15 5 13 15c-5-1-8-3-11-6-3 4-8 6-15 7z" />
      <path
        fill={paint.paper}
        d="M84 58c-2-11 5-16 13-16s15 5 13 16c-4-2-7-4-8-7-4 4-11 6-18 7zM99 43a6 6 0 1 1 7 3z"
      />
      <path fill={paint.leaf} d="M117 55c0-9 5-13 13-13s14 4 14 13l-10-2-19 2z" />
      <path
        stroke={paint.hair}
        strokeWidth="1.8"
        d="M29 57h.01m6 0h.01m-5.6 4.2q2.6 2.4 5.2 0M62 57h.01m6 0h.01m-5.6 4.2q2.6 2.4 5.2 0M92 60h.01m6 0h.01m-5.6 4.2q2.6 2.4 5.2 0M125 59h.01m6 0h.01m-5.6 4.2q2.6 2.4 5.2 0"
      />
      <path fill={paint.sky} d="M8 86h144c4 0 4 6 0 6h-4c-11 15-36 22-68 22s-56-7-68-22H8c-4 0-4-6 0-6z" />
      <path fill={paint.rose} d="M38 78h12v4q0 4-6 4t-6-4zM108 78h12v4q0 4-6 4t-6-4z" />
      <path fill={paint.leaf} d="M66 82c0-12 26-12 26 0z" />
      <path fill={paint.brick} d="M61 79h36c0 8-8 9-18 9s-18-1-18-9z" />
      <path stroke={paint.paper} strokeWidth="3" d="M14 92c12 12 36 17 66 17s54-5 66-17" strokeDasharray=".01 12" />
    </Drawing>
  )
}
