import type { Contact } from '@/src/content/facts'
import type { Text } from '@/src/content/text'
import type { Summary } from '@/src/content/summary'
import type { AfdelingLink, ZoneLink } from '@/src/content/references'
import type { LocalDate, LocalDateTime, Occurrence } from '@/src/domain/recurrence/series'
import type { Locale } from '@/src/i18n/locales'
import { LANGUAGES } from '@/src/plans/languages'

/**
 * The content of a newsletter edition in one language: composed from the document and its references, and frozen when
 * sending starts. Site, mail and print are all made from this alone.
 */
export interface NewsletterContent {
  locale: Locale
  slug: string
  /** The date shown on the edition. */
  date: LocalDate
  /** When this was composed (Danish time): when sending started, or the current time in a preview. */
  at: LocalDateTime
  /** The name of the sender. */
  siteName: string
  /** The audience; if both are empty, everyone. */
  zones: ZoneLink[]
  afdelinger: (AfdelingLink & { zone: number })[]
  title: Text
  intro: Text | null
  blocks: NewsletterBlock[]
  /** Created for trying the system out, and labelled as such. */
  sample: boolean
}

export type NewsletterBlock =
  | { kind: 'heading'; text: Text }
  | { kind: 'text'; paragraphs: Paragraph[]; lang: Text['lang']; state: Text['state'] }
  | { kind: 'picture'; alt: Text; caption: Text | null; src: string; width: number; height: number }
  | { kind: 'summary'; summary: Summary }
  | { kind: 'dates'; title: Text | null; dates: { summary: Summary; occurrence: Occurrence }[] }
  | { kind: 'quote'; text: Text; by: Text | null }
  | { kind: 'notice'; text: Text }
  | { kind: 'contact'; contact: Contact }

/** A frozen edition: its content in each language it is sent in. */
export type FrozenNewsletter = Partial<Record<Locale, NewsletterContent>>

/**
 * Returns the content of a stored frozen edition in a language; null if it was not sent in that language, or is not
 * frozen.
 */
export function frozenContent(frozen: unknown, locale: Locale): NewsletterContent | null {
  // The cast is safe: only `freezeNewsletter` may write this field.
  const content = (frozen as Partial<Record<Locale, OldContent>> | null | undefined)?.[locale]
  return content ? { ...content, blocks: content.blocks.map(withSummary) } : null
}

/** Editions frozen before December 2026 name a summary `told`. */
type OldContent = Omit<NewsletterContent, 'blocks'> & { blocks: OldBlock[] }
type OldBlock =
  | NewsletterBlock
  | { kind: 'told'; told: Summary }
  | { kind: 'dates'; title: Text | null; dates: { told: Summary; occurrence: Occurrence }[] }

function withSummary(block: OldBlock): NewsletterBlock {
  if (block.kind === 'told') return { kind: 'summary', summary: block.told }
  if (block.kind !== 'dates') return block
  return {
    ...block,
    dates: block.dates.map((date) => ('told' in date ? { summary: date.told, occurrence: date.occurrence } : date)),
  }
}

/** Returns the languages a stored frozen edition was sent in. */
export function frozenLocales(frozen: unknown): Locale[] {
  return LANGUAGES.filter((locale) => frozenContent(frozen, locale) !== null)
}

/** A paragraph or a list item. */
export interface Paragraph {
  kind: 'paragraph' | 'point'
  /**
   * `href` is an absolute URL (`https:`, `mailto:`, `tel:`), or a path on the site that begins with `/`. `\n` in a text
   * is a line break.
   */
  runs: { text: string; strong: boolean; href: string | null }[]
}
