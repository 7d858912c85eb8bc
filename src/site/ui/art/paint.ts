/**
 * The palette: every drawing takes its colours from here and nowhere else. They are the plan's, by CSS custom
 * properties. Roles: `paper` is a lit surface, `ink` a line or a dark object, the others are materials. Every drawing
 * has its own background, so `ink` and `paper` keep their meaning in dark mode. Hair and skin are the same for every
 * plan, and in dark mode: a person must not change colour when the page does.
 */
export const paint = {
  ink: 'var(--art-ink)',
  sun: 'var(--art-sun)',
  brick: 'var(--art-brick)',
  leaf: 'var(--art-leaf)',
  sky: 'var(--art-sky)',
  sand: 'var(--art-sand)',
  rose: 'var(--art-rose)',
  paper: 'var(--art-paper)',
  hair: '#2b2a33',
  deep: '#6f4632',
  brown: '#9b6446',
  tan: '#c98f68',
  pale: '#f0c9a6',
} as const
