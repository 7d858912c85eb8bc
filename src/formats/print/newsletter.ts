import { createHash } from 'node:crypto'
import type { Text } from '@/src/content/text'
import { textStates } from '@/src/content/text-states'
import type { Summary } from '@/src/content/summary'
import { byStart } from '@/src/domain/recurrence/by-start'
import { capitalised, formatDate, formatDay, formatTimeRange } from '@/src/i18n/format'
import { directionOf, type Locale } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import type { NewsletterBlock, NewsletterContent } from '../newsletter/newsletter-content'
import { qrSvg } from './qr'
import { typstPdf } from './typst'

/** The afdeling where the newsletter will hang. */
interface Stairwell {
  /** The afdeling's name, shown above its own content. */
  name: string
  /** Slugs of the offers and events specifically for this afdeling; they come first. */
  own: readonly string[]
}

/** An edition for printing, independent of where it hangs. */
export interface Edition {
  /** The edition in one or two languages; the first is the main one. */
  contents: readonly [NewsletterContent] | readonly [NewsletterContent, NewsletterContent]
  plan: string
  /** Null if it is not for a particular afdeling. */
  stairwell: Stairwell | null
  /** Not sent yet: the sheet says that it must not be put up. */
  draft: boolean
  /**
   * JPEG, PNG or WebP files by the `src` of a picture block, as read by `loadPictures`. A picture without a file is
   * left out.
   */
  pictures: Pictures
}

export interface PrintedNewsletter extends Edition {
  /** The absolute URL behind the QR code. */
  address: string
}

export type Pictures = ReadonlyMap<string, Uint8Array>

/**
 * `sheet`: A4 portrait, at least one page per language. `folded`: A4 folded once, with a cover per language and the
 * content inside.
 */
export const NEWSLETTER_LAYOUTS = ['sheet', 'folded'] as const
export type NewsletterLayout = (typeof NEWSLETTER_LAYOUTS)[number]

/** The space for a picture, in mm: the width of the text, and a quarter of the page's height. */
const PICTURE: Record<NewsletterLayout, { width: number; height: number }> = {
  sheet: { width: 180, height: 74 },
  folded: { width: 124, height: 52 },
}

interface Line {
  text: string
  lang: Locale
}

/**
 * Renders a newsletter edition for hanging up, as a PDF in large type. Deterministic: the same edition gives the same
 * bytes.
 */
export function newsletterPdf(printed: PrintedNewsletter, layout: NewsletterLayout): Buffer {
  return sheetsPdf(printed, layout, {
    cover: null,
    sheets: [sheetData(printed, { address: printed.address, place: null, copies: 1 })],
  })
}

/**
 * Renders sheets with newsletter.typ. `own` holds what is specific to the file; the rest is the same on every sheet.
 */
export function sheetsPdf(
  edition: Edition,
  layout: NewsletterLayout,
  own: { sheets: object[]; cover: object | null; title?: string; wholeSheets?: boolean },
): Buffer {
  const { contents, plan, pictures } = edition
  const [first] = contents
  const data = {
    title: `${first.title.value} – ${plan}`,
    lang: first.locale,
    layout,
    plan,
    sides: contents.map((content) => side({ ...content, blocks: shown(content.blocks, pictures) }, edition)),
    pictures: PICTURE[layout],
    wholeSheets: false,
    ...own,
  }
  return typstPdf(
    'src/formats/print/newsletter.typ',
    data,
    new Map([...pictures].map(([src, bytes]) => [pathOf(src), bytes])),
  )
}

/**
 * Returns what is specific to a sheet: its place, its QR code with an alternative text for each side, and the number of
 * copies.
 */
