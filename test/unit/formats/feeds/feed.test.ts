import fc from 'fast-check'
import { expect, it } from 'vitest'
import { atom, type Feed, rss } from '@/src/formats/feeds/feed'

const FEED: Feed = {
  locale: 'ar',
  title: 'Nyt',
  description: 'Det nyeste',
  author: 'Planen',
  page: 'https://example.org/ar/nyhedsbreve',
  self: 'https://example.org/ar/nyhedsbreve.rss?zone=1',
  entries: [],
}
const anyText = fc.string({
  unit: fc.constantFrom('<', '>', '&', '"', "'", ']]>', 'å', '\u0000', '\u000b', '\ud800', '🎈', 'a'),
})

it.each([
  ['rss', rss],
  ['atom', atom],
] as const)('%s holds any text without breaking', (_, write) => {
  fc.assert(
    fc.property(anyText, (text) => {
      const entry = { url: 'https://example.org/x', published: '2026-10-01T10:00:00Z' }
      const xml = write({ ...FEED, entries: [{ ...entry, title: text, summary: text }] })
      const plain = write({ ...FEED, entries: [{ ...entry, title: '', summary: '' }] })
      expect(xml.match(/<[^>]*>/g)).toEqual(plain.match(/<[^>]*>/g))
      expect(xml.replaceAll(/&(amp|lt|gt|quot|#39);/g, '')).not.toContain('&')
      // XML 1.0 does not allow these characters, nor lone surrogates.
      for (const forbidden of ['\u0000', '\u000b']) expect(xml).not.toContain(forbidden)
      expect(Buffer.from(xml).toString()).toBe(xml)
    }),
  )
})
