import type { AgreementContent } from '@/src/domain/agreements/agreement-content'
import type { ShapeOf, WordShape } from '@/src/domain/audit/word-shape'
import type { BoardPage } from '@/src/domain/board/board-page'
import type { Text } from '@/src/content/text'
import type { NewsletterContent } from '@/src/formats/newsletter/newsletter-content'
import { LOCALE_CODES } from '@/src/i18n/locales'

/** The content of an edition or a change. */
const AGREEMENT: ShapeOf<AgreementContent> = {
  code: 'kept',
  kind: 'kept',
  title: 'words',
  period: { from: 'kept', to: 'kept' },
  parties: { organisation: 'words', function: 'words' },
  problem: 'words',
  figures: { name: 'words', unit: 'kept', comparator: { name: 'words' }, source: 'words', note: 'words' },
  goals: {
    title: 'words',
    indicators: { code: 'kept', name: 'words', source: 'words', baselines: { place: 'words', unit: 'kept' } },
  },
  activities: {
    title: 'words',
    purpose: 'words',
    targetGroups: 'words',
    content: 'words',
    partners: { organisation: 'words', responsibilities: 'words' },
  },
  staff: 'words',
  municipalWork: 'words',
  revisionRule: 'words',
}

/** The page stored in a follow-up. */
const BOARD_PAGE: ShapeOf<BoardPage> = {
  plan: 'words',
  on: 'kept',
  goals: {
    title: 'words',
    agreement: { code: 'kept', title: 'words' },
    indicators: {
      code: 'kept',
      name: 'words',
      unit: 'kept',
      direction: 'kept',
      countBasis: 'kept',
      readings: {
        place: 'words',
        within: 'words',
        role: 'kept',
        label: 'words',
        span: { from: 'kept', to: 'kept' },
        state: 'kept',
        source: 'words',
        extractedOn: 'kept',
      },
      targets: {},
      breaks: { note: 'words' },
    },
  },
  since: 'kept',
  changes: { on: 'kept', what: 'words' },
  // eslint-disable-next-line no-restricted-syntax -- What a field holds, not a text.
  decisions: { what: 'words', who: { da: 'words', en: 'words' }, kind: 'kept', href: 'kept' },
  evaluations: { title: 'words', by: 'words', summary: 'words' },
  documents: { title: 'words', detail: 'words', state: 'kept' },
}

const TEXT: ShapeOf<Text> = { value: 'words', lang: 'kept', state: 'kept' }
const CONTACT = { role: TEXT, phone: 'words', email: 'words' } as const
const SUMMARY = {
  kind: 'kept',
  slug: 'address',
  title: TEXT,
  summary: TEXT,
  need: 'kept',
  when: 'words',
  timeNote: TEXT,
  where: { name: 'words', address: 'words' },
  facts: 'words',
  brief: 'words',
  contact: CONTACT,
} as const

const OCCURRENCE = { of: 'kept', start: 'kept', end: 'kept', state: 'kept' } as const

/**
 * A newsletter's content in one language. Addresses in it may contain words; redacted ones stop working, as those of
 * documents do.
 */
const NEWSLETTER: ShapeOf<NewsletterContent> = {
  locale: 'kept',
  slug: 'slug',
  date: 'kept',
  at: 'kept',
  siteName: 'words',
  zones: { name: TEXT, mark: 'kept' },
  afdelinger: { slug: 'address', name: 'words' },
  title: TEXT,
  intro: TEXT,
  blocks: {
    kind: 'kept',
    text: TEXT,
    paragraphs: { kind: 'kept', runs: { text: 'words', href: 'address' } },
    lang: 'kept',
    state: 'kept',
    alt: TEXT,
    caption: TEXT,
    src: 'kept',
    summary: SUMMARY,
    title: TEXT,
    dates: { summary: SUMMARY, occurrence: OCCURRENCE },
    by: TEXT,
    contact: CONTACT,
  },
}

/** The same with the names that editions frozen before December 2026 have (`frozenContent`). */
const FROZEN_NEWSLETTER: WordShape = {
  ...NEWSLETTER,
  blocks: {
    ...NEWSLETTER.blocks,
    told: SUMMARY,
    dates: { summary: SUMMARY, told: SUMMARY, occurrence: OCCURRENCE },
  },
}

/** Fields stored as JSON, by name: frozen content, and what rules write. */
export const STORED_SHAPES: Readonly<Record<string, WordShape>> = {
  content: AGREEMENT,
  after: AGREEMENT,
  seen: BOARD_PAGE,
  // Also languages that the plan no longer has.
  frozen: Object.fromEntries(LOCALE_CODES.map((locale) => [locale, FROZEN_NEWSLETTER])),
  // In a frozen sum: ids and counts.
  entries: 'kept',
  // The Danish source text's hash, and `machine` or `person`.
  translation: 'kept',
}
