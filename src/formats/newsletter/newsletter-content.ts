import type { Contact } from '@/src/content/facts'
import type { Text } from '@/src/content/text'
import type { Told } from '@/src/content/told'
import type { AfdelingLink, ZoneLink } from '@/src/content/references'
import type { LocalDate, LocalDateTime, Occurrence } from '@/src/domain/recurrence/series'
import { type Locale, LOCALE_CODES } from '@/src/i18n/locales'

/**
 * What an edition of the newsletter says in one language: made from the document and what it refers to, frozen when its
 * sending starts. Site, mail and print are all made from this, and from nothing else.
 */
export interface NewsletterContent {
  locale: Locale
  slug: string
  /** That stands on it. */
  date: LocalDate
  /** When this was made of it (Danish time): when its sending started, or in a preview now. */
  at: LocalDateTime
  /** Of who sends it. */
  siteName: string
  /** For whom it is; both empty: for everyone. */
  zones: ZoneLink[]
  afdelinger: (AfdelingLink & { zone: number })[]
  title: Text
  intro: Text | null
  blocks: NewsletterBlock[]
  /** Made for trying the system out, and shown so. */
  sample: boolean
}

export type NewsletterBlock =
  | { kind: 'heading'; text: Text }
  | { kind: 'text'; paragraphs: Paragraph[]; lang: Text['lang']; state: Text['state'] }
  | { kind: 'picture'; alt: Text; caption: Text | null; src: string; width: number; height: number }
  | { kind: 'told'; told: Told }
  | { kind: 'dates'; title: Text | null; dates: { told: Told; occurrence: Occurrence }[] }
  | { kind: 'quote'; text: Text; by: Text | null }
  | { kind: 'notice'; text: Text }
  | { kind: 'contact'; contact: Contact }

/** A frozen edition: what it says in each language that it is sent in. */
export type FrozenNewsletter = Partial<Record<Locale, NewsletterContent>>

/** What a frozen edition, as it is stored, says in a language; null: it was not sent in it, or is not frozen. */
export function frozenContent(frozen: unknown, locale: Locale): NewsletterContent | null {
  // Written by `freezeNewsletter` alone, which nobody else may.
  return (frozen as FrozenNewsletter | null | undefined)?.[locale] ?? null
}

/** The languages that a frozen edition, as it is stored, was sent in. */
export function frozenLocales(frozen: unknown): Locale[] {
  return LOCALE_CODES.filter((locale) => frozenContent(frozen, locale) !== null)
}

/** A paragraph or a point of a list. */
export interface Paragraph {
  kind: 'paragraph' | 'point'
  /** `href` is a whole address (`https:`, `mailto:`, `tel:`), or a path on the site that begins with `/`. A text `\n` breaks the line. */
  runs: { text: string; strong: boolean; href: string | null }[]
}
