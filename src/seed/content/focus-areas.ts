import type { FocusAreaSeed } from './types'

/** The four focus areas, one sub-agreement each. */
export const focusAreas: FocusAreaSeed[] = [
  { code: 'UL', art: 'education' },
  { code: 'B', art: 'employment' },
  { code: 'K', art: 'prevention' },
  { code: 'SM', art: 'cohesion' },
]
