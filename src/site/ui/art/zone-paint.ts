import type { ZoneMark } from '@/src/domain/vocabulary'

/** The colour of each zone's mark: a CSS custom property with its light value as fallback. */
export const zonePaint: Record<ZoneMark, string> = {
  circle: 'var(--zone-circle,#1f6f8b)',
  square: 'var(--zone-square,#b5533c)',
  triangle: 'var(--zone-triangle,#5b7f2b)',
  hexagon: 'var(--zone-hexagon,#7a4e9b)',
  diamond: 'var(--zone-diamond,#a8730f)',
  drop: 'var(--zone-drop,#2f6d62)',
}
