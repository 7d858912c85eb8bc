/**
 * The box of paints: every drawing takes its colours from here and from nowhere else.
 *
 * Each paint is a CSS custom property with the light value as fallback, so a drawing is right even before the style
 * sheet has come. Roles: `paper` is a lit surface, `ink` a line or a dark thing, the others are stuffs. Every drawing
 * brings its own ground, so `ink` and `paper` may keep their sense in dark mode. `hair` and the skins are tokens of
 * their own, not mixes of `ink`, because a person must not change colour when the page turns dark.
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
