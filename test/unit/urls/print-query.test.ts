import { describe, expect, it } from 'vitest'
import { LOCALE_CODES } from '@/src/i18n/locales'
import { printQuery } from '@/src/urls/print-query'

const asked = (query: string) => printQuery(new URLSearchParams(query), 'ur', LOCALE_CODES)

describe('what is to be printed', () => {
  it('is, where nothing is asked for, an A4 in the language of the page', () => {
    expect(asked('')).toEqual({ locales: ['ur'], size: 'a4', tabs: false })
  })

  it('is what is asked for, languages in their order and each once', () => {
    expect(asked('sprog=AR, da,ar&format=A3&strimler=1')).toEqual({ locales: ['ar', 'da'], size: 'a3', tabs: true })
  })

  it('is refused where it cannot be', () => {
    expect(asked('sprog=')).toBe('languages')
    expect(asked('sprog=da,xx')).toBe('languages')
    expect(asked('sprog=__proto__')).toBe('languages')
    expect(asked('sprog=da,en,ar,so,tr')).toBe('tooMany')
    expect(asked('format=a0')).toBe('size')
    expect(printQuery(new URLSearchParams('sprog=da,ar'), 'da', ['da', 'en'])).toBe('languages')
  })
})
