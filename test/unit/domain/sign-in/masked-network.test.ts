import { describe, expect, test } from 'vitest'
import { isFresh, LIFETIMES, sessionHolds } from '@/src/domain/sign-in/lifetimes'
import { browserFamily, maskedNetwork } from '@/src/domain/sign-in/masked-network'

describe('where somebody signs in from', () => {
  test.for([
    ['203.0.113.77', '203.0.113.0/24'],
    ['::ffff:203.0.113.77', '203.0.113.0/24'],
    ['2001:db8:1:2::3', '2001:db8:1::/48'],
    ['::1', '0:0:0::/48'],
    ['fe80::1%eth0', 'fe80:0:0::/48'],
    ['unknown', '?'],
    ['', '?'],
  ])('%s is kept as %s', ([address = '', network]) => {
    expect(maskedNetwork(address)).toBe(network)
  })

  test.for([
    ['Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36', 'Chrome'],
    [
      'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36 Edg/131.0',
      'Edge',
    ],
    ['Mozilla/5.0 (iPhone) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1', 'Safari'],
    ['curl/8.0', '?'],
  ])('%s is %s', ([agent = '', family]) => {
    expect(browserFamily(agent)).toBe(family)
  })
})

test('a session holds for eight hours unused, and two weeks at the longest; a proof for ten minutes', () => {
  const now = new Date('2026-11-29T12:00:00Z')
  const ago = (milliseconds: number) => new Date(now.getTime() - milliseconds)
  expect(sessionHolds({ startedAt: ago(LIFETIMES.idle), seenAt: ago(LIFETIMES.idle - 1) }, now)).toBe(true)
  expect(sessionHolds({ startedAt: ago(LIFETIMES.idle), seenAt: ago(LIFETIMES.idle) }, now)).toBe(false)
  expect(sessionHolds({ startedAt: ago(LIFETIMES.session), seenAt: now }, now)).toBe(false)
  expect(isFresh(ago(LIFETIMES.proof - 1), now)).toBe(true)
  expect(isFresh(ago(LIFETIMES.proof), now)).toBe(false)
})
