import type { FocusAreaSeed } from '../content'

/** The four focus areas, one sub-agreement each. */
export const focusAreas: FocusAreaSeed[] = [
  { code: 'UL', art: 'education' },
  { code: 'B', art: 'employment' },
  { code: 'K', art: 'prevention' },
  { code: 'SM', art: 'cohesion' },
]
