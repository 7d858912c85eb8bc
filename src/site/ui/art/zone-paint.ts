import type { ZoneMark } from '@/src/domain/vocabulary'

/** The colour of each zone's mark: the plan's, by a CSS custom property. */
export const zonePaint: Record<ZoneMark, string> = {
  circle: 'var(--zone-circle)',
  square: 'var(--zone-square)',
  triangle: 'var(--zone-triangle)',
  hexagon: 'var(--zone-hexagon)',
  diamond: 'var(--zone-diamond)',
  drop: 'var(--zone-drop)',
}
