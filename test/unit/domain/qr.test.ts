import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asCode, codeFrom, isPrintedPath, placeKey } from '@/src/domain/qr/code'
import { isReader } from '@/src/domain/qr/is-reader'

describe('a code on paper', () => {
  it('is six letters that nobody takes for another, and is read however it is typed', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 6, maxLength: 12 }), (bytes) => {
        const code = codeFrom(bytes)
        expect(code).toMatch(/^[a-z2-9]{6}$/)
        expect(code).not.toMatch(/[ilo]/)
        expect(asCode(` ${code.toUpperCase()} `)).toBe(code)
      }),
    )
    expect(() => codeFrom(new Uint8Array(5))).toThrow(RangeError)
  })

  it.each(['', 'k7m2x', 'k7m2xpp', 'k7m2x0', 'k7m2x/', '../../'])('is not %j', (typed) =>
    expect(asCode(typed)).toBeNull(),
  )

  it('leads to pages of ours alone', () => {
    for (const path of [
      '/tilbud/faelles-kaffe',
      '/kalender/fest',
      '/afdelinger/bakkehusene',
      '/nyhedsbreve/december-2026',
    ])
      expect(isPrintedPath(path)).toBe(true)
    for (const path of [
      'https://andre.dk',
      '//andre.dk',
      '/admin',
      '/tilbud',
      '/tilbud/',
      '/tilbud/../admin',
      '/tilbud/a?b',
      null,
      7,
    ])
      expect(isPrintedPath(path)).toBe(false)
  })

  it('is the same for the same place', () => {
    expect(placeKey('/tilbud/a', 'x', ' Opgang  4')).toBe(placeKey('/tilbud/a', 'x', 'opgang 4'))
    expect(placeKey('/tilbud/a', null, 'opgang 4')).not.toBe(placeKey('/tilbud/a', 'x', 'opgang 4'))
  })
})

describe('who scans', () => {
  const of = (headers: Record<string, string>) => isReader(new Headers(headers))
  it('is a person with a browser', () => {
    expect(
      of({ 'user-agent': 'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/131.0 Mobile Safari/537.36' }),
    ).toBe(true)
    expect(
      of({
        'user-agent':
          'Mozilla/5.0 (Linux; Android 13; CUBOT_NOTE_20) AppleWebKit/537.36 Chrome/131.0 Mobile Safari/537.36',
      }),
    ).toBe(true)
  })
  it('is no machine, no preview and nobody that does not say', () => {
    for (const agent of [
      '',
      'WhatsApp/2.23',
      'facebookexternalhit/1.1',
      'Googlebot/2.1',
      'curl/8.5',
      'TelegramBot (like TwitterBot)',
    ])
      expect(of({ 'user-agent': agent })).toBe(false)
    expect(of({ 'user-agent': 'Mozilla/5.0', 'sec-purpose': 'prefetch;prerender' })).toBe(false)
  })
})
