import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCsv, TooLongCsv, UnreadableCsv, writeCsv } from '@/src/formats/tables/csv'

const read = (text: string) => readCsv(Buffer.from(text))
const cells = (text: string) => read(text).map((row) => row.cells)

describe('a table written for a Danish Excel', () => {
  it('begins with a byte-order mark, and has semicolons, CRLF and decimal commas', () => {
    expect(
      writeCsv([
        ['Mål', 'Værdi'],
        ['Bedre job', 27.66],
        ['Færre; "syge"', null],
      ]),
    ).toBe('\uFEFFMål;Værdi\r\nBedre job;27,66\r\n"Færre; ""syge""";\r\n')
  })

  it.each(['=1+1', '+45 12', '-5', '@SUM(A1)', '\tx', '\r=1', '＝1', "'=1"])(
    'makes a text that would be a formula harmless: %j',
    (text) => {
      const file = writeCsv([[text, 'x']])
      expect(file).toMatch(/^\uFEFF"?'/)
      expect(cells(file)).toEqual([[text.replace('\r', '\n'), 'x']])
    },
  )

  it('leaves a negative number a number', () => {
    expect(writeCsv([[-5.5]])).toBe('\uFEFF-5,5\r\n')
  })

  it.each([NaN, Infinity])('refuses %s', (number) => {
    expect(() => writeCsv([[number]])).toThrow(RangeError)
  })

  it('is read as it was written', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(';', ',', '"', "'", '\r', '\n', '\t', ' ', '=', '-', 'æ', '\uFEFF', 'a') }),
    )
    const number = fc.double({ noNaN: true, noDefaultInfinity: true })
    const row = fc.array(fc.oneof(text, number, fc.constant(null)), { minLength: 1, maxLength: 5 })
    const asRead = (cell: string | number | null) =>
      cell === null ? '' : typeof cell === 'number' ? String(cell).replace('.', ',') : cell.replaceAll(/\r\n?/g, '\n')
    fc.assert(
      fc.property(fc.array(row, { maxLength: 6 }), (rows) => {
        const kept = rows.map((one) => one.map(asRead)).filter((one) => one.some((cell) => cell.trim() !== ''))
        expect(cells(writeCsv(rows))).toEqual(kept)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('a table that a person saved', () => {
  const expected = [
    ['Aktivitet', 'Antal'],
    ['Børnehave', '12,5'],
    ['Æblefest', '3'],
  ]

  it.each([
    ['semicolons', 'Aktivitet;Antal\r\nBørnehave;12,5\r\nÆblefest;3\r\n'],
    ['a byte-order mark', '\uFEFFAktivitet;Antal\r\nBørnehave;12,5\r\nÆblefest;3\r\n'],
    ['commas', 'Aktivitet,Antal\nBørnehave,"12,5"\nÆblefest,3'],
    ['tabs', 'Aktivitet\tAntal\nBørnehave\t12,5\nÆblefest\t3'],
    ['the line ends of old', 'Aktivitet;Antal\rBørnehave;12,5\rÆblefest;3\r'],
    ['empty rows', '\n;\nAktivitet;Antal\n\nBørnehave;12,5\n;;\n ; \nÆblefest;3\n\n'],
  ])('is read with %s', (_, text) => {
    expect(cells(text)).toEqual(expected)
  })

  it('is read in Windows-1252 and UTF-16, as Excel saves it', () => {
    const text = 'Aktivitet;Antal\r\nBørnehave;12,5\r\nÆblefest;3\r\n'
    expect(readCsv(Buffer.from(text, 'latin1')).map((row) => row.cells)).toEqual(expected)
    expect(readCsv(Buffer.from(`\uFEFF${text}`, 'utf16le')).map((row) => row.cells)).toEqual(expected)
    expect(readCsv(Buffer.from('a;b\n– og €;2'.replace('–', '\x96').replace('€', '\x80'), 'latin1'))[1]?.cells).toEqual(
      ['– og €', '2'],
    )
  })

  it('names the line on which a row begins, past empty lines and cells of several', () => {
    expect(read('a;b\r\n"to\r\nlinjer";1\r\n\r\n;\r\nc;d').map(({ line }) => line)).toEqual([1, 2, 6])
  })

  it.each([
    ['a;b\n1;2\n3;5"\n', 3],
    ['a;b\n1;"2" x\n', 2],
  ])('names the line of a quotation mark that is amiss: %j', (text, line) => {
    const failure = (() => {
      try {
        return read(text)
      } catch (error) {
        return error
      }
    })()
    expect(failure).toBeInstanceOf(UnreadableCsv)
    expect(failure).toMatchObject({ line })
  })

  it('may be empty, or of one column with decimal commas', () => {
    expect(read('')).toEqual([])
    expect(cells('Tal\n12,5\n')).toEqual([['Tal'], ['12,5']])
    expect(cells('12,5\n')).toEqual([['12,5']])
    expect(cells('\tAntal\nA\t2,5\n')).toEqual([
      ['', 'Antal'],
      ['A', '2,5'],
    ])
  })

  it.each([
    ['empty lines', '\n'.repeat(900_000), [['Dag', 'Tilbud', 'Antal']]],
    ['empty lines of another system', '\r\n'.repeat(450_000), [['Dag', 'Tilbud', 'Antal']]],
    ['lines with a blank', ' \n'.repeat(450_000), TooLongCsv],
    ['lines with empty cells', ';;\n'.repeat(300_000), TooLongCsv],
    ['empty quotations', '"";""\n'.repeat(150_000), TooLongCsv],
    ['short rows', 'a;b\n'.repeat(225_000), TooLongCsv],
  ] as const)('of 1 MB of %s is read no further than it may be long', (_, below, expected) => {
    const file = Buffer.from(`Dag;Tilbud;Antal\n${below}`)
    const began = performance.now()
    const readIt = () => readCsv(file, 1000).map((row) => row.cells)
    if (expected === TooLongCsv) expect(readIt).toThrow(TooLongCsv)
    else expect(readIt()).toEqual(expected)
    // 0.1 s on an idle machine; it used to take half a minute.
    expect(performance.now() - began).toBeLessThan(1000)
  })

  it('may have several lines in a cell, and empty rows below', () => {
    const text = `Dag;Note\n1;"a\nb\nc"\n${';\n'.repeat(10)}`
    expect(readCsv(Buffer.from(text), 2)).toEqual([
      { line: 1, cells: ['Dag', 'Note'] },
      { line: 2, cells: ['1', 'a\nb\nc'] },
    ])
  })

  it('does not choke on any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        try {
          return readCsv(bytes).every(({ line }) => line >= 1)
        } catch (error) {
          return error instanceof UnreadableCsv
        }
      }),
    )
  })
})
