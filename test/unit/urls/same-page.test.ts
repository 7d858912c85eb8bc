import { describe, expect, it } from 'vitest'
import { samePageIn } from '@/src/urls/same-page'

describe('the page that a chosen language opens', () => {
  it.each(['/ar', '/ar/tilbud?zone=1', '/ar/kalender/dans-i-gaarden'])('is the one the reader stood on: %s', (page) => {
    expect(samePageIn('ar', page)).toBe(page)
  })

  it.each([
    null,
    '',
    '/',
    '//example.org',
    '/\\example.org',
    '\\/example.org',
    'https://example.org',
    '/da/tilbud',
    '/ar\r\nSet-Cookie: a=b',
    '/arx',
    '/../ar',
    `/ar/${'x'.repeat(3000)}`,
    'javascript:alert(1)',
  ])('is the front page for %j', (page) => {
    expect(['/ar', '/ar/']).toContain(samePageIn('ar', page))
  })
})
