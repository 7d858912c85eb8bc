import type { ReactNode, ReactElement } from 'react'
import type { ZoneMark } from '@/src/domain/vocabulary'
import { Drawing } from './Drawing'
import { paint } from './paint'
import { zonePaint } from './zone-paint'

interface Props {
  mark: ZoneMark
  className?: string | undefined
}

/**
 * The landscape for each mark, built from the mark's own shape and painted in the zone's colour unless another is set.
 */
const landscapes: Record<ZoneMark, ReactNode> = {
  circle: (
    <>
      <path d="M64 98V58h56v40zM128 98V44h48v54z" />
      <path
        stroke={paint.paper}
        strokeWidth="11"
        strokeDasharray=".01 16.5"
        d="M76 72h40M76 87h40M144 59h17M144 74h17M144 89h17"
      />
      <path stroke={paint.ink} strokeWidth="3.5" d="M42 98V58M198 98V66" />
      <circle cx="42" cy="52" r="21" fill={paint.leaf} />
      <circle cx="198" cy="62" r="17" fill={paint.leaf} />
    </>
  ),
  square: (
    <>
      <path d="M42 98V48h50v50zM96 98V26h48v72zM148 98V48h50v50z" />
      <path
        stroke={paint.paper}
        strokeWidth="9"
        strokeLinecap="butt"
        strokeDasharray="9 5.5"
        d="M50 61h38M50 77h38M104 40h38M104 56h38M104 72h38M156 61h38M156 77h38"
      />
      <path fill={paint.sun} d="M133 51.5h9v9h-9zM50 72.5h9v9h-9zM170.5 56.5h9v9h-9z" />
      <path fill={paint.leaf} d="M16 82h20v18H16zM204 78h22v22h-22z" />
    </>
  ),
  triangle: (
    <>
      <path d="M50 98V62l22-24 22 24v36zM98 98V62l22-24 22 24v36zM146 98V62l22-24 22 24v36z" />
      <path fill={paint.brick} d="M44 64l28-32 28 32zM92 64l28-32 28 32zM140 64l28-32 28 32z" />
      <path
        fill={paint.paper}
        d="M66 98V82h12v16zM114 98V82h12v16zM162 98V82h12v16zM66 58l6-8 6 8zM114 58l6-8 6 8zM162 58l6-8 6 8z"
      />
      <path fill={paint.leaf} d="M12 98l17-44 17 44zM194 98l17-52 17 52z" />
    </>
  ),
  hexagon: (
    <>
      <path d="M58 98l-15-25 15-25h30l15 25-15 25zM106 72L91 47l15-25h30l15 25-15 25zM154 98l-15-25 15-25h30l15 25-15 25z" />
      <path fill={paint.paper} d="M67 98V80l6-9 6 9v18zM163 98V80l6-9 6 9v18zM116 55l-5-8 5-8h11l5 8-5 8z" />
      <path fill={paint.brick} d="M100 82h42v18h-42z" />
      <path
        fill={paint.leaf}
        d="M103 82c0-12 12-12 12 0zM115 82c0-16 12-16 12 0zM127 82c0-12 12-12 12 0zM14 98l-2-12 8-12h14l8 12-4 12zM202 98l-4-12 8-12h14l8 12-2 12z"
      />
    </>
  ),
  diamond: (
    <>
      <path d="M52 98V66h60v32zM124 98V56h64v42z" />
      <path fill={paint.paper} d="M68 72l8 9-8 9-8-9zM96 72l8 9-8 9-8-9zM140 66l8 9-8 9-8-9zM172 66l8 9-8 9-8-9z" />
      <path d="M96 14l18 20-18 24-18-24z" />
      <path stroke={paint.ink} strokeWidth="2" d="M96 14v44M78 34h36M96 58c6 8-8 12 2 24" />
      <path fill={paint.leaf} d="M30 98L18 80l12-22 12 22zM208 98l-12-18 12-22 12 22z" />
    </>
  ),
  drop: (
    <>
      <path d="M56 98V60h60v38zM120 98V46h56v52z" />
      <path
        stroke={paint.paper}
        strokeWidth="12"
        strokeLinecap="butt"
        strokeDasharray="9 9"
        d="M65 76h48M129 62h44M129 82h44"
      />
      <path
        fill={paint.sky}
        d="M54 22c7 8 10 12 10 18a10 10 0 0 1-20 0c0-6 3-10 10-18zM88 14c5 6 8 10 8 15a8 8 0 0 1-16 0c0-5 3-9 8-15z"
      />
      <path
        fill={paint.leaf}
        d="M28 46c10 14 18 24 18 36a18 18 0 0 1-36 0c0-12 8-22 18-36zM206 38c10 16 20 28 20 42a20 20 0 0 1-40 0c0-14 10-26 20-42z"
      />
    </>
  ),
}

/** A small neighbourhood for a zone, built from the shape of its mark and in its colour. Shows no real place. */
export function ZoneArt({ mark, className }: Props): ReactElement {
  return (
    <Drawing size={[240, 120]} className={className}>
      <path fill={paint.sand} d="M120 4c70 0 114 22 114 58 0 34-40 54-116 54C46 116 6 98 6 64 6 26 50 4 120 4z" />
      <circle cx="186" cy="30" r="12" fill={paint.sun} />
      <g fill={zonePaint[mark]}>
        {landscapes[mark]}
        <path d="M12 92c50 6 160 6 216 0-12 16-46 24-110 24S24 108 12 92z" />
      </g>
      <path stroke={paint.paper} strokeWidth="2.5" strokeDasharray="9 8" d="M44 105c44 5 108 5 152 0" />
    </Drawing>
  )
}
