import { beforeAll, describe, expect, test } from 'vitest'
import { ROLES } from '@/src/cms/access/roles'
import { payloadForTest } from '../support/payload-for-test'
import { account, anonymous, PASSWORD, person } from '../support/people'

const STRANGER = { email: 'stranger@example.org', password: PASSWORD, role: 'admin' }

describe('before anyone is there', () => {
  test('signing in finds nobody', async () => {
    expect((await anonymous.post('/users/login', { email: 'a@example.org', password: PASSWORD })).status).toBe(401)
  })

  test('a user is not made by simply asking', async () => {
    expect((await anonymous.post('/users', STRANGER)).status).toBe(403)
  })

  test('nor do five strangers at once register as the first', async () => {
    const asked = await Promise.all(
      Array.from({ length: 5 }, (_, nth) =>
        anonymous.post('/users/first-register', { ...STRANGER, email: `stranger-${nth}@example.org` }),
      ),
    )
    expect(asked.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404])
    expect((await (await payloadForTest()).count({ collection: 'users', overrideAccess: true })).totalDocs).toBe(0)
  })
})

describe('once there is a user', () => {
  beforeAll(async () => {
    await account('admin')
  })

  test('nobody registers as the first one', async () => {
    expect((await anonymous.post('/users/first-register', STRANGER)).status).toBe(404)
    expect((await anonymous.post('/users', STRANGER)).status).toBe(403)
    const payload = await payloadForTest()
    expect(
      (await payload.count({ collection: 'users', where: { email: { equals: STRANGER.email } }, overrideAccess: true }))
        .totalDocs,
    ).toBe(0)
  })

  test('the answer to a wrong password does not say whether there is such a user', async () => {
    const user = await account('editor')
    const known = await anonymous.post('/users/login', { email: user.email, password: 'wrong' })
    const unknown = await anonymous.post('/users/login', { email: 'nobody@example.org', password: 'wrong' })
    expect(unknown.text).toBe(known.text)
  })

  test.for(ROLES.filter((role) => role !== 'admin'))("%s reads nobody else's e-mail", async (role) => {
    const other = await account('editor')
    const { user, api } = await person(role)
    expect((await api.get(`/users/${other.id}`)).status).toBe(404)
    const { body } = await api.get('/users?limit=0')
    expect(body.docs.map(({ email }) => email)).toEqual([user.email])
    expect((await api.get(`/users?where[email][like]=editor`)).text).not.toContain(other.email)
    expect((await api.graphQL('{ Users { docs { email } } }')).text).not.toContain(other.email)
  })

  test('nobody outside reads a user', async () => {
    expect((await anonymous.get('/users')).status).toBe(403)
    expect((await anonymous.graphQL('{ Users { docs { email } } }')).text).not.toContain('@')
  })

  test('no password, hash or session leaves the house', async () => {
    const { user, api } = await person('admin')
    const { text } = await api.get(`/users/${user.id}?showHiddenFields=true&depth=2`)
    expect(text).not.toMatch(/"(hash|salt|password|resetPasswordToken)"/)
  })

  test.for(ROLES.filter((role) => role !== 'admin'))('%s cannot raise themselves', async (role) => {
    const { user, api } = await person(role)
    await api.patch(`/users/${user.id}`, { role: 'admin', languages: ['so', 'tr'], zones: [] })
    await api.patch(`/users?where[id][equals]=${user.id}`, { role: 'admin' })
    await api.graphQL(`mutation { updateUser(id: "${user.id}", data: { role: admin }) { id } }`)
    const payload = await payloadForTest()
    const now = await payload.findByID({ collection: 'users', id: user.id, overrideAccess: true })
    expect(now).toMatchObject({ role, languages: [] })
  })

  test('a token of someone who was deleted opens nothing', async () => {
    const { user, api } = await person('editor')
    const payload = await payloadForTest()
    await payload.delete({ collection: 'users', id: user.id, overrideAccess: true })
    expect((await api.get('/activities/versions')).status).toBe(403)
    expect((await api.get('/users/me')).body.user).toBeNull()
  })
})
