import type { ReactElement } from 'react'
import { Drawing } from '../Drawing'
import { paint } from '../paint'

interface Props {
  className?: string | undefined
}

/** An open book out of which a light rises, and a pencil. */
export function SchoolArt({ className }: Props): ReactElement {
  return (
    <Drawing size={[96, 96]} className={className}>
      <path fill={paint.sky} d="M50 5c24 0 41 18 41 43 0 26-19 43-44 43C22 91 5 73 5 49 5 22 24 5 50 5z" />
      <path
        fill={paint.sun}
        d="M48 18c12 0 19 8 19 18 0 7-4 11-7 16-2 4-2 8-2 14H38c0-6 0-10-2-14-3-5-7-9-7-16 0-10 7-18 19-18z"
      />
      <path stroke={paint.paper} strokeWidth="3" d="M37 35c1-5 4-8 9-9M48 8v3M26 16l2 3M70 16l-2 3M17 35h3M76 35h3" />
      <path fill={paint.brick} d="M10 55l36 8h4l36-8v25l-36 7h-4l-36-7z" />
      <path fill={paint.paper} d="M14 49c13-2 25 1 34 9 9-8 21-11 34-9v26c-13-2-25 0-34 7-9-7-21-9-34-7z" />
      <path stroke={paint.ink} strokeWidth="2.2" d="M48 59v21M21 57c7 0 13 1 19 5M21 65c6 0 11 1 16 4" />
      <path fill={paint.leaf} d="M84 40l5 4-26 29-5-4z" />
      <path fill={paint.sand} d="M58 69l5 4-9 6z" />
    </Drawing>
  )
}
