/**
 * The names of a plan's colours; each is a CSS custom property of that name on every page. Every pair used for text is
 * at least 4.5:1, body text at least 7:1, glyphs and control borders at least 3:1, in light and in dark (`lacks.ts`).
 */
const COLOUR_NAMES = [
  // Surfaces and lines
  'paper',
  'surface',
  'surface-sunk',
  'ink',
  'ink-soft',
  'line',
  'line-strong',
  'focus',
  // Actions and links
  'primary',
  'primary-strong',
  'primary-soft',
  'on-primary',
  // Urgent messages, the foot of the page, the awning, the front page's top
  'alarm',
  'on-alarm',
  'plinth',
  'on-plinth',
  'awning',
  'awning-pale',
  'hero',
  // Accents: a soft background, and a text colour legible on it
  'brick-soft',
  'brick-ink',
  'leaf-soft',
  'leaf-ink',
  'sun-soft',
  'sun-ink',
  'sky-soft',
  'sky-ink',
  'rose-soft',
  'rose-ink',
  // Zones: the mark, its text colour, its soft background
  'zone-circle',
  'zone-circle-ink',
  'zone-circle-soft',
  'zone-square',
  'zone-square-ink',
  'zone-square-soft',
  'zone-triangle',
  'zone-triangle-ink',
  'zone-triangle-soft',
  'zone-hexagon',
  'zone-hexagon-ink',
  'zone-hexagon-soft',
  'zone-diamond',
  'zone-diamond-ink',
  'zone-diamond-soft',
  'zone-drop',
  'zone-drop-ink',
  'zone-drop-soft',
  // Drawings, which have a background of their own: it gets darker, while ink stays dark and paper light
  'art-ink',
  'art-sun',
  'art-brick',
  'art-leaf',
  'art-sky',
  'art-sand',
  'art-rose',
  'art-paper',
] as const
type ColourName = (typeof COLOUR_NAMES)[number]
/** Each colour as `#rrggbb`. */
export type Palette = Readonly<Record<ColourName, string>>

/** A plan's colours, in light and in dark. */
export interface Colours {
  light: Palette
  dark: Palette
}

/**
 * The colours as custom properties: the dark ones where the reader's device asks for dark, except on paper. `:where`
 * lets any rule of a style sheet say otherwise, wherever it stands.
 */
export function colourStyle({ light, dark }: Colours): string {
  return `:where(:root){${properties(light)}}@media screen and (prefers-color-scheme:dark){:where(:root){${properties(dark)}}}`
}

/** The colours for the admin, which has a switch of its own. */
export function adminColourStyle({ light, dark }: Colours): string {
  return `:where(:root){${properties(light)}}@media screen{:where(:root[data-theme=dark]){${properties(dark)}}}`
}

/** A drawing with colours instead of custom properties, for programs that have no style sheet. */
export function painted(drawing: string, palette: Palette): string {
  return COLOUR_NAMES.reduce((text, name) => text.replaceAll(`var(--${name})`, palette[name]), drawing)
}

function properties(palette: Palette): string {
  return COLOUR_NAMES.map((name) => `--${name}:${palette[name]}`).join(';')
}
