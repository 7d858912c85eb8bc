import { asRead } from '@/src/domain/as-read'
import { LEGAL_PAGES } from '@/src/domain/text-pages'
import { ZONE_MARKS } from '@/src/domain/vocabulary'
import { type Locale, SOURCE_LOCALE } from '@/src/i18n/locales'
import type { Palette } from './colours'
import type { Content, TextValue } from './content'
import type { Plan } from './plan'
import { brokenReferences } from './references'
import { TEXT_FIELDS, type TextField } from './text-fields'

/** Something that a plan lacks: a text, a legible pair of colours, letters in our fonts, a page, a body, a need, … */
export interface Lack {
  code: 'basics' | 'words' | 'unused' | 'colours' | 'letters' | 'legal' | 'bodies' | 'needs' | 'references'
  /**
   * What every plan has (`name`, `logo`, `da`), the text's file and key, the pair, the letters, the page's slug, the body's name, the need and who has it, or what
   * is named and not there.
   */
  what: string
}

/** The scripts of the fonts for paper (`src/formats/print/typst.ts`). */
const OTHER_LETTERS = /[^\p{Script=Latin}\p{Script=Arabic}\p{Script=Common}\p{Script=Inherited}]/gu
/** Samples have names of their own (`demo.<sample>.…`), which the seed looks up. */
const SAMPLES = 'demo.'
const ACCENTS = ['brick', 'leaf', 'sun', 'sky', 'rose'] as const

/** The pairs of colours that must be told apart: foreground, background, contrast (WCAG 2.2; more for longer texts). */
const PAIRS: readonly (readonly [keyof Palette, keyof Palette, number])[] = [
  ['ink', 'paper', 7],
  ['ink', 'surface', 7],
  ['ink', 'surface-sunk', 7],
  ['ink', 'hero', 7],
  ['ink-soft', 'paper', 4.5],
  ['ink-soft', 'surface', 4.5],
  ['primary', 'paper', 4.5],
  ['primary', 'surface', 4.5],
  ['on-primary', 'primary', 4.5],
  ['on-alarm', 'alarm', 4.5],
  ['on-plinth', 'plinth', 4.5],
  ['line-strong', 'paper', 3],
  ['focus', 'paper', 3],
  ...ACCENTS.map((name) => [`${name}-ink`, `${name}-soft`, 4.5] as const),
  ...ZONE_MARKS.map((mark) => [`zone-${mark}-ink`, `zone-${mark}-soft`, 4.5] as const),
  ...ZONE_MARKS.map((mark) => [`zone-${mark}`, 'surface', 3] as const),
]

/** What a plan lacks to serve residents in each of its languages; empty if nothing. */
export function lacksOf(plan: Plan, content: Content): Lack[] {
  return [
    ...missingBasics(plan).map(lack('basics')),
    ...plan.languages.flatMap((locale) => missingWords(content, locale)),
    ...plan.languages.flatMap((locale) => unusedTexts(content, locale)).map(lack('unused')),
    ...illegible(plan),
    ...plan.languages.flatMap((locale) => otherLetters(content, locale)),
    ...LEGAL_PAGES.filter((slug) => !content.pages.some((page) => page.slug === slug)).map(lack('legal')),
    ...missingBodies(content).map(lack('bodies')),
    ...missingNeeds(plan, content).map(lack('needs')),
    ...brokenReferences(content).map(lack('references')),
  ]
}

function lack(code: Lack['code']): (what: string) => Lack {
  return (what) => ({ code, what })
}

function missingBasics({ name, logo, languages }: Plan): string[] {
  return [
    ...(asRead(name) === '' ? ['name'] : []),
    ...(logo.trim() === '' ? ['logo'] : []),
    ...(languages.includes(SOURCE_LOCALE) ? [] : [SOURCE_LOCALE]),
  ]
}

function missingWords(content: Content, locale: Locale): Lack[] {
  const texts = content.texts[locale] ?? {}
  return [...requiredKeys(content, locale)]
    .filter((key) => isBlank(texts[key]))
    .map((key) => ({ code: 'words', what: `${locale} ${key}` }))
}