export function sheetData(
  { contents }: Edition,
  { address, place, copies }: { address: string; place: string | null; copies: number },
): object {
  return {
    place,
    qr: qrSvg(address),
    address: address.replace(/^https?:\/\//, ''),
    alts: contents.map(({ locale }) => translator(locale)('print.qr', { address })),
    copies,
  }
}

/** The path at which the template finds a picture, relative to the project's root. */
const pathOf = (src: string) => `pictures/${createHash('sha256').update(src).digest('hex')}`

/** Removes pictures without a file. */
const shown = (blocks: readonly NewsletterBlock[], pictures: Pictures) =>
  blocks.filter((block) => block.kind !== 'picture' || pictures.has(block.src))

function side(content: NewsletterContent, { stairwell, draft }: Edition) {
  const { locale, date, title, intro, blocks, sample } = content
  const states = textStates(content)
  const t = translator(locale)
  const line = (text: string): Line => ({ text, lang: locale })
  return {
    lang: locale,
    rtl: directionOf(locale) === 'rtl',
    title: lineOf(title),
    date: line(formatDay(date, locale)),
    intro: intro && lineOf(intro),
    stairwell: stairwell?.name ?? null,
    blocks: ownFirst(blocks, stairwell?.own ?? []).flatMap((block) => blockData(block, locale)),
    draft: draft ? line(t('print.draftNote')) : null,
    note: states.length === 0 ? null : line(states.map((state) => t(`vocabulary.textState.${state}`)).join(' ')),
    sample: sample ? line(t('common.sample')) : null,
    scan: line(t('print.scan')),
  }
}

/**
 * Moves the afdeling's own content before the rest: its dates from all lists into a separate list at the top, and its
 * offers and events to the front of their neighbours. Everything else keeps its place.
 */
export function ownFirst(blocks: readonly NewsletterBlock[], own: readonly string[]): NewsletterBlock[] {
  const isOwn = ({ summary }: { summary: Summary }) => own.includes(summary.slug)
  const lists = blocks.flatMap((block) => (block.kind === 'dates' ? [block] : []))
  const ownDates = lists.flatMap(({ dates }) => dates.filter(isOwn)).sort((a, b) => byStart(a.occurrence, b.occurrence))
  const ordered: NewsletterBlock[] = ownDates.length === 0 ? [] : [{ kind: 'dates', title: null, dates: ownDates }]
  let beside: Extract<NewsletterBlock, { kind: 'summary' }>[] = []
  const place = () => {
    ordered.push(...beside.filter(isOwn), ...beside.filter((block) => !isOwn(block)))
    beside = []
  }
  for (const block of blocks) {
    if (block.kind === 'summary') {
      beside.push(block)
      continue
    }
    place()
    const others = block.kind === 'dates' ? block.dates.filter((date) => !isOwn(date)) : []
    if (block.kind !== 'dates') ordered.push(block)
    else if (others.length > 0) ordered.push({ ...block, dates: others })
  }
  place()
  return ordered
}

const lineOf = ({ value, lang }: Text): Line => ({ text: value, lang })

/** Converts a block to the data that newsletter.typ draws. */
function blockData(block: NewsletterBlock, locale: Locale): object[] {
  switch (block.kind) {
    case 'heading':
    case 'notice':
      return [{ kind: block.kind, text: lineOf(block.text) }]
    case 'quote':
      return [{ kind: 'quote', text: lineOf(block.text), by: block.by && lineOf(block.by) }]
    case 'text':
      return [
        {
          kind: 'text',
          lang: block.lang,
          paragraphs: block.paragraphs.map(({ kind, runs }) => ({
            kind,
            runs: runs.map(({ text, strong }) => ({ text, strong })),
          })),
        },
      ]
    case 'summary':
      return [
        {
          kind: 'summary',
          ...summaryData(block.summary, locale),
          summary: lineOf(block.summary.summary),
          facts: block.summary.facts.map((text) => ({ text, lang: locale })),
        },
      ]
    case 'dates':
      return [
        {
          kind: 'dates',
          title: block.title && lineOf(block.title),
          rows: block.dates.map(({ summary, occurrence: { start, end } }) => ({
            ...summaryData(summary, locale),
            facts: (summary.brief ?? []).map((text) => ({ text, lang: locale })),
            when: [
              {
                text: `${capitalised(formatDate(start, locale, 'medium'), locale)} ${formatTimeRange(start, end, locale)}`,
                lang: locale,
              },
            ],
          })),
        },
      ]
    case 'contact': {
      const { role, phone, email } = block.contact
      return [{ kind: 'contact', role: lineOf(role), reach: [phone, email].filter((one) => one !== null) }]
    }
    case 'picture': {
      const { src, alt, caption, width, height } = block
      return [
        {
          kind: 'picture',
          file: pathOf(src),
          alt: alt.value,
          caption: caption && lineOf(caption),
          ratio: width / height,
        },
      ]
    }
  }
}

function summaryData({ title, when, timeNote, where, need, kind, sample }: Summary, locale: Locale) {
  const t = translator(locale)
  const unknown =
    timeNote === null ? { text: t(kind === 'event' ? 'event.over' : 'facts.timeAsk'), lang: locale } : lineOf(timeNote)
  return {
    art: need === null ? 'together' : `need-${need}`,
    title: lineOf(title),
    when: when.length > 0 ? when.map((text) => ({ text, lang: locale })) : [unknown],
    where: where && [where.name, where.address].filter(Boolean).join(', '),
    sample: sample ? { text: t('common.sample'), lang: locale } : null,
  }
}
