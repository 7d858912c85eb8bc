import { expect, test } from 'vitest'
import { env } from '@/src/config/env'
import { connect } from '@/src/store/connection'
import { countWaiting } from '@/src/store/waiting'
import { given } from '../support/builders'
import { payloadForTest } from '../support/payload-for-test'

test('what is due and not done waits, whichever the database', async () => {
  const payload = await payloadForTest()
  const connection = await connect(env.database)
  const { id } = await given('activities', { title: 'Kaffe' })
  await payload.jobs.queue({
    task: 'schedulePublish',
    waitUntil: new Date('2030-01-01T09:00:00Z'),
    input: { type: 'publish', doc: { relationTo: 'activities', value: id } },
  })
  expect((await countWaiting(connection, new Date('2030-01-01T08:59:00Z'))).jobs).toBe(0)
  expect((await countWaiting(connection, new Date('2030-01-01T09:01:00Z'))).jobs).toBe(1)
  await expect.poll(async () => (await countWaiting(connection, new Date())).outbox).toBe(0)
})
