import type { Text } from '@/src/content/text'
import { briefNotes, type Summary } from '@/src/content/summary'
import { formatDate, formatDay, formatTimeRange } from '@/src/i18n/format'
import { directionOf, type Locale } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import { paths } from '@/src/urls/paths'
import type { NewsletterBlock, NewsletterContent, Paragraph } from '../newsletter/newsletter-content.ts'
import { textStates } from '@/src/content/text-states'
import type { MailLinks } from './mail-links.ts'

/** Renders an edition as plain text with the same content as its HTML, and URLs written out. */
export function newsletterText(content: NewsletterContent, links: MailLinks): string {
  const { locale, title, intro, blocks, sample, zones, afdelinger, siteName, date } = content
  const t = translator(locale)
  const places = [
    ...zones.map(({ name }) => plain(name, locale)),
    ...afdelinger.map(({ name }) => isolated(name, locale)),
  ]
  return [
    `${isolated(siteName, locale)} · ${formatDay(date, locale)}`,
    sample ? t('common.sampleNote') : null,
    underlined(plain(title, locale), '='),
    places.length > 0 ? t('newsletters.forPlaces', { places: places.join(', ') }) : null,
    ...textStates(content).map((state) => t(`vocabulary.textState.${state}`)),
    intro && plain(intro, locale),
    ...blocks.map((block) => section(block, locale, links)),
    `${t('mail.view')}:\n${links.view}`,
    [
      t('mail.why'),
      `${t('mail.preferences')}:\n${links.preferences}`,
      `${t('mail.unsubscribe')}:\n${links.unsubscribe}`,
    ].join('\n'),
  ]
    .filter((part) => part !== null && part !== '')
    .join('\n\n')
    .concat('\n')
}

function section(block: NewsletterBlock, locale: Locale, links: MailLinks): string {
  switch (block.kind) {
    case 'heading':
      return underlined(plain(block.text, locale), '-')
    case 'text':
      return block.paragraphs
        .map((paragraph) => paragraphOf(paragraph, links))
        .join('\n\n')
        .replaceAll(/\n\n(?=• )/g, '\n')
    case 'picture':
      return [`[${plain(block.alt, locale)}]`, ...(block.caption ? [plain(block.caption, locale)] : [])].join('\n')
    case 'summary':
      return summaryText(block.summary, locale, links)
    case 'dates':
      return [
        ...(block.title ? [underlined(plain(block.title, locale), '-')] : []),
        ...block.dates.map(({ summary: one, occurrence: { start, end } }) =>
          [
            `${formatDate(start, locale)} ${formatTimeRange(start, end, locale)}`,
            [plain(one.title, locale), ...(one.where ? [isolated(one.where.name, locale)] : [])].join(' · '),
            ...(briefNotes(one, locale).length > 0 ? [briefNotes(one, locale).join(' · ')] : []),
            addressOf(one, locale, links),
          ].join('\n'),
        ),
      ].join('\n\n')
    case 'quote':
      return [`“${plain(block.text, locale)}”`, ...(block.by ? [`— ${plain(block.by, locale)}`] : [])].join('\n')
    case 'notice':
      return `! ${plain(block.text, locale)}`
    case 'contact': {
      const { role, phone, email } = block.contact
      return [plain(role, locale), phone && isolated(phone, locale), email].filter(Boolean).join('\n')
    }
  }
}

function summaryText(one: Summary, locale: Locale, links: MailLinks): string {
  const where = one.where && [one.where.name, one.where.address].filter(Boolean).join(', ')
  return [
    underlined(plain(one.title, locale), '-'),
    one.sample ? translator(locale)('common.sample') : null,
    plain(one.summary, locale),
    ...one.when,
    one.timeNote && plain(one.timeNote, locale),
    where && isolated(where, locale),
    one.facts.join(' · '),
    addressOf(one, locale, links),
  ]
    .filter(Boolean)
    .join('\n')
}

function addressOf({ kind, slug }: Summary, locale: Locale, { site }: MailLinks): string {
  return site + (kind === 'offer' ? paths.offer(locale, slug) : paths.event(locale, slug))
}

function paragraphOf({ kind, runs }: Paragraph, { site }: MailLinks): string {
  const words = runs
    .map(({ text, href }) => (href === null ? text : `${text} (${href.startsWith('/') ? site + href : href})`))
    .join('')
  return kind === 'point' ? `• ${words}` : words
}

/** A text, isolated if its actual language has another direction. */
function plain({ value, lang }: Text, locale: Locale): string {
  return directionOf(lang) === directionOf(locale) ? value : isolated(value, locale)
}

/** Isolates names, numbers and Danish text from the surrounding right-to-left text with invisible marks: FSI … PDI. */
function isolated(text: string, locale: Locale): string {
  return directionOf(locale) === 'rtl' ? `\u2068${text}\u2069` : text
}

function underlined(text: string, stroke: string): string {
  return `${text}\n${stroke.repeat(Math.min(text.length, 60))}`
}
