import { describe, expect, it } from 'vitest'
import { readCsv } from '@/src/formats/tables/csv'
import { indicatorsCsv } from '@/src/formats/tables/indicators-csv'
import type { IndicatorSeries } from '@/src/domain/indicators/indicator'
import { LOCALE_CODES } from '@/src/i18n/locales'
import { figure, seriesOf } from '../../../support/samples/indicator-series'

/** The table's rows, by column heading. */
const table = (some: Partial<IndicatorSeries>) => {
  const [head, ...rows] = readCsv(Buffer.from(indicatorsCsv([{ name: 'Andel', series: seriesOf(some) }], 'da')))
  return rows.map(({ cells }) => Object.fromEntries((head?.cells ?? []).map((heading, at) => [heading, cells[at]])))
}

describe('the table of all figures', () => {
  it('says of each figure what it is and whence', () => {
    const [row] = table({
      readings: [figure(2026, 27.66, { label: '2025/26', source: 'Datablad', extractedOn: '2026-09-01' })],
      targets: [{ year: 2029, value: 20.5 }],
      breaks: [{ year: 2025, note: 'x' }],
    })
    expect(row).toMatchObject({
      Kode: 'X1',
      Enhed: 'procent',
      Sted: 'Boligområdet',
      År: '2026',
      Periode: '2025/26',
      Værdi: '27,66',
      Status: 'oplyst',
      Tæller: '',
      Nævner: '',
      Kilde: 'Datablad',
      Hentet: '2026-09-01',
      'Måltal for år': '2029',
      Måltal: '20,5',
      'Kan sammenlignes fra år': '2025',
    })
  })

  it('tells nobody counted from not counted and from not shown', () => {
    const rows = table({ readings: [figure(2024, 0), figure(2025, null), figure(2026, null, { state: 'hidden' })] })
    expect(rows.map(({ Værdi, Status }) => [Værdi, Status])).toEqual([
      ['0', 'talt: ingen'],
      ['', 'ikke målt'],
      ['skjult', 'skjult for at beskytte personer'],
    ])
  })

  it('opens in a spreadsheet without running anything', () => {
    for (const evil of ['=1+1', '+1', '-1+cmd|x', '@SUM(A1)', '\t=1']) {
      const text = indicatorsCsv(
        [
          {
            name: evil,
            series: seriesOf({ readings: [figure(2026, -5, { place: evil, source: evil, label: evil })] }),
          },
        ],
        'da',
      )
      const cells = text
        .slice(1)
        .split('\r\n')
        .flatMap((line) => line.split(';'))
      for (const cell of cells) expect(cell).not.toMatch(/^"?(?:[=+@\t]|-(?!5$))/)
      expect(cells).toContain('-5')
    }
  })

  it('has headings of its own in each language', () => {
    const heads = LOCALE_CODES.map((locale) => readCsv(Buffer.from(indicatorsCsv([], locale)))[0]?.cells ?? [])
    for (const head of heads) expect(new Set(head).size).toBe(17)
    expect(new Set(heads.map((head) => head.join())).size).toBe(LOCALE_CODES.length)
  })
})
