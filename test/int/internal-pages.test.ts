import { expect, test } from 'vitest'
import type { Role } from '@/src/cms/access/roles'
import { turnedTo } from '@/src/admin/page/turned-to'
import { payloadForTest } from '../support/payload-for-test'
import { account } from '../support/people'

const SIGN_IN = `/admin/login?redirect=${encodeURIComponent('/admin/aftaler?paa=2027-03-01')}`

test.each<[Role | null, string | null]>([
  ['admin', null],
  ['editor', null],
  ['leader', null],
  ['board', null],
  ['zoneWorker', '/admin/unauthorized'],
  ['translator', '/admin/unauthorized'],
  [null, SIGN_IN],
])('%s, asking for a page of the internal area, is led to %s', async (role, where) => {
  const { config } = await payloadForTest()
  expect(turnedTo(role === null ? null : await account(role), '/aftaler?paa=2027-03-01', config)).toBe(where)
})
