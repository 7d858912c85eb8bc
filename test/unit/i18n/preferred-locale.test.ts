import fc from 'fast-check'
import { expect, it } from 'vitest'
import { preferredLocale } from '@/src/i18n/preferred-locale'

const LANGUAGES = ['da', 'en', 'ar', 'so', 'tr', 'ur'] as const

it.each([
  ['ar-EG,ar;q=0.9,en;q=0.8', 'ar'],
  ['de-DE,de;q=0.9,tr;q=0.5,en;q=0.4', 'tr'],
  ['en;q=0.2, so;q=0.9', 'so'],
  ['UR', 'ur'],
  ['da;q=0, en', 'en'],
  ['nb-NO, sv', null],
  ['*', null],
  ['', null],
  [null, null],
  // No language of this site, though of another's.
  ['pl, en;q=0.5', 'en'],
])('reads %j as %j', (header, locale) => {
  expect(preferredLocale(header, LANGUAGES)).toBe(locale)
})

it('takes whatever a client sends', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 2000 }), (header) => {
      expect([null, ...LANGUAGES]).toContain(preferredLocale(header, LANGUAGES))
    }),
  )
})
