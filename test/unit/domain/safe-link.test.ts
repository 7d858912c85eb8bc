import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { safeLink } from '@/src/domain/safe-link'

describe('safeLink', () => {
  it.each([
    'https://example.org/a?b=1',
    'http://example.org',
    'mailto:a@example.org',
    'tel:+4500000000',
    'tel:+45 00 00 00 00',
    '/da/tilbud',
    '/',
    '#indhold',
  ])('leads to %s', (url) => {
    expect(safeLink(` ${url} `)).toBe(url)
  })

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    '//example.org',
    '/\\example.org',
    '\\\\example.org',
    'https://a b',
    'https://"onload="',
    'https://',
    'http:example.org',
    'tilbud',
    '',
    'mailto:',
    'mailto:a@b.dk\r\nBcc:c@d.dk',
    5,
    null,
    ['https://example.org'],
    { toString: () => '/' },
  ])('does not lead to %j', (url) => {
    expect(safeLink(url)).toBeNull()
  })

  it('leads nowhere but to the web, a mailbox, a telephone and this site, whatever comes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const target = safeLink(text)
        if (target === null) return
        const { protocol, host } = new URL(target, 'https://site.invalid')
        expect(['https:', 'http:', 'mailto:', 'tel:']).toContain(protocol)
        if (target.startsWith('/')) expect(host).toBe('site.invalid')
      }),
    )
  })

  it('is quick, however long and odd', () => {
    const begun = performance.now()
    for (const text of ['a@'.repeat(900), `tel:${'1 '.repeat(900)}x`, `https://${'a.'.repeat(900)} `, '/'.repeat(2000)])
      safeLink(`mailto:${text}`)
    expect(performance.now() - begun).toBeLessThan(500)
  })
})
