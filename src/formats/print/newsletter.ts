import { createHash } from 'node:crypto'
import type { Text } from '@/src/content/text'
import { textStates } from '@/src/content/text-states'
import type { Told } from '@/src/content/told'
import { capitalised, formatDate, formatDay, formatTimeRange } from '@/src/i18n/format'
import { directionOf, type Locale } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import type { NewsletterBlock, NewsletterContent } from '../newsletter/newsletter-content'
import { qrSvg } from './qr'
import { typstPdf } from './typst'

/** Where the newsletter will hang. */
interface Stairwell {
  /** The afdeling's name, as it stands above what is its own. */
  name: string
  /** Slugs of the offers and events that are for this afdeling by name: they come first. */
  own: readonly string[]
}

/** An edition as it is printed, wherever it hangs. */
export interface Edition {
  /** The edition in one or two languages, the first one in front. */
  contents: readonly [NewsletterContent] | readonly [NewsletterContent, NewsletterContent]
  plan: string
  /** Null: for no afdeling in particular. */
  stairwell: Stairwell | null
  /** Not sent yet: the sheet says that it is not to be hung up. */
  draft: boolean
  /** JPEG, PNG or WebP by the `src` of a picture's block, as `loadPictures` reads them. A picture that is not here is left out. */
  pictures: Pictures
}

export interface PrintedNewsletter extends Edition {
  /** The whole address behind the QR code. */
  address: string
}

export type Pictures = ReadonlyMap<string, Uint8Array>

/** `sheet`: A4 upright, a side a language or more. `folded`: A4 folded once, a cover a language and the content inside. */
export const NEWSLETTER_LAYOUTS = ['sheet', 'folded'] as const
export type NewsletterLayout = (typeof NEWSLETTER_LAYOUTS)[number]

/** How much room a picture has, in mm: as wide as the words, a quarter of the page high. */
const PICTURE: Record<NewsletterLayout, { width: number; height: number }> = {
  sheet: { width: 180, height: 74 },
  folded: { width: 124, height: 52 },
}

interface Line {
  text: string
  lang: Locale
}

/** An edition of the newsletter to hang up, as a PDF in large type. Same edition: same bytes. */
export function newsletterPdf(printed: PrintedNewsletter, layout: NewsletterLayout): Buffer {
  return sheetsPdf(printed, layout, {
    cover: null,
    sheets: [sheetData(printed, { address: printed.address, place: null, copies: 1 })],
  })
}

/** What newsletter.typ draws on every sheet, and what is this file's own. */
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

/** What is a sheet's own: where it hangs, its code with words for it on each side, and how often it is printed. */
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

/** Where the template finds a picture, from the project's root. */
const pathOf = (src: string) => `pictures/${createHash('sha256').update(src).digest('hex')}`

/** Without the pictures that there are no files of. */
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
 * What is the afdeling's own before what is for others: dates from all lists in a list of their own above everything, and
 * offers and events among those that stand beside them. All else keeps its place.
 */
export function ownFirst(blocks: readonly NewsletterBlock[], own: readonly string[]): NewsletterBlock[] {
  const isOwn = ({ told }: { told: Told }) => own.includes(told.slug)
  const lists = blocks.flatMap((block) => (block.kind === 'dates' ? [block] : []))
  const ownDates = lists
    .flatMap(({ dates }) => dates.filter(isOwn))
    .sort((a, b) => a.occurrence.start.localeCompare(b.occurrence.start))
  const ordered: NewsletterBlock[] = ownDates.length === 0 ? [] : [{ kind: 'dates', title: null, dates: ownDates }]
  let beside: Extract<NewsletterBlock, { kind: 'told' }>[] = []
  const place = () => {
    ordered.push(...beside.filter(isOwn), ...beside.filter((block) => !isOwn(block)))
    beside = []
  }
  for (const block of blocks) {
    if (block.kind === 'told') {
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

/** What newsletter.typ draws. */
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
    case 'told':
      return [
        {
          kind: 'told',
          ...toldData(block.told, locale),
          summary: lineOf(block.told.summary),
          facts: block.told.facts.map((text) => ({ text, lang: locale })),
        },
      ]
    case 'dates':
      return [
        {
          kind: 'dates',
          title: block.title && lineOf(block.title),
          rows: block.dates.map(({ told, occurrence: { start, end } }) => ({
            ...toldData(told, locale),
            facts: (told.brief ?? []).map((text) => ({ text, lang: locale })),
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

function toldData({ title, when, timeNote, where, need, kind, sample }: Told, locale: Locale) {
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
