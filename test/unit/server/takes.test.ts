import { expect, it } from 'vitest'
import { takes } from '@/src/server/takes'

const action = { 'next-action': '40a' }

it.each([
  ['GET', '/da/tilbud', {}, true],
  ['HEAD', '/admin/login', {}, true],
  ['DELETE', '/api/events/1', {}, true],
  ['POST', '/api/users/login', {}, true],
  ['POST', '/da/mit-sted', {}, true],
  ['POST', '/ar/nyhedsbreve/tilmeld?zone=1', {}, true],
  ['POST', '/da/nyhedsbreve/afmeld/abc', {}, true],
  ['POST', '/admin/collections/events', action, true],
  ['POST', '/admin/login', {}, false],
  ['POST', '/administrator', action, false],
  ['POST', '/da', {}, false],
  ['POST', '/da/tilbud', action, false],
  ['POST', '/da/nyhedsbreve/efteraar', {}, false],
  ['POST', '/apis', {}, false],
  ['PUT', '/da/mit-sted', {}, false],
  ['DELETE', '/admin', action, false],
  ['TRACE', '/api/users', {}, false],
  ['PROPFIND', '/api/users', {}, false],
  ['TRACE', '/da', {}, false],
  ['GET', '*', {}, false],
  ['OPTIONS', '*', {}, false],
  ['GET', 'http://example.org/da', {}, false],
  [undefined, undefined, {}, false],
])('%s %s %j: %s', (method, url, headers, taken) => {
  expect(takes({ method, url, headers })).toBe(taken)
})
