import { formatDay } from '@/src/i18n/format'
import { SOURCE_LOCALE } from '@/src/i18n/locales'
import { type Edition, type NewsletterLayout, sheetData, sheetsPdf } from './newsletter'
import { qrSvg } from './qr'

/** A place where an edition hangs. */
interface PrintedPlace {
  place: string
  copies: number
  /** The whole address behind the QR code, which is this place's own. */
  address: string
  /** In Danish words, "3. december 2026" and "ejendomsfunktionær"; null: it does not hang there yet. */
  posted: { on: string; by: string } | null
}

export interface PrintedRun {
  edition: Edition
  layout: NewsletterLayout
  afdeling: string
  places: readonly PrintedPlace[]
  /** What must be known before it is hung up; null: nothing. */
  notice: string | null
  /** The whole address at which is written what was put up. */
  log: string
}

/** How a printer must be set, for those who print it. */
const ADVICE = {
  oneSided: 'Print på én side af papiret.',
  twoSided:
    'Print på begge sider, vend på den lange led. Eller print på én side, og hæng de to ark ved siden af hinanden.',
  folded: 'Print på begge sider, vend på den korte led, og fold arket på midten.',
}

/**
 * All sheets that an afdeling hangs up of an edition, as one PDF: a cover that says what hangs where, and after it each
 * place's copies with its own code. The cover is in Danish: it is for those who work here. Same run: same bytes.
 */
export function printRunPdf({ edition, layout, afdeling, places, notice, log }: PrintedRun): Buffer {
  const [first] = edition.contents
  const advice = layout === 'folded' ? 'folded' : edition.contents.length > 1 ? 'twoSided' : 'oneSided'
  return sheetsPdf(edition, layout, {
    title: `${afdeling}: ${first.title.value} – ${edition.plan}`,
    cover: {
      afdeling,
      edition: { text: first.title.value, lang: first.title.lang },
      date: formatDay(first.date, SOURCE_LOCALE),
      notice,
      advice: ADVICE[advice],
      places: places.map(({ place, copies, address, posted }) => ({
        place,
        copies,
        address: address.replace(/^https?:\/\//, ''),
        posted,
      })),
      log: { address: log.replace(/^https?:\/\//, ''), qr: qrSvg(log) },
    },
    // Each copy begins on a sheet of its own, when both sides are printed.
    wholeSheets: advice !== 'oneSided',
    sheets: places.map((place) => sheetData(edition, place)),
  })
}
