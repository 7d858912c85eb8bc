/** The closed lists that describe content: stored as these codes, displayed through i18n. */

/** What a resident needs: the entries on the front page, of which a plan chooses its own, and the topic filter. */
export const NEEDS = ['job', 'school', 'money', 'health', 'women', 'leisure', 'green'] as const
export type Need = (typeof NEEDS)[number]

/** Whom an offer is for. `everyone` must be stated, it is never assumed. */
export const AUDIENCES = [
  'everyone',
  'children',
  'youth',
  'adults',
  'women',
  'families',
  'newResidents',
  'volunteers',
  'professionals',
] as const
export type Audience = (typeof AUDIENCES)[number]

/** ISO weekday order, RFC 5545 names. */
export const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const
export type Weekday = (typeof WEEKDAYS)[number]

/** The state of an offer. `toBeConfirmed`: the plan itself has not confirmed it yet. */
export const OFFER_STATES = ['open', 'paused', 'closed', 'planned', 'toBeConfirmed'] as const
export type OfferState = (typeof OFFER_STATES)[number]

/** `own`: the plan runs it. `bridge`: an offer of somebody else, to which the plan refers. */
export const OFFER_KINDS = ['own', 'bridge'] as const
export type OfferKind = (typeof OFFER_KINDS)[number]

/** Languages that may be spoken at an offer (BCP 47); more than the languages of the site. */
export const SPOKEN_LANGUAGES = [
  'da',
  'en',
  'ar',
  'so',
  'tr',
  'ur',
  'fa',
  'ku',
  'pa',
  'ti',
  'uk',
  'pl',
  'es',
  'fr',
] as const
export type SpokenLanguage = (typeof SPOKEN_LANGUAGES)[number]

/**
 * The shapes of zone marks. Colour and shape always go together, so that information is never conveyed by colour alone.
 */
export const ZONE_MARKS = ['circle', 'square', 'triangle', 'hexagon', 'diamond', 'drop'] as const
export type ZoneMark = (typeof ZONE_MARKS)[number]

/** The illustrations available for focus areas. */
export const FOCUS_ART = ['education', 'employment', 'prevention', 'cohesion'] as const
export type FocusArt = (typeof FOCUS_ART)[number]

export type Price = { kind: 'free' } | { kind: 'amount'; dkk: number } | { kind: 'unknown' }
export interface AgeRange {
  /** Whole years, inclusive; null if unlimited in that direction. */
  from: number | null
  to: number | null
}
