import { expect, test } from 'vitest'
import { sweep } from '@/src/services/deliveries/queue'
import { payloadForTest } from '../support/payload-for-test'

const DAY = 24 * 60 * 60_000

test('a lease that was made before the clock was set back keeps no mail', async () => {
  const payload = await payloadForTest()
  const data = { newsletter: 'n', subscriber: 's', attempts: 0, notBefore: 0, lease: 'l' }
  const late = await payload.create({
    collection: 'deliveries',
    data: { ...data, key: 'n/late', state: 'leased', leasedUntil: Date.now() + DAY },
    overrideAccess: true,
  })
  const held = await payload.create({
    collection: 'deliveries',
    data: { ...data, key: 'n/held', state: 'leased', leasedUntil: Date.now() + 60_000 },
    overrideAccess: true,
  })
  await sweep(payload, Date.now())
  const stateOf = async (id: string) =>
    (await payload.findByID({ collection: 'deliveries', id, overrideAccess: true })).state
  expect(await stateOf(late.id)).toBe('pending')
  expect(await stateOf(held.id)).toBe('leased')
})
