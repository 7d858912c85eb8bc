import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clientNetwork } from '@/src/domain/subscribers/client-network'

test('of an IPv6 address the /64 counts, however the rest is chosen and written', () => {
  fc.assert(
    fc.property(fc.ipV6(), (address) => {
      expect(clientNetwork(address)).toBe(clientNetwork(address.toUpperCase()))
    }),
  )
  const group = fc.integer({ min: 0, max: 0xffff }).map((value) => value.toString(16))
  const half = fc.array(group, { minLength: 4, maxLength: 4 })
  fc.assert(
    fc.property(half, half, half, (network, one, other) => {
      // Excludes IPv6 notations of IPv4 addresses.
      fc.pre(network.some((value) => value !== '0'))
      expect(clientNetwork([...network, ...one].join(':'))).toBe(clientNetwork([...network, ...other].join(':')))
      expect(clientNetwork([...network, ...one].join(':'))).toBe(`${network.join(':')}::/64`)
    }),
  )
  expect(clientNetwork('2001:db8::1')).toBe('2001:db8:0:0::/64')
  expect(clientNetwork('fe80::1%eth0')).toBe('fe80:0:0:0::/64')
})

test('of an IPv4 address all of it counts, also where it is written as IPv6', () => {
  fc.assert(
    fc.property(fc.ipV4(), (address) => {
      expect([clientNetwork(address), clientNetwork(`::ffff:${address}`), clientNetwork(`::FFFF:${address}`)]).toEqual([
        address,
        address,
        address,
      ])
    }),
  )
})

test('what is no address is taken as it is', () => {
  expect(['unknown', '', 'client 1', '[', '1.2.3.4:80'].map(clientNetwork)).toEqual([
    'unknown',
    '',
    'client 1',
    '[',
    '1.2.3.4:80',
  ])
})
