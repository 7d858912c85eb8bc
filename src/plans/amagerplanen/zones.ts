import type { ZoneSeed } from '../content'

/** The four zones. The homes add up to the plan's 4,508. */
export const zones: ZoneSeed[] = [
  { slug: 'zone-1', number: 1, mark: 'circle', homes: 2388, x: 26, y: 72 },
  { slug: 'zone-2', number: 2, mark: 'square', homes: 436, x: 36, y: 38 },
  { slug: 'zone-3', number: 3, mark: 'triangle', homes: 1025, x: 70, y: 58 },
  { slug: 'zone-4', number: 4, mark: 'hexagon', homes: 659, x: 74, y: 20 },
]
