import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { personalDataIn, type PersonalData } from '@/src/domain/logbook/personal-data'

describe('personalDataIn', () => {
  it.each([
    '',
    '12 unge',
    'kl. 16.30',
    '2026-03-01',
    '48 lommejob i 2025',
    'Mandag 2. marts 2026 kl. 16.30-18.30: 24 børn og 3 frivillige',
    'kl. 20.30-21.45',
    'kl. 20:30-21:45',
    'fra 2026-03-01 til 2026-06-30',
    '01-03-2026 kl. 12.00',
    '01.03.2026 og 15.04.2026',
    'sæson 2025-2026, før 2024 2025',
    '2025/2026',
    '1.250.000 kr. og 50.000 kr. til 9999 Lilleby Ø',
    'Uge 10: 12, 15, 20, 18 deltagere',
    '7-10 unge pr. gang, 100 % mødte op, +12 siden sidst',
    'Vi mødtes @ A-Huset. Der kom 20',
    'ID 123456',
    '320190-1234 er ingen dato, 011390-1234 heller ikke, 310290-1234 heller ikke',
    'EAN 5790000000000',
  ])('lets be: %j', (note) => {
    expect(personalDataIn(note)).toEqual([])
  })

  it.each<[PersonalData[], string]>([
    [['cpr'], '010190-1234'],
    [['cpr'], '0101901234'],
    [['cpr'], '010190 1234'],
    [['cpr'], '010190 - 1234'],
    [['cpr'], '010190–1234'],
    [['cpr'], '01.01.90-1234'],
    [['cpr'], '01 01 90-1234'],
    [['cpr'], '290200-1234'],
    [['cpr'], 'cpr:311299-4321.'],
    [['cpr'], '０１０１９０-１２３４'],
    [['cpr'], '0101\u200B90-1234'],
    [['phone'], '20304050'],
    [['phone'], '20 30 40 50'],
    [['phone'], '20\u00A030\u00A040\u00A050'],
    [['phone'], '20.30.40.50'],
    [['phone'], '20-30-40-50'],
    [['phone'], '2030 4050'],
    [['phone'], '203 04 050'],
    [['phone'], 'ring på tlf.20304050, tak'],
    [['phone'], '+4520304050'],
    [['phone'], '+45 20 30 40 50'],
    [['phone'], '0045 2030 4050'],
    [['phone'], '(+45) 20304050'],
    [['phone'], '+46 (0)70-123 45 67'],
    [['phone'], '+252 61 1234567'],
    [['email'], 'skriv til eksempel@example.org'],
    [['email'], 'Eksempel.Navn+x@mail.example.dk.'],
    [['email'], '<æøå@eksempel.dk>'],
    [['cpr', 'phone', 'email'], '010190-1234, 20304050, a@example.org'],
  ])('finds %j in %j', (kinds, note) => {
    expect(personalDataIn(note)).toEqual(kinds)
  })

  const prose = fc.stringMatching(/^[a-zæøå ,.]{0,20}$/)
  const two = (most: number, least = 1) =>
    fc.integer({ min: least, max: most }).map((number) => String(number).padStart(2, '0'))
  const digits = (length: number) =>
    fc.integer({ min: 0, max: 10 ** length - 1 }).map((number) => String(number).padStart(length, '0'))
  const group = (number: string, sizes: number[], by: string) => {
    let at = 0
    return sizes.map((size) => number.slice(at, (at += size))).join(by)
  }

  it('finds every CPR number in any prose', () => {
    fc.assert(
      fc.property(
        two(28),
        two(12),
        two(99, 0),
        digits(4),
        fc.constantFrom('', '-', ' ', ' - ', '\u2011'),
        prose,
        prose,
        (day, month, year, last, dash, before, after) => {
          expect(personalDataIn(`${before} ${day}${month}${year}${dash}${last} ${after}`)).toContain('cpr')
        },
      ),
    )
  })

  it('finds every phone number in any prose', () => {
    const number = fc.integer({ min: 20_000_000, max: 99_999_999 }).map(String)
    const form = fc.constantFrom<[number[], string]>(
      [[8], ''],
      [[2, 2, 2, 2], ' '],
      [[2, 2, 2, 2], '.'],
      [[2, 2, 2, 2], '-'],
      [[4, 4], ' '],
      [[3, 2, 3], ' '],
    )
    fc.assert(
      fc.property(
        number,
        form,
        fc.constantFrom('', '+45 ', '+45', '0045 '),
        prose,
        prose,
        (number, [sizes, by], country, before, after) => {
          fc.pre(!/^(19|20)\d\d(19|20)/.test(number))
          expect(personalDataIn(`${before} ${country}${group(number, sizes, by)} ${after}`)).toContain('phone')
        },
      ),
    )
  })

  it('finds every e-mail address in any prose', () => {
    fc.assert(
      fc.property(fc.emailAddress(), prose, prose, (address, before, after) => {
        expect(personalDataIn(`${before} ${address} ${after}`)).toContain('email')
      }),
    )
  })

  it('lets counts, days and times be', () => {
    const day = fc.tuple(fc.integer({ min: 2020, max: 2040 }), two(12), two(28)).map((parts) => parts.join('-'))
    const time = fc
      .tuple(two(23, 0), two(59, 0), fc.constantFrom('.', ':'))
      .map(([hour, minute, by]) => `${hour}${by}${minute}`)
    const said = fc.oneof(
      fc.integer({ min: 0, max: 9999 }).map((count) => `${count} unge`),
      day.map((each) => `den ${each},`),
      fc.tuple(time, time).map(([from, to]) => `kl. ${from}-${to}`),
    )
    fc.assert(
      fc.property(fc.array(said, { maxLength: 6 }), (words) => {
        expect(personalDataIn(words.join(' '))).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  it('takes no time over long text without spaces', () => {
    for (const letter of ['a', '1', '+', '-', '0 ']) {
      const began = performance.now()
      personalDataIn(letter.repeat(50_000))
      expect(performance.now() - began).toBeLessThan(500)
    }
  })
})