function isBlank(text: TextValue | undefined): boolean {
  return text === undefined || (typeof text === 'string' ? asRead(text) === '' : text.length === 0)
}

/** Texts of what the content does not hold, or of a field that does not exist: left over, or misspelt. */
function unusedTexts(content: Content, locale: Locale): string[] {
  const used = new Set([...textKeys(content, () => true), ...internalKeys(content)])
  return Object.keys(content.texts[locale] ?? {})
    .filter((key) => !key.startsWith(SAMPLES) && !used.has(key))
    .map((key) => `${locale} ${key}`)
}

/** The keys of the texts that must be there. The internal area's Danish is beside its facts. */
function requiredKeys(content: Content, locale: Locale): string[] {
  const own = textKeys(content, ({ required }) => required)
  return locale === SOURCE_LOCALE ? own : [...own, ...internalKeys(content)]
}

/** The keys of what the content holds, of the fields that are wanted. */
function textKeys(content: Content, isWanted: (field: TextField) => boolean): string[] {
  const { activities, evaluations, focusAreas, organisation, pages, zones, site } = content
  const slugs: Record<keyof typeof TEXT_FIELDS, readonly string[]> = {
    activities: activities.map(({ slug }) => slug),
    afdelinger: content.afdelinger.map(({ slug }) => slug),
    contacts: [site.contact.slug],
    demo: [],
    evaluations: evaluations.map(({ slug }) => slug),
    'focus-areas': focusAreas.map(({ code }) => code.toLowerCase()),
    organisation: organisation.map(({ id }) => id),
    pages: pages.map(({ slug }) => slug),
    site: ['settings'],
    zones: zones.map(({ slug }) => slug),
  }
  return Object.entries(TEXT_FIELDS).flatMap(([collection, fields]) =>
    Object.entries<TextField>(fields)
      .filter(([, field]) => isWanted(field))
      .flatMap(([field]) =>
        slugs[collection as keyof typeof TEXT_FIELDS].map((slug) => `${collection}.${slug}.${field}`),
      ),
  )
}

function internalKeys({ internal }: Content): string[] {
  return [
    ...internal.agreements.flatMap(({ goals }) => goals.map(({ key }) => `goals.${key}.title`)),
    ...internal.areas.flatMap(({ key, isProperName }) => (isProperName ? [] : [`areas.${key}.name`])),
    ...internal.indicators.flatMap(({ code }) => [`indicators.${code}.plainName`, `indicators.${code}.plain`]),
  ]
}

function illegible({ colours }: Plan): Lack[] {
  return (['light', 'dark'] as const).flatMap((mode) =>
    PAIRS.filter(([front, back, least]) => contrast(colours[mode][front], colours[mode][back]) < least).map(
      ([front, back, least]) => ({ code: 'colours', what: `${mode}: ${front} on ${back}, below ${least}:1` }),
    ),
  )
}

function otherLetters(content: Content, locale: Locale): Lack[] {
  const found = new Set(JSON.stringify(content.texts[locale] ?? {}).match(OTHER_LETTERS) ?? [])
  return found.size === 0 ? [] : [{ code: 'letters', what: `${locale} ${[...found].join('')}` }]
}

/** The bodies that decide about an agreement must be among those that residents are told about. */
function missingBodies({ organisation, internal: { governance } }: Content): string[] {
  const { leader, board } = governance.bodies
  const told = new Set(organisation.map(({ name }) => asRead(name)))
  return [leader, board].map(({ name }) => name.da).filter((body) => !told.has(asRead(body)))
}

/** Needs of offers that residents could not choose, since the plan does not list them. */
function missingNeeds({ needs }: Plan, { activities }: Content): string[] {
  return activities.flatMap((offer) =>
    offer.needs.filter((need) => !needs.includes(need)).map((need) => `${need} (${offer.slug})`),
  )
}

/** The contrast of two colours (WCAG 2.2): 1 to 21. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
