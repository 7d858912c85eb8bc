import { createHash } from 'node:crypto'
import type { Text } from '@/src/content/text'
import type { Told } from '@/src/content/told'
import { capitalised, formatDate, formatDay, formatTimeRange } from '@/src/i18n/format'
import { directionOf, type Locale } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import type { NewsletterBlock, NewsletterContent } from '../newsletter/newsletter-content'
import { qrSvg } from './qr'
import { typstPdf } from './typst'

/** Where the newsletter will hang. */
export interface Stairwell {
  /** The afdeling's name, as it stands above what is its own. */
  name: string
  /** Slugs of the offers and events that are for this afdeling alone: they come first. */
  own: readonly string[]
}

export interface PrintedNewsletter {
  /** The edition in one or two languages, the first one in front. */
  contents: readonly [NewsletterContent] | readonly [NewsletterContent, NewsletterContent]
  plan: string
  /** The whole address behind the QR code. */
  address: string
  /** Null: for no afdeling in particular. */
  stairwell: Stairwell | null
  /** JPEG, PNG or WebP by the `src` of a picture's block, as `loadPictures` reads them. A picture that is not here is left out. */
  pictures?: Pictures
}

export type Pictures = ReadonlyMap<string, Uint8Array>

/** `sheet`: A4 upright, a side a language or more. `folded`: A4 folded once, a cover a language and the content inside. */
export const NEWSLETTER_LAYOUTS = ['sheet', 'folded'] as const
export type NewsletterLayout = (typeof NEWSLETTER_LAYOUTS)[number]

/** How much room a picture has, in mm: as wide as the words, a quarter of the page high. */
const PICTURE: Record<NewsletterLayout, { width: number; height: number }> = { sheet: { width: 180, height: 74 }, folded: { width: 124, height: 52 } }

interface Line {
  text: string
  lang: Locale
}

/** An edition of the newsletter to hang up, as a PDF in large type. Same edition: same bytes. */
export function newsletterPdf({ contents, plan, address, stairwell, pictures = new Map() }: PrintedNewsletter, layout: NewsletterLayout): Buffer {
  const [first] = contents
  const files = new Map([...pictures].map(([src, bytes]) => [pathOf(src), bytes]))
  const data = {
    title: `${first.title.value} – ${plan}`,
    lang: first.locale,
    layout,
    plan,
    qr: qrSvg(address),
    address: address.replace(/^https?:\/\//, ''),
    sides: contents.map((content) => side({ ...content, blocks: shown(content.blocks, pictures) }, stairwell, address)),
    pictures: PICTURE[layout],
  }
  return typstPdf('src/formats/print/newsletter.typ', data, files)
}

/** Where the template finds a picture, from the project's root. */
const pathOf = (src: string) => `pictures/${createHash('sha256').update(src).digest('hex')}`

/** Without the pictures that there are no files of. */
const shown = (blocks: readonly NewsletterBlock[], pictures: Pictures) => blocks.filter((block) => block.kind !== 'picture' || pictures.has(block.src))

function side({ locale, date, title, intro, blocks, sample }: NewsletterContent, stairwell: Stairwell | null, address: string) {
  const t = translator(locale)
  const line = (text: string): Line => ({ text, lang: locale })
  const states = [title, intro, ...blocks.flatMap((block) => ('text' in block ? [block.text] : 'told' in block ? [block.told.title] : []))]
  const state = (['fallback', 'machine', 'outdated'] as const).find((one) => states.some((text) => text?.state === one))
  return {
    lang: locale,
    rtl: directionOf(locale) === 'rtl',
    title: lineOf(title),
    date: line(formatDay(date, locale)),
    intro: intro && lineOf(intro),
    stairwell: stairwell?.name ?? null,
    blocks: ownFirst(blocks, stairwell?.own ?? []).flatMap((block) => blockData(block, locale)),
    note: state === undefined ? null : line(t(`vocabulary.textState.${state}`)),
    sample: sample ? line(t('common.sample')) : null,
    scan: line(t('print.scan')),
    qrAlt: t('print.qr', { address }),
  }
}

/**
 * What is the afdeling's own before what is for others: dates within their list, and offers and events among those that
 * stand beside them. Everything else keeps its place.
 */
export function ownFirst(blocks: readonly NewsletterBlock[], own: readonly string[]): NewsletterBlock[] {
  const isOwn = ({ slug }: Told) => own.includes(slug)
  const ordered: NewsletterBlock[] = []
  for (let at = 0; at < blocks.length; ) {
    const next = blocks.findIndex((block, index) => index >= at && block.kind !== 'told')
    const end = next === -1 ? blocks.length : next
    const run = blocks.slice(at, end).filter((block) => block.kind === 'told')
    ordered.push(...run.filter(({ told }) => isOwn(told)), ...run.filter(({ told }) => !isOwn(told)))
    const block = blocks[end]
    if (block?.kind === 'dates') {
      ordered.push({ ...block, dates: [...block.dates.filter(({ told }) => isOwn(told)), ...block.dates.filter(({ told }) => !isOwn(told))] })
    } else if (block !== undefined) ordered.push(block)
    at = end + 1
  }
  return ordered
}

const lineOf = ({ value, lang }: Text): Line => ({ text: value, lang })

/** What newsletter.typ draws. */
function blockData(block: NewsletterBlock, locale: Locale): object[] {
  const t = translator(locale)
  switch (block.kind) {
    case 'heading':
    case 'notice':
      return [{ kind: block.kind, text: lineOf(block.text) }]
    case 'quote':
      return [{ kind: 'quote', text: lineOf(block.text), by: block.by && lineOf(block.by) }]
    case 'text':
      return [{ kind: 'text', lang: block.lang, paragraphs: block.paragraphs.map(({ kind, runs }) => ({ kind, runs: runs.map(({ text, strong }) => ({ text, strong })) })) }]
    case 'told':
      return [{ kind: 'told', ...toldData(block.told, locale), summary: lineOf(block.told.summary), facts: block.told.facts.map((text) => ({ text, lang: locale })) }]
    case 'dates':
      return [
        {
          kind: 'dates',
          title: block.title && lineOf(block.title),
          rows: block.dates.map(({ told, occurrence: { start, end, state } }) => ({
            ...toldData(told, locale),
            when: [{
              text: [`${capitalised(formatDate(start, locale, 'medium'), locale)} ${formatTimeRange(start, end, locale)}`, ...(state === 'cancelled' ? [t('calendar.cancelled')] : [])].join(' · '),
              lang: locale,
            }],
            cancelled: state === 'cancelled',
          })),
        },
      ]
    case 'contact': {
      const { role, phone, email } = block.contact
      return [{ kind: 'contact', role: lineOf(role), reach: [phone, email].filter((one) => one !== null) }]
    }
    case 'picture': {
      const { src, alt, caption, width, height } = block
      return [{ kind: 'picture', file: pathOf(src), alt: alt.value, caption: caption && lineOf(caption), ratio: width / height }]
    }
  }
}

function toldData({ title, when, timeNote, where, need, kind, sample }: Told, locale: Locale) {
  const t = translator(locale)
  const unknown = timeNote === null ? { text: t(kind === 'event' ? 'event.over' : 'facts.timeAsk'), lang: locale } : lineOf(timeNote)
  return {
    art: need === null ? 'together' : `need-${need}`,
    title: lineOf(title),
    when: when.length > 0 ? when.map((text) => ({ text, lang: locale })) : [unknown],
    where: where && [where.name, where.address].filter(Boolean).join(', '),
    sample: sample ? { text: t('common.sample'), lang: locale } : null,
  }
}
