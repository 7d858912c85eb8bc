import { expect, it } from 'vitest'
import { securityTxt } from '@/src/domain/security-txt'

it('says whom to tell, and is never good for more than a year (RFC 9116)', () => {
  const now = new Date('2026-11-29T15:00:00.000Z')
  const text = securityTxt({
    contact: 'mailto:sikkerhed@example.org',
    site: 'https://example.org',
    languages: ['da', 'en'],
    now,
  })
  expect(text.split('\n')).toContain('Contact: mailto:sikkerhed@example.org')
  const expires = new Date(/^Expires: (.+)$/m.exec(text)?.[1] ?? '')
  expect(expires.getTime()).toBeGreaterThan(now.getTime())
  expect(expires.getTime() - now.getTime()).toBeLessThan(366 * 24 * 60 * 60 * 1000)
})
