import { colourStyle, painted } from './colours'
import type { Plan } from './plan'

const HEAD = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48" fill="none">'

/** The logo as a file for browsers: an icon that follows the reader's light or dark. */
export function logoIcon({ logo, colours }: Pick<Plan, 'logo' | 'colours'>): string {
  return `${HEAD}<style>${colourStyle(colours)}</style>${logo}</svg>`
}

/** The logo as a file for programs without style sheets: in its light colours. */
export function logoDrawing({ logo, colours }: Pick<Plan, 'logo' | 'colours'>): string {
  return `${HEAD}${painted(logo, colours.light)}</svg>`
}
