import type { ReactElement } from 'react'
import { Drawing } from './Drawing'
import { paint } from './paint'

interface Props {
  className?: string | undefined
}

/** Something broke: a cat has pulled the plug, and the lamp is out. */
export function ErrorArt({ className }: Props): ReactElement {
  return (
    <Drawing size={[240, 160]} className={className}>
      <path fill={paint.rose} d="M120 8c68 0 110 32 110 82 0 40-40 62-112 62S10 132 10 92C10 42 52 8 120 8z" />
      <path fill={paint.brick} d="M16 116c60-6 148-6 210 0-12 24-48 36-108 36S26 140 16 116z" />
      <rect x="30" y="66" width="30" height="34" rx="5" fill={paint.paper} />
      <path stroke={paint.ink} strokeWidth="4.5" d="M40 82v5M50 82v5" />
      <path stroke={paint.ink} strokeWidth="3" d="M196 120V60" />
      <path fill={paint.sand} d="M184 34h24l12 30h-48z" />
      <path stroke={paint.ink} strokeWidth="5" d="M182 120h28" />
      <path stroke={paint.ink} strokeWidth="3" d="M190 122c-4 16-40 20-66 14-22-4-30-2-46-4" />
      <path fill={paint.ink} d="M62 122h12c6 0 8 4 8 10s-2 10-8 10H62z" />
      <path stroke={paint.paper} strokeWidth="4" d="M62 128H52M62 136H52" />
      <path stroke={paint.sun} strokeWidth="9" d="M150 124c20 2 22-14 14-24-6-8 0-14 4-12" />
      <path fill={paint.sun} d="M104 128c-4-14-3-28 4-38h22c16 4 26 20 24 38z" />
      <path fill={paint.sun} d="M84 52l14 8c6-2 14-2 20 0l14-8 1 24c0 14-10 22-25 22S83 90 83 76z" />
      <path
        fill={paint.paper}
        d="M108 88c-6 0-10-3-10-6s5-3 10-3 10 0 10 3-4 6-10 6zM104 104c6 4 14 4 18 0 2 10 1 18-2 24h-14c-3-8-4-16-2-24z"
      />
      <path
        stroke={paint.ink}
        strokeWidth="2.4"
        d="M94 72q4 4 8 0M114 72q4 4 8 0M105 80l3 2 3-2M84 80l-10-2M84 85l-10 3M132 80l10-2M132 85l10 3"
      />
      <path stroke={paint.brick} strokeWidth="3" d="M101 56l2 8M108 55v9M115 56l-2 8M148 104l-10 4M152 114l-10 2" />
      <path stroke={paint.sun} strokeWidth="10" d="M106 128H94M124 128h14" />
    </Drawing>
  )
}
