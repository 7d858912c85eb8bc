import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { proxySeenAt } from '@/src/installation/proxy-seen'
import { clientAddress } from '@/src/server/client-address'
import { securityHeaders } from '@/src/server/security-headers'
import { isUnconfiguredProxy, proxyWarning } from '@/src/server/unconfigured-proxy'

const asked = (remoteAddress: string, headers: Record<string, string | string[]> = {}) => ({
  headers: headers as Record<string, string>,
  socket: { remoteAddress },
})

describe('who asks', () => {
  it.each([
    ['the neighbour on the line', asked('192.0.2.1'), false, '192.0.2.1'],
    [
      'whatever others say',
      asked('192.0.2.1', {
        'x-forwarded-for': '198.51.100.7',
        'x-real-ip': '198.51.100.7',
        'x-client-address': '198.51.100.7',
      }),
      false,
      '192.0.2.1',
    ],
    ['IPv4 written as IPv6', asked('::ffff:192.0.2.1'), false, '192.0.2.1'],
    ['whom our proxy names', asked('127.0.0.1', { 'x-forwarded-for': '203.0.113.9' }), true, '203.0.113.9'],
    [
      'whom our proxy names last, after what the client wrote',
      asked('127.0.0.1', { 'x-forwarded-for': '10.0.0.1, 203.0.113.9' }),
      true,
      '203.0.113.9',
    ],
    [
      'whom it names in the last of several headers',
      asked('127.0.0.1', { 'x-forwarded-for': ['10.0.0.1', '::ffff:203.0.113.9'] }),
      true,
      '203.0.113.9',
    ],
    ['whom it names with a port', asked('127.0.0.1', { 'x-forwarded-for': '203.0.113.9:51234' }), true, '203.0.113.9'],
    [
      'whom it names with a port, in IPv6',
      asked('127.0.0.1', { 'x-forwarded-for': '[2001:db8::1]:443' }),
      true,
      '2001:db8::1',
    ],
    ['whom it names in brackets', asked('127.0.0.1', { 'x-forwarded-for': '[2001:db8::1]' }), true, '2001:db8::1'],
    ['whom it names by no address', asked('192.0.2.1', { 'x-forwarded-for': 'unknown' }), true, '192.0.2.1'],
    ['nobody named', asked('2001:db8::1', { 'x-forwarded-for': ' ' }), true, '2001:db8::1'],
    ['never by x-client-address', asked('192.0.2.1', { 'x-client-address': '198.51.100.7' }), true, '192.0.2.1'],
  ])('%s', (_, request, trustProxy, address) => {
    expect(clientAddress(request, trustProxy)).toBe(address)
  })

  it.each(['x-forwarded-for', 'forwarded', 'x-real-ip'])('a proxy that is not configured is known by %s', (name) => {
    expect(isUnconfiguredProxy(asked('127.0.0.1', { [name]: 'x' }), false)).toBe(true)
    expect(isUnconfiguredProxy(asked('127.0.0.1', { [name]: 'x' }), true)).toBe(false)
    expect(isUnconfiguredProxy(asked('127.0.0.1'), false)).toBe(false)
  })

  it('is not Next itself, which asks for the page that a call leads to with the headers of that call', () => {
    expect(
      isUnconfiguredProxy(asked('127.0.0.1', { 'x-forwarded-for': '::1', 'x-client-address': '127.0.0.1' }), false),
    ).toBe(false)
  })

  it('is said once a process, and noted for doctor', () => {
    const directory = mkdtempSync(path.join(tmpdir(), 'helhedsplan-proxy-'))
    const said: string[] = []
    expect(proxySeenAt(directory)).toBeNull()
    const warn = proxyWarning(directory, (sentence) => said.push(sentence))
    for (let times = 0; times < 5; times += 1) warn()
    expect(said).toEqual([expect.stringContaining('TRUST_PROXY')])
    expect(Date.parse(proxySeenAt(directory) ?? '')).toBeGreaterThan(0)
    rmSync(directory, { recursive: true })
  })
})

describe('what every answer carries', () => {
  it('says https for good only where the site is reached by it', () => {
    expect(securityHeaders('/da', true)['Strict-Transport-Security']).toContain('max-age=31536000')
    expect(securityHeaders('/da', false)).not.toHaveProperty('Strict-Transport-Security')
  })

  it.each([
    ['/admin', 'same-origin'],
    ['/api/users/me', 'same-origin'],
    ['/api?x', 'same-origin'],
    ['/api/media/file/a.webp', 'cross-origin'],
    ['/da', 'cross-origin'],
    ['/administrator', 'cross-origin'],
  ])('%s may be embedded: %s', (url, policy) => {
    expect(securityHeaders(url, false)['Cross-Origin-Resource-Policy']).toBe(policy)
  })
})
