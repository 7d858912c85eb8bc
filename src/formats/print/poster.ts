import sharp from 'sharp'
import type { Text } from '@/src/content/text'
import { textStates } from '@/src/content/text-states'
import type { Summary } from '@/src/content/summary'
import { directionOf, type Locale } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import type { PaperSize } from '@/src/urls/print-query'
import { qrSvg } from './qr'
import { typstPdf, typstSvg } from './typst'

/** An offer or event as presented in one language. */
export interface Side {
  locale: Locale
  summary: Summary
  /** A notice such as "Tilbuddet holder pause"; replaces the times. */
  note: string | null
}

export interface Poster {
  /** One to four; the first is the main one. */
  sides: readonly [Side, ...Side[]]
  /** The plan's name. */
  plan: string
  /** The absolute URL behind the QR code. */
  address: string
  /** Not public yet; only its authors see it. */
  draft: boolean
}

/** A text and its language, which determines the font and direction. */
interface Line {
  text: string
  lang: Locale
}

/** The data that poster.typ and square.typ draw. */
export interface PosterData {
  /** The document title. */
  title: string
  lang: Locale
  rtl: boolean
  plan: string
  art: string
  /** A warning that it is a draft or a sample. */
  warning: { label: Line; note: Line } | null
  sides: {
    topic: Line | null
    /** Null if another side of the poster already has the same words. */
    title: Line | null
    summary: Line | null
    when: Line[]
    facts: Line[]
    /** How reliable the translation is. */
    note: Line | null
    /** The invitation to scan the code. */
    scan: Line
    lang: Locale
    rtl: boolean
  }[]
  where: { name: string; address: string | null } | null
  contact: { role: Line; reach: string } | null
  qr: string
  /** The URL as one types it. */
  address: string
  /** The alternative text of the QR code. */
  qrAlt: string
}

/** Builds the content of a poster, in reading order. */
export function posterData({ sides, plan, address, draft }: Poster): PosterData {
  const [{ locale, summary }] = sides
  const t = translator(locale)
  const shown = new Set<string>()
  const warning = (label: 'print.draft' | 'common.sample', note: 'print.draftNote' | 'common.sampleNote') => ({
    label: { text: t(label), lang: locale },
    note: { text: t(note), lang: locale },
  })
  const plain = address.replace(/^https?:\/\//, '')
  return {
    title: `${summary.title.value} – ${plan}`,
    lang: locale,
    rtl: directionOf(locale) === 'rtl',
    plan,
    art: summary.need === null ? 'together' : `need-${summary.need}`,
    warning: draft
      ? warning('print.draft', 'print.draftNote')
      : summary.sample
        ? warning('common.sample', 'common.sampleNote')
        : null,
    sides: sides.map((side) => sideData(side, shown)),
    where: summary.where,
    contact: contactOf(summary),
    qr: qrSvg(address),
    address: plain,
    qrAlt: t('print.qr', { address: plain }),
  }
}

function sideData({ locale, summary, note }: Side, shown: Set<string>): PosterData['sides'][number] {
  const t = translator(locale)
  const line = (text: string): Line => ({ text, lang: locale })
  /**
   * Shows a text only once on a poster: otherwise two languages that both lack a translation would repeat the same
   * Danish.
   */
  const once = ({ value, lang }: Text): Line | null => {
    if (value === '' || shown.has(value)) return null
    shown.add(value)
    return { text: value, lang }
  }
  const [state] = textStates([summary.title, summary.summary, summary.timeNote])
  return {
    topic: summary.need === null ? null : line(t(`vocabulary.need.${summary.need}`)),
    title: once(summary.title),
    summary: once(summary.summary),
    when: note === null ? times(summary, locale) : [line(note)],
    facts: summary.facts.map(line),
    note: state === undefined ? null : line(t(`vocabulary.textState.${state}`)),
    scan: line(t('print.scan')),
    lang: locale,
    rtl: directionOf(locale) === 'rtl',
  }
}

/**
 * The times; or else the note about the time; or else a text that asks the reader to enquire, or that the event is
 * over.
 */
function times({ kind, when, timeNote }: Summary, locale: Locale): Line[] {
  const t = translator(locale)
  if (when.length > 0) return when.map((text) => ({ text, lang: locale }))
  if (timeNote !== null) return [{ text: timeNote.value, lang: timeNote.lang }]
  return [{ text: kind === 'event' ? t('event.over') : t('facts.timeAsk'), lang: locale }]
}

function contactOf({ contact }: Summary): PosterData['contact'] {
  const reach = contact?.phone ?? contact?.email
  return contact && reach ? { role: { text: contact.role.value, lang: contact.role.lang }, reach } : null
}

/**
 * Renders a poster as a PDF on A4 or A3, with or without tear-off strips. Deterministic: the same poster gives the same
 * bytes.
 */
export function posterPdf(poster: Poster, { size, tabs }: { size: PaperSize; tabs: boolean }): Buffer {
  return typstPdf('src/formats/print/poster.typ', { ...posterData(poster), size, tabs })
}

/** Width and height of the shareable picture in pixels; the size that social media use. */
const SQUARE = 1080

/** Renders a poster as a square PNG for sharing, in its first two languages. Rejects if it cannot be drawn. */
export async function posterPicture(poster: Poster): Promise<Buffer> {
  const [first, second] = poster.sides
  const svg = typstSvg(
    'src/formats/print/square.typ',
    posterData({ ...poster, sides: second === undefined ? [first] : [first, second] }),
  )
  return sharp(Buffer.from(svg)).resize(SQUARE, SQUARE).png({ palette: true, colours: 128 }).toBuffer()
}
