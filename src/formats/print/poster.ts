import sharp from 'sharp'
import type { Text } from '@/src/content/text'
import { textStates } from '@/src/content/text-states'
import type { Told } from '@/src/content/told'
import { directionOf, type Locale } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import type { PaperSize } from '@/src/urls/print-query'
import { qrSvg } from './qr'
import { typstPdf, typstSvg } from './typst'

/** An offer or event as it is told in one language. */
export interface Side {
  locale: Locale
  told: Told
  /** What must be known before setting out, "Tilbuddet holder pause": stands in the place of the times. */
  note: string | null
}

export interface Poster {
  /** One to four, the first one first. */
  sides: readonly [Side, ...Side[]]
  /** The plan's name. */
  plan: string
  /** The whole address behind the QR code. */
  address: string
  /** Not yet public: for those who write it. */
  draft: boolean
}

/** A text and how it is set. */
interface Line {
  text: string
  lang: Locale
}

/** What poster.typ and square.typ draw. */
export interface PosterData {
  /** Names the file. */
  title: string
  lang: Locale
  rtl: boolean
  plan: string
  art: string
  /** What it is not: real, or public. */
  warning: { label: Line; note: Line } | null
  sides: {
    topic: Line | null
    /** Null where another side of the poster has the same words already. */
    title: Line | null
    summary: Line | null
    when: Line[]
    facts: Line[]
    /** How far the text can be trusted. */
    note: Line | null
    /** Invites to read on. */
    scan: Line
    lang: Locale
    rtl: boolean
  }[]
  where: { name: string; address: string | null } | null
  contact: { role: Line; reach: string } | null
  qr: string
  /** The address as one types it. */
  address: string
  /** What is said of a code to those who cannot see it. */
  qrAlt: string
}

/** What a poster says, in the order in which it says it. */
export function posterData({ sides, plan, address, draft }: Poster): PosterData {
  const [{ locale, told }] = sides
  const t = translator(locale)
  const shown = new Set<string>()
  const warning = (label: 'print.draft' | 'common.sample', note: 'print.draftNote' | 'common.sampleNote') => ({
    label: { text: t(label), lang: locale },
    note: { text: t(note), lang: locale },
  })
  const plain = address.replace(/^https?:\/\//, '')
  return {
    title: `${told.title.value} – ${plan}`,
    lang: locale,
    rtl: directionOf(locale) === 'rtl',
    plan,
    art: told.need === null ? 'together' : `need-${told.need}`,
    warning: draft
      ? warning('print.draft', 'print.draftNote')
      : told.sample
        ? warning('common.sample', 'common.sampleNote')
        : null,
    sides: sides.map((side) => sideData(side, shown)),
    where: told.where,
    contact: contactOf(told),
    qr: qrSvg(address),
    address: plain,
    qrAlt: t('print.qr', { address: plain }),
  }
}

function sideData({ locale, told, note }: Side, shown: Set<string>): PosterData['sides'][number] {
  const t = translator(locale)
  const line = (text: string): Line => ({ text, lang: locale })
  /** Once on a poster: two languages that both lack a translation would say the same Danish twice. */
  const once = ({ value, lang }: Text): Line | null => {
    if (value === '' || shown.has(value)) return null
    shown.add(value)
    return { text: value, lang }
  }
  const [state] = textStates([told.title, told.summary, told.timeNote])
  return {
    topic: told.need === null ? null : line(t(`vocabulary.need.${told.need}`)),
    title: once(told.title),
    summary: once(told.summary),
    when: note === null ? times(told, locale) : [line(note)],
    facts: told.facts.map(line),
    note: state === undefined ? null : line(t(`vocabulary.textState.${state}`)),
    scan: line(t('print.scan')),
    lang: locale,
    rtl: directionOf(locale) === 'rtl',
  }
}

/** When it takes place; or what is known of it; or whom to ask. */
function times({ kind, when, timeNote }: Told, locale: Locale): Line[] {
  const t = translator(locale)
  if (when.length > 0) return when.map((text) => ({ text, lang: locale }))
  if (timeNote !== null) return [{ text: timeNote.value, lang: timeNote.lang }]
  return [{ text: kind === 'event' ? t('event.over') : t('facts.timeAsk'), lang: locale }]
}

function contactOf({ contact }: Told): PosterData['contact'] {
  const reach = contact?.phone ?? contact?.email
  return contact && reach ? { role: { text: contact.role.value, lang: contact.role.lang }, reach } : null
}

/** A poster as a PDF on A4 or A3, with or without strips to tear off. Same poster: same bytes. */
export function posterPdf(poster: Poster, { size, tabs }: { size: PaperSize; tabs: boolean }): Buffer {
  return typstPdf('src/formats/print/poster.typ', { ...posterData(poster), size, tabs })
}

/** Width and height of the picture to share, in dots: what social media show it in. */
const SQUARE = 1080

/** A poster as a square PNG to share, in its first two languages. Rejects if it cannot be drawn. */
export async function posterPicture(poster: Poster): Promise<Buffer> {
  const [first, second] = poster.sides
  const svg = typstSvg(
    'src/formats/print/square.typ',
    posterData({ ...poster, sides: second === undefined ? [first] : [first, second] }),
  )
  return sharp(Buffer.from(svg)).resize(SQUARE, SQUARE).png({ palette: true, colours: 128 }).toBuffer()
}
