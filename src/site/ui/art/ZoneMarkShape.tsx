import type { ReactNode, ReactElement } from 'react'
import type { ZoneMark } from '@/src/domain/vocabulary'
import { zonePaint } from './zone-paint'

interface Props {
  mark: ZoneMark
  /** Accessible name. Omit it where adjacent text already says it. */
  label?: string | undefined
  className?: string | undefined
}

const shapes: Record<ZoneMark, ReactNode> = {
  circle: <circle cx="12" cy="12" r="10" />,
  square: <rect x="2.5" y="2.5" width="19" height="19" rx="2" />,
  triangle: <path d="M13.3 3 23 19.7a1.5 1.5 0 0 1-1.3 2.3H2.3A1.5 1.5 0 0 1 1 19.7L10.7 3a1.5 1.5 0 0 1 2.6 0z" />,
  hexagon: <path d="M6.5 2.5h11l5.5 9.5-5.5 9.5h-11L1 12z" />,
  diamond: <path d="M12 .8 22 12 12 23.2 2 12z" />,
  drop: <path d="M12 1c4 5 8 9 8 14a8 8 0 0 1-16 0c0-5 4-9 8-14z" />,
}

/** A zone's mark: colour and shape. With `label` it is an image with that name; without, decoration. */
export function ZoneMarkShape({ mark, label, className }: Props): ReactElement {
  const voice =
    label === undefined ? ({ 'aria-hidden': 'true' } as const) : ({ role: 'img', 'aria-label': label } as const)
  return (
    <svg
      className={className}
      viewBox="0 0 24 24"
      width="24"
      height="24"
      fill={zonePaint[mark]}
      focusable="false"
      {...voice}
    >
      {label !== undefined && <title>{label}</title>}
      {shapes[mark]}
    </svg>
  )
}
