import type { ReactElement } from 'react'
import { Drawing } from './Drawing'
import { paint } from './paint'

interface Props {
  className?: string | undefined
}

/** For "page not found": someone reads a map upside down. */
export function NotFoundArt({ className }: Props): ReactElement {
  return (
    <Drawing size={[240, 160]} className={className}>
      <path fill={paint.sky} d="M122 8c66 0 108 32 108 80 0 42-40 64-110 64S10 134 10 90C10 42 54 8 122 8z" />
      <path fill={paint.leaf} d="M14 106c40-14 76-10 110-2 36-8 68-8 104-2-8 34-46 50-108 50S22 138 14 106z" />
      <path stroke={paint.ink} strokeWidth="4" d="M42 128V58M198 126V66" />
      <path fill={paint.paper} d="M22 58l8-8h34v16H30zM42 74h26l8 7-8 7H42z" />
      <path fill={paint.sun} d="M176 70h34l8 7-8 7h-34z" />
      <path fill={paint.brick} d="M78 122c2-22 16-32 42-32s40 10 42 32z" />
      <g transform="rotate(-7 120 80)">
        <path fill={paint.brown} d="M112 74h16v18a8 8 0 0 1-16 0z" />
        <circle cx="120" cy="46" r="29" fill={paint.hair} />
        <ellipse cx="120" cy="61" rx="18" ry="21" fill={paint.brown} />
        <path fill={paint.hair} d="M101 58c-2-18 7-26 19-26s21 8 19 26c-8-1-15-5-19-10-4 5-11 9-19 10z" />
        <path stroke={paint.hair} strokeWidth="2.4" d="M113 63h.01M128 63h.01M109 56q3-3 6-1M125 54q4-3 7 1" />
        <path stroke={paint.hair} strokeWidth="5" d="M121 74h.01" />
      </g>
      <path fill={paint.paper} d="M62 96l38 8 40-8 38 8v46l-38-8-40 8-38-8z" />
      <path fill={paint.sand} d="M100 104l40-8v46l-40 8z" />
      <path fill={paint.brick} d="M70 106l16 3v14l-8 8-8-10z" />
      <path fill={paint.leaf} d="M148 107h18v15l-9 10-9-10z" />
      <path fill={paint.paper} d="M75 107l6 1v6l-6-1zM154 107h6v6h-6z" />
      <path fill={paint.sky} d="M100 104l40-8v9c-12 8-26 2-40 12z" />
      <path stroke={paint.ink} strokeWidth="2.6" strokeDasharray="1 5" d="M79 136c14 6 18-16 34-10s22 10 42 8" />
      <g fill={paint.brown}>
        <circle cx="62" cy="122" r="7.5" />
        <circle cx="178" cy="128" r="7.5" />
      </g>
    </Drawing>
  )
}
