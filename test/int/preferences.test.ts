import { expect, test } from 'vitest'
import { payloadForTest } from '../support/payload-for-test'
import { person } from '../support/people'

test('what the admin remembers of somebody has a limit for the key, the value, and how many there are', async () => {
  const { api, user } = await person('board')
  const { api: other } = await person('editor')
  const remember = (key: string, value: unknown) => api.post(`/payload-preferences/${key}`, { value })
  expect((await remember('activities-list', { columns: [{ accessor: 'title', active: true }] })).status).toBe(200)
  expect((await remember('k'.repeat(3000), {})).status).toBe(400)
  expect((await remember('nav', { text: 'x'.repeat(100_000) })).status).toBe(413)
  expect((await api.get('/payload-preferences/nav')).body.value ?? null).toBeNull()
  const payload = await payloadForTest()
  for (let n = 0; n < 999; n += 1)
    await payload.db.create({
      collection: 'payload-preferences',
      data: { key: `collection-activities-${n}`, user: { relationTo: 'users', value: user.id }, value: {} },
    })
  expect((await remember('one-more', {})).status).toBe(400)
  // Existing ones may still be changed, and other users are not affected.
  expect((await remember('activities-list', { limit: 25 })).status).toBe(200)
  expect((await other.post('/payload-preferences/activities-list', { value: { limit: 25 } })).status).toBe(200)
})

test('so it has over GraphQL', async () => {
  const { api } = await person('leader')
  const made = await api.graphQL(
    `mutation { createPayloadPreference(data: { key: "${'k'.repeat(3000)}", value: {} }) { id } }`,
  )
  expect(made.text).not.toMatch(/"id":/)
})
