import { describe, expect, it } from 'vitest'

import { LOCALE_CODES } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'

describe('translator', () => {
  it('is ready at once, and the same for a language each time', () => {
    for (const locale of LOCALE_CODES) {
      expect(translator(locale)('vocabulary.need.women')).not.toBe('vocabulary.need.women')
      expect(translator(locale)).toBe(translator(locale))
    }
  })

  it('speaks each its own language', () => {
    expect(translator('da')('nav.offers')).toBe('Tilbud')
    expect(translator('en')('nav.offers')).toBe('Offers')
  })

  it('counts, and leaves escaping to React', () => {
    expect(translator('en')('home.offerCount', { count: 1 })).toBe('1 offer')
    expect(translator('en')('home.offerCount', { count: 4 })).toBe('4 offers')
    expect(translator('da')('home.placeWhole', { zone: 'Bakken & <2>' })).toBe('Hele Bakken & <2>')
  })
})
