import { describe, expect, test } from 'vitest'

import { agesWords, audiencesWords, languagesWords, priceWords } from '@/src/i18n/words/fact-words'
import { mapUrl } from '@/src/site/ui/facts/map-url'

describe('the price', () => {
  test('is never free where it is not known', () => {
    expect(priceWords({ kind: 'unknown' }, 'da')).toBe('Spørg os')
    expect(priceWords({ kind: 'free' }, 'da')).toBe('Gratis')
    expect(priceWords({ kind: 'amount', dkk: 25 }, 'da')).toMatch(/^25\skr\.$/)
  })
})

describe('the ages', () => {
  test('have two ends, one, or none', () => {
    expect(agesWords({ from: 6, to: 12 }, 'da')).toBe('6–12 år')
    expect(agesWords({ from: 18, to: null }, 'da')).toBe('Fra 18 år')
    expect(agesWords({ from: null, to: 5 }, 'da')).toBe('Til og med 5 år')
    expect(agesWords({ from: 9, to: 9 }, 'da')).toBe('9 år')
    expect(agesWords({ from: null, to: null }, 'da')).toBeNull()
  })

  test('from birth on have a lower end', () => {
    expect(agesWords({ from: 0, to: 3 }, 'da')).toBe('0–3 år')
  })

  test('keep their order in right-to-left text', () => {
    expect(agesWords({ from: 6, to: 12 }, 'ar')).toContain('\u20666–12\u2069')
  })
})

test('lists are sentences: only the first word has a capital, but for English names of languages', () => {
  expect(audiencesWords(['families', 'women'], 'da')).toBe('Familier og kvinder')
  expect(languagesWords(['da', 'ar', 'so'], 'da')).toBe('Dansk, arabisk og somali')
  expect(languagesWords(['da', 'ar', 'so'], 'en')).toBe('Danish, Arabic and Somali')
  expect(audiencesWords(['families', 'everyone'], 'da')).toBe('Alle')
  expect(audiencesWords([], 'da')).toBeNull()
  expect(languagesWords([], 'da')).toBeNull()
})

describe('the way there', () => {
  const venue = { name: 'Skuret', address: null, accessibility: null, latitude: null, longitude: null }

  test('needs an address or a position: a name alone finds other places', () => {
    expect(mapUrl(venue)).toBeNull()
    expect(mapUrl({ ...venue, latitude: 55.66, longitude: null })).toBeNull()
  })

  test('is searched for by address first', () => {
    expect(mapUrl({ ...venue, address: 'Eksempelvej 3, 9999 Lilleby Ø', latitude: 55.66, longitude: 12.6 })).toBe(
      'https://www.openstreetmap.org/search?query=Eksempelvej%203%2C%209999%20Lilleby%20%C3%98',
    )
    expect(mapUrl({ ...venue, latitude: 55.66, longitude: 12.6 })).toBe(
      'https://www.openstreetmap.org/search?query=55.66%2C%2012.6',
    )
  })
})
