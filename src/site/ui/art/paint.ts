/**
 * The palette: every drawing takes its colours from here and nowhere else. Each colour is a CSS custom property with
 * the light value as fallback, so that a drawing is right even before the style sheet loads. Roles: `paper` is a lit
 * surface, `ink` a line or a dark object, the others are materials. Every drawing has its own background, so `ink` and
 * `paper` keep their meaning in dark mode. `hair` and the skin colours are tokens of their own, not mixes of `ink`,
 * because a person must not change colour when the page turns dark.
 */
export const paint = {
  ink: 'var(--art-ink,#2b2a33)',
  sun: 'var(--art-sun,#f4b942)',
  brick: 'var(--art-brick,#b5533c)',
  leaf: 'var(--art-leaf,#5b8c5a)',
  sky: 'var(--art-sky,#8fb8d8)',
  sand: 'var(--art-sand,#ead9bf)',
  rose: 'var(--art-rose,#e39a8b)',
  paper: 'var(--art-paper,#fffaf2)',
  hair: 'var(--art-hair,#2b2a33)',
  deep: 'var(--art-skin-deep,#6f4632)',
  brown: 'var(--art-skin-brown,#9b6446)',
  tan: 'var(--art-skin-tan,#c98f68)',
  pale: 'var(--art-skin-pale,#f0c9a6)',
} as const
