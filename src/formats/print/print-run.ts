import { formatDay } from '@/src/i18n/format'
import { SOURCE_LOCALE } from '@/src/i18n/locales'
import { type Edition, type NewsletterLayout, sheetData, sheetsPdf } from './newsletter'
import { qrSvg } from './qr'

/** A place where an edition is put up. */
interface PrintedPlace {
  place: string
  copies: number
  /** The absolute URL behind this place's own QR code. */
  address: string
  /** In Danish words, "3. december 2026" and "ejendomsfunktionær"; null if it has not been put up yet. */
  posted: { on: string; by: string } | null
}

export interface PrintedRun {
  edition: Edition
  layout: NewsletterLayout
  afdeling: string
  places: readonly PrintedPlace[]
  /** A notice to read before putting it up; null if none. */
  notice: string | null
  /** The absolute URL for recording what was put up. */
  log: string
}

/** Printer settings, for whoever prints it. */
const ADVICE = {
  oneSided: 'Print på én side af papiret.',
  twoSided:
    'Print på begge sider, vend på den lange led. Eller print på én side, og hæng de to ark ved siden af hinanden.',
  folded: 'Print på begge sider, vend på den korte led, og fold arket på midten.',
}

/**
 * Renders all sheets of an edition for an afdeling as one PDF: a cover that says what hangs where, then each place's
 * copies with its own code. The cover is in Danish, because it is for staff. Deterministic: the same run gives the same
 * bytes.
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
    // With double-sided printing, each copy must begin on a new sheet.
    wholeSheets: advice !== 'oneSided',
    sheets: places.map((place) => sheetData(edition, place)),
  })
}
