import { expect, it } from 'vitest'
import { frozenContent } from '@/src/formats/newsletter/newsletter-content'
import { newsletterSample } from '@/test/support/samples/newsletter'

it('an edition frozen before December 2026, which named a summary otherwise, reads as one of today', () => {
  const content = newsletterSample('da')
  const once = JSON.parse(
    JSON.stringify(content)
      .replaceAll('"kind":"summary","summary":{', '"kind":"told","told":{')
      .replaceAll('{"summary":{"kind"', '{"told":{"kind"'),
  ) as unknown
  expect(JSON.stringify(once)).toMatch(/"kind":"told".*\{"told":/)
  expect(frozenContent({ da: once }, 'da')).toEqual(JSON.parse(JSON.stringify(content)))
})
