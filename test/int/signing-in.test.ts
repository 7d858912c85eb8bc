import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { TOTP, Secret } from 'otpauth'
import { beforeAll, describe, expect, test } from 'vitest'
import { env } from '@/src/config/env'
import { startSession } from '@/src/cms/sign-in/sessions'
import { serverRequest } from '@/src/cms/write'
import type { User } from '@/payload-types'
import { type Answer, type Api, apiAs } from '../support/api'
import { openMailbox } from '../support/mailbox'
import { payloadForTest } from '../support/payload-for-test'
import { account, anonymous, PASSWORD, person, signedIn } from '../support/people'
import { respond } from '../support/rest'
import { runCommand } from '../support/run-command'

const mailbox = openMailbox(() => Number(new URL(env.mail?.url ?? '').port))
const OTHER = 'four words that nobody guesses'
const MINUTE = 60 * 1000

let networks = 0
/** A new network each time, so that one test's wrong passwords do not count in another. */
const elsewhere = () => `198.51.${(networks += 1)}.7`

const signIn = (email: string, password: string, more: object = {}, from = elsewhere()) =>
  anonymous.post('/users/login', { email, password, ...more }, { from })
const tokenOf = ({ body }: Answer) => String(body.token)
const isIn = async (token: string) => (await apiAs(token).get('/users/me')).body.user !== null

/** Ages the sessions of a user, so that the given times lie this many milliseconds back. */
async function age(user: User, ago: number, fields: readonly ('startedAt' | 'provenAt' | 'seenAt')[]): Promise<void> {
  const payload = await payloadForTest()
  const then = new Date(Date.now() - ago).toISOString()
  const data = Object.fromEntries(fields.map((field) => [field, then]))
  await payload.update({ collection: 'sign-ins', where: { user: { equals: user.id } }, data, overrideAccess: true })
}

async function entriesAbout(user: { id: string }): Promise<string[]> {
  const payload = await payloadForTest()
  const { docs } = await payload.find({
    collection: 'audit-log',
    where: { document: { equals: user.id } },
    sort: 'seq',
    pagination: false,
    overrideAccess: true,
  })
  return docs.map(({ operation, reason }) => `${operation}: ${reason ?? ''}`)
}

function linkIn(text: string): string {
  const [, token = ''] = /\/admin\/adgangskode#([\w-]+)/.exec(text) ?? []
  expect(token, text).not.toBe('')
  return token
}

describe('an address and a password', () => {
  test('sign in, and sign out again', async () => {
    const user = await account('editor')
    const answer = await signIn(user.email.toUpperCase(), PASSWORD)
    expect(answer.status, answer.text).toBe(200)
    expect(answer.text).not.toMatch(/"(hash|salt|password)"/)
    const token = tokenOf(answer)
    expect(await isIn(token)).toBe(true)
    expect((await apiAs(token).post('/users/logout', {})).status).toBe(200)
    expect(await isIn(token)).toBe(false)
  })

  test('is not ended by a page of another site', async () => {
    const cookie = `payload-token=${await signedIn(await account('editor'))}`
    const out = async (headers: Record<string, string>) =>
      (await respond(null, { method: 'POST', path: '/users/logout', headers })).headers.get('set-cookie')
    const foreign: Record<string, string>[] = [
      { origin: 'http://evil.example' },
      { origin: 'http://evil.example', cookie },
      { 'sec-fetch-site': 'cross-site', cookie },
      {},
    ]
    for (const headers of foreign) expect(await out(headers)).toBeNull()
    expect(await out({ 'sec-fetch-site': 'same-origin', cookie })).toMatch(/payload-token=;/)
  })

  test('known and unknown are the same in word and in time', async () => {
    const user = await account('editor')
    const timed = async (email: string) => {
      const began = performance.now()
      const { status, text } = await signIn(email, 'wrong', {}, elsewhere())
      return { status, text, took: performance.now() - began }
    }
    const known: number[] = []
    const unknown: number[] = []
    for (let nth = 0; nth < 5; nth += 1) {
      const [one, other] = [await timed(user.email), await timed(`nobody-${nth}@example.org`)]
      expect(other.text).toBe(one.text)
      expect([one.status, other.status]).toEqual([401, 401])
      known.push(one.took)
      unknown.push(other.took)
    }
    const median = (of: number[]) => [...of].sort((a, b) => a - b)[2] ?? 0
    console.warn(`sign-in: known ${median(known).toFixed(0)} ms, unknown ${median(unknown).toFixed(0)} ms`)
    expect(median(unknown) / median(known)).toBeGreaterThan(0.6)
    expect(median(unknown) / median(known)).toBeLessThan(1.6)
  })

  test('wrong ones are counted by network and address: who fails elsewhere shuts nobody out', async () => {
    const user = await account('editor')
    const attacker = elsewhere()
    const tries = await Promise.all(Array.from({ length: 12 }, () => signIn(user.email, 'wrong', {}, attacker)))
    expect(tries.filter(({ status }) => status === 429)).toHaveLength(2)
    expect((await signIn(user.email, PASSWORD, {}, attacker)).status).toBe(429)
    expect((await signIn(user.email, PASSWORD)).status).toBe(200)
    // Counted in the database, under a key that does not reveal the address.
    const { docs } = await (
      await payloadForTest()
    ).find({ collection: 'attempts', pagination: false, overrideAccess: true })
    expect(JSON.stringify(docs)).not.toContain(user.email)
    expect(JSON.stringify(docs)).not.toContain(attacker)
  })

  test('many at once wait in a short queue, and the rest is turned away at once, known and unknown alike: what else the threads do goes on', async () => {
    const user = await account('editor')
    const began = performance.now()
    const timed = async (email: string) => {
      const { status, text } = await signIn(email, 'wrong')
      return { status, text, took: performance.now() - began }
    }
    const asked = Array.from({ length: 60 }, (_, nth) =>
      timed(nth % 2 === 0 ? user.email : `nobody-${nth}@example.org`),
    )
    const turnedAway = await Promise.any(
      asked.map(async (one) => ((await one).status === 429 ? one : Promise.reject(new Error('not yet')))),
    )
    const reads = performance.now()
    await Promise.all(Array.from({ length: 8 }, () => readFile('package.json')))
    // With all hashed at the same time, it took ten seconds.
    expect(performance.now() - reads).toBeLessThan(3000)
    const answers = await Promise.all(asked)
    const busy = answers.filter(({ status }) => status === 429)
    expect(answers.every(({ status }) => status === 401 || status === 429)).toBe(true)
    expect(busy.length).toBeGreaterThan(20)
    expect(new Set(busy.map(({ text }) => text))).toEqual(new Set([turnedAway.text]))
    const lastBusy = Math.max(...busy.map(({ took }) => took))
    const last = Math.max(...answers.map(({ took }) => took))
    console.warn(
      `60 sign-ins: the last turned away after ${lastBusy.toFixed(0)} ms, the last looked at after ${last.toFixed(0)} ms`,
    )
    expect((await signIn(user.email, PASSWORD)).status).toBe(200)
  })

  test('who was turned away has tried nothing', async () => {
    const user = await account('editor')
    const from = elsewhere()
    const others = Array.from({ length: 30 }, (_, nth) => signIn(`nobody-${nth}@example.org`, 'wrong'))
    const tries = await Promise.all(Array.from({ length: 9 }, () => signIn(user.email, 'wrong', {}, from)))
    await Promise.all(others)
    expect(tries.filter(({ status }) => status === 429).length).toBeGreaterThan(1)
    for (const { status } of tries.filter((each) => each.status === 429)) {
      expect(status).toBe(429)
      expect((await signIn(user.email, 'wrong', {}, from)).status).toBe(401)
    }
  })

  test('what is no address or no text is refused quietly', async () => {
    for (const body of [{}, { email: ['a'], password: {} }, { email: 'a@example.org' }, null, 'text'])
      expect((await anonymous.post('/users/login', body)).status).toBe(400)
  })

  test('who decides is written down, with a network and no address; so is who fails', async () => {
    const leader = await account('leader')
    const editor = await account('editor')
    for (const { email } of [leader, editor]) await signIn(email, PASSWORD, {}, '203.0.113.77')
    await signIn(leader.email, 'wrong', {}, '2001:db8:1:2::3')
    await signIn('unknown@example.org', 'wrong', {}, '203.0.113.77')
    expect(await entriesAbout(leader)).toEqual([
      expect.stringMatching(/^create/),
      'signedIn: from 203.0.113.0/24',
      'signInFailed: wrong password, from 2001:db8:1::/48',
    ])
    expect(await entriesAbout(editor)).toEqual([expect.stringMatching(/^create/)])
    const { docs } = await (
      await payloadForTest()
    ).find({ collection: 'audit-log', pagination: false, overrideAccess: true })
    expect(JSON.stringify(docs)).not.toMatch(/@example|203\.0\.113\.77|wrong"/)
  })

  test("Payload's own ways in are closed", async () => {
    const user = await account('admin')
    for (const path of ['first-register', 'reset-password', 'unlock'])
      expect((await anonymous.post(`/users/${path}`, { email: user.email, token: 'x', password: OTHER })).status).toBe(
        404,
      )
    const { text } = await anonymous.graphQL(
      `mutation { loginUser(email: "${user.email}", password: "${PASSWORD}") { token } }`,
    )
    expect(text).not.toContain('"token"')
    const payload = await payloadForTest()
    await expect(
      payload.login({ collection: 'users', data: { email: user.email, password: PASSWORD } }),
    ).rejects.toThrow()
  })

  test('a hash is found out by no filter and no order', async () => {
    const { user, api } = await person('admin')
    for (const field of ['hash', 'salt', 'resetPasswordToken']) {
      expect((await api.get(`/users?where[${field}][exists]=true`)).status).toBe(400)
      expect((await api.get(`/users?where[or][0][${field}][like]=p`)).status).toBe(400)
      expect((await api.get(`/users/${user.id}?select[${field}]=true&showHiddenFields=true`)).text).not.toContain(
        `"${field}"`,
      )
    }
    for (const slug of ['sign-ins', 'sign-in-links', 'second-factors', 'attempts'])
      expect((await api.get(`/${slug}`)).status).toBe(403)
    expect((await api.graphQL('{ SignIns { docs { hash } } }')).text).not.toContain('"docs"')
  })
})

describe('a link to choose a password by', () => {
  test('is mailed to whom an administrator makes, works once, and ends all sessions', async () => {
    const { api: admin } = await person('admin')
    const email = 'ny-medarbejder@example.org'
    const made = await admin.post('/users', { email, role: 'board' }, { language: 'da' })
    expect(made.status, made.text).toBe(201)
    const { text } = await mailbox.next(email)
    expect(text).toContain(`${env.siteUrl}/admin/adgangskode#`)
    const token = linkIn(text ?? '')
    expect(await signIn(email, PASSWORD)).toMatchObject({ status: 401 })
    // A link can be checked before use.
    expect((await anonymous.post('/users/choose-password', { token, password: null })).status).toBe(200)
    const chosen = await Promise.all(
      [OTHER, `${OTHER} too`].map((password) => anonymous.post('/users/choose-password', { token, password })),
    )
    expect(chosen.map(({ status }) => status).sort()).toEqual([200, 410])
    const password = chosen[0]?.status === 200 ? OTHER : `${OTHER} too`
    expect((await signIn(email, password)).status).toBe(200)
    for (const tried of [PASSWORD, null])
      expect((await anonymous.post('/users/choose-password', { token, password: tried })).status).toBe(410)
    const stored = JSON.stringify(
      (await (await payloadForTest()).find({ collection: 'sign-in-links', pagination: false, overrideAccess: true }))
        .docs,
    )
    expect(stored).not.toContain(token)
    expect(await entriesAbout({ id: made.body.doc.id })).toEqual([
      'create: ',
      expect.stringMatching(/^invited/),
      expect.stringMatching(/^signInFailed/),
      expect.stringMatching(/^passwordChosen: by a link/),
      expect.stringMatching(/^signedIn/),
    ])
  })

  test('is asked for by who forgot, in one time and one text, and goes to users alone', async () => {
    const user = await account('editor')
    const old = await signedIn(user)
    const [known, unknown] = [
      await anonymous.post('/users/forgot-password', { email: user.email }),
      await anonymous.post('/users/forgot-password', { email: 'ingen@example.org' }),
    ]
    expect(known.text).toBe(unknown.text)
    const token = linkIn((await mailbox.next(user.email)).text ?? '')
    expect(
      (await anonymous.post('/users/choose-password', { token, password: 'kort' }, { language: 'da' })).refusals,
    ).toEqual([{ path: 'password', message: expect.stringContaining('mindst 12 tegn') as string }])
    expect(await isIn(old)).toBe(true)
    expect((await anonymous.post('/users/choose-password', { token, password: OTHER })).status).toBe(200)
    expect(await isIn(old)).toBe(false)
    expect((await signIn(user.email, PASSWORD)).status).toBe(401)
    expect((await signIn(user.email, OTHER)).status).toBe(200)
    expect(mailbox.received.some(({ to }) => to === 'ingen@example.org')).toBe(false)
  })

  test('expires', async () => {
    const { api: admin } = await person('admin')
    const user = await account('editor')
    expect((await admin.post(`/users/${user.id}/invite`, {})).body).toMatchObject({ mailed: true, link: null })
    const token = linkIn((await mailbox.next(user.email)).text ?? '')
    await (
      await payloadForTest()
    ).update({
      collection: 'sign-in-links',
      where: { user: { equals: user.id } },
      data: { expiresAt: new Date(Date.now() - 1000).toISOString() },
      overrideAccess: true,
    })
    expect((await anonymous.post('/users/choose-password', { token, password: OTHER })).status).toBe(410)
  })

  test('is made on the server for the first administrator, and shown there alone', async () => {
    const { status, stdout, stderr } = await runCommand('admin', 'forste@example.org')
    expect(status, stderr).toBe(0)
    const token = linkIn(stdout)
    expect((await anonymous.post('/users/choose-password', { token, password: OTHER })).status).toBe(200)
    const answer = await signIn('forste@example.org', OTHER)
    expect(answer.body.user).toMatchObject({ role: 'admin' })
    // For an existing administrator: a new link replaces the old one.
    const again = await runCommand('admin', 'forste@example.org')
    expect(
      (await anonymous.post('/users/choose-password', { token: linkIn(again.stdout), password: `${OTHER} again` }))
        .status,
    ).toBe(200)
    expect(await isIn(tokenOf(answer))).toBe(false)
    expect((await runCommand('admin')).status).toBe(1)
  })
})

describe('a password', () => {
  test.for<[string, string]>([
    ['elleve tegn', 'mindst 12 tegn'],
    ['Password1234', 'gættes let'],
    ['passwordpassword', 'gættes let'],
    ['123456789012', 'gættes let'],
    ['QWERTYUIOP123', 'gættes let'],
    ['ditto-minava-x', 'e-mail-adressen'],
  ])('"%s" is not taken', async ([password, words]) => {
    const payload = await payloadForTest()
    const email = 'minava@example.org'
    const req = await serverRequest(payload)
    req.i18n.language = 'da'
    await expect(
      payload.create({ collection: 'users', data: { email, password, role: 'board' }, overrideAccess: true, req }),
    ).rejects.toMatchObject({
      data: { errors: [{ path: 'password', message: expect.stringContaining(words) as string }] },
    })
  })

  test('is set by nobody for another, nor along the way for oneself', async () => {
    const { user: admin, api } = await person('admin')
    const other = await account('editor')
    for (const id of [other.id, admin.id])
      expect((await api.patch(`/users/${id}`, { password: OTHER })).refusals.map(({ path }) => path)).toEqual([
        'password',
      ])
    expect(
      (await api.patch(`/users?where[id][equals]=${other.id}`, { password: OTHER })).status,
    ).toBeGreaterThanOrEqual(400)
    expect((await api.post('/users', { email: 'x@example.org', role: 'editor', password: OTHER })).status).toBe(400)
    await api.patch(`/users/${other.id}`, { hash: 'x', salt: 'y' })
    await api.graphQL(`mutation { updateUser(id: "${other.id}", data: { password: "${OTHER}" }) { id } }`)
    expect((await signIn(other.email, PASSWORD)).status).toBe(200)
  })

  test('is changed by who signed in lately, or wrote the old one; other sessions end', async () => {
    const { user, api } = await person('editor')
    const elsewhereIn = await signedIn(user)
    await age(user, 11 * MINUTE, ['provenAt'])
    expect((await api.post('/users/account/password', { password: OTHER })).status).toBe(401)
    expect((await api.post('/users/account/prove', { password: 'wrong' })).status).toBe(400)
    expect((await api.post('/users/account/prove', { password: PASSWORD })).status).toBe(200)
    expect((await api.post('/users/account/password', { password: 'passwordpassword' })).refusals).toHaveLength(1)
    expect((await api.post('/users/account/password', { password: OTHER })).status).toBe(200)
    expect((await api.get('/users/me')).body.user).not.toBeNull()
    expect(await isIn(elsewhereIn)).toBe(false)
    expect((await signIn(user.email, OTHER)).status).toBe(200)
    expect((await signIn(user.email, PASSWORD)).status).toBe(401)
  })

  test('so is the address; and it belongs to a role that was chosen', async () => {
    const { user, api } = await person('editor')
    await age(user, 11 * MINUTE, ['provenAt'])
    expect(
      (await api.patch(`/users/${user.id}`, { email: 'anden@example.org' })).refusals.map(({ path }) => path),
    ).toEqual(['email'])
    await api.post('/users/account/prove', { password: PASSWORD })
    expect((await api.patch(`/users/${user.id}`, { email: 'anden@example.org' })).status).toBe(200)
    const { api: admin } = await person('admin')
    expect((await admin.post('/users', { email: 'uden-rolle@example.org' })).refusals.map(({ path }) => path)).toEqual([
      'role',
    ])
  })
})

describe('a session', () => {
  test('ends when it is idle for eight hours, after two weeks, with the role, and with the user', async () => {
    const user = await account('editor')
    const token = await signedIn(user)
    await age(user, 7 * 60 * MINUTE, ['seenAt'])
    expect(await isIn(token)).toBe(true)
    await age(user, 8 * 60 * MINUTE + 1000, ['seenAt'])
    expect(await isIn(token)).toBe(false)
    const second = await signedIn(user)
    await age(user, 14 * 24 * 60 * MINUTE + 1000, ['startedAt'])
    expect(await isIn(second)).toBe(false)
    const third = await signedIn(user)
    const { api: admin } = await person('admin')
    await admin.patch(`/users/${user.id}`, { languages: ['so'] })
    expect(await isIn(third)).toBe(true)
    expect((await admin.patch(`/users/${user.id}`, { role: 'translator' })).status).toBe(200)
    expect(await isIn(third)).toBe(false)
    const fourth = await signedIn(user)
    await admin.delete(`/users/${user.id}`)
    expect(await isIn(fourth)).toBe(false)
    expect(
      (
        await (
          await payloadForTest()
        ).count({ collection: 'sign-ins', where: { user: { equals: user.id } }, overrideAccess: true })
      ).totalDocs,
    ).toBe(0)
    expect((await entriesAbout(user)).map((entry) => entry.split(':')[0])).toEqual([
      'create',
      'update',
      'update',
      'delete',
    ])
  })

  test('is seen by its owner, with a network and a family of browsers, and can be ended', async () => {
    const { user, api } = await person('zoneWorker')
    const req = await serverRequest(await payloadForTest())
    const phone = await startSession(
      req,
      user.id,
      { limited: '', network: '203.0.113.0/24', browser: 'Safari' },
      new Date(),
    )
    const { api: stranger } = await person('editor')
    const { sessions } = (await api.get('/users/account')).body as unknown as {
      sessions: { id: string; browser: string; network: string; isThis: boolean }[]
    }
    expect(sessions.map(({ browser, isThis }) => ({ browser, isThis }))).toContainEqual({
      browser: 'Safari',
      isThis: false,
    })
    const id = sessions.find(({ isThis }) => !isThis)?.id
    await stranger.post('/users/account/end-session', { id })
    expect(await isIn(phone)).toBe(true)
    expect((await api.post('/users/account/end-session', { id })).status).toBe(200)
    expect(await isIn(phone)).toBe(false)
    expect((await api.get('/users/me')).body.user).not.toBeNull()
    expect((await anonymous.get('/users/account')).status).toBe(403)
  })

  test('is stored as a hash', async () => {
    const token = await signedIn(await account('editor'))
    const stored = JSON.stringify(
      (await (await payloadForTest()).find({ collection: 'sign-ins', pagination: false, overrideAccess: true })).docs,
    )
    expect(stored).not.toContain(token)
  })
})

describe('a second factor', () => {
  /**
   * The app's code for a moment this many half minutes from now. Each code is accepted once, and earlier ones no longer
   * after it.
   */
  const codeOf = (secret: string, later = 0) =>
    new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + later * 30_000 })

  async function withApp(): Promise<{ user: User; api: Api; secret: string; recoveryCodes: string[] }> {
    const { user, api } = await person('leader')
    const { secret } = (await api.post('/users/account/app', {})).body as unknown as { secret: string }
    const confirmed = await api.post('/users/account/app/confirm', { code: codeOf(secret, -1) })
    expect(confirmed.status, confirmed.text).toBe(200)
    return {
      user,
      api,
      secret,
      recoveryCodes: (confirmed.body as unknown as { recoveryCodes: string[] }).recoveryCodes,
    }
  }

  test('set up, is asked for at every way in; a code counts once', async () => {
    const { user, secret } = await withApp()
    const without = await signIn(user.email, PASSWORD)
    expect(without.status).toBe(401)
    expect(without.body.token).toBeUndefined()
    expect(JSON.parse(without.text)).toMatchObject({
      errors: [{ data: { secondFactor: { app: true, passkey: null, setUp: null } } }],
    })
    expect((await signIn(user.email, PASSWORD, { code: '000000' })).status).toBe(401)
    const code = codeOf(secret)
    const both = await Promise.all([signIn(user.email, PASSWORD, { code }), signIn(user.email, PASSWORD, { code })])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 401])
    expect((await signIn(user.email, 'wrong', { code: codeOf(secret, 1) })).status).toBe(401)
    const stored = JSON.stringify(
      (await (await payloadForTest()).find({ collection: 'second-factors', pagination: false, overrideAccess: true }))
        .docs,
    )
    expect(stored).not.toContain(secret)
  })

  test('is not tried out', async () => {
    const { user, secret } = await withApp()
    for (let tries = 0; tries < 5; tries += 1) await signIn(user.email, PASSWORD, { code: '000000' })
    expect((await signIn(user.email, PASSWORD, { code: codeOf(secret) })).status).toBe(429)
  })

  test('lost, is stood in for by a recovery code, once, or taken away by an administrator', async () => {
    const { user, recoveryCodes } = await withApp()
    expect(recoveryCodes).toHaveLength(8)
    const code = recoveryCodes[0]?.toUpperCase().replaceAll('-', ' ') ?? ''
    expect((await signIn(user.email, PASSWORD, { code })).status).toBe(200)
    expect((await signIn(user.email, PASSWORD, { code })).status).toBe(401)
    const { api: editor } = await person('editor')
    expect((await editor.post(`/users/${user.id}/remove-factors`, {})).status).toBe(403)
    const { user: boss, api: admin } = await person('admin')
    await age(boss, 11 * MINUTE, ['provenAt'])
    expect((await admin.post(`/users/${user.id}/remove-factors`, {})).status).toBe(401)
    await admin.post('/users/account/prove', { password: PASSWORD })
    expect((await admin.post(`/users/${user.id}/remove-factors`, {})).status).toBe(200)
    expect((await signIn(user.email, PASSWORD)).status).toBe(200)
  })

  test('outlives a reset of the password: the link signs nobody in', async () => {
    const { user } = await withApp()
    await anonymous.post('/users/forgot-password', { email: user.email })
    const token = linkIn((await mailbox.next(user.email)).text ?? '')
    const chosen = await anonymous.post('/users/choose-password', { token, password: OTHER })
    expect(chosen.body.token).toBeUndefined()
    expect((await signIn(user.email, OTHER)).status).toBe(401)
  })

  test('is set up and taken away only by who signed in lately; other sessions end', async () => {
    const { user, api } = await withApp()
    const other = await signedIn(user)
    await age(user, 11 * MINUTE, ['provenAt'])
    const [factor] = ((await api.get('/users/account')).body as unknown as { factors: { id: string }[] }).factors
    for (const [path, body] of [
      ['app', {}],
      ['passkey', {}],
      ['recovery-codes', {}],
      ['remove-factor', { id: factor?.id }],
    ] as const)
      expect((await api.post(`/users/account/${path}`, body)).status, path).toBe(401)
    await api.post('/users/account/prove', { password: PASSWORD })
    expect((await api.post('/users/account/remove-factor', { id: factor?.id })).status).toBe(200)
    expect(await isIn(other)).toBe(false)
    expect((await signIn(user.email, PASSWORD)).status).toBe(200)
  })

  test('demanded, is set up with the first sign-in by those who decide, and by nobody else', async () => {
    const { config } = await payloadForTest()
    const from = await person('leader')
    Object.assign(config.custom, { secondFactor: 'required' })
    try {
      // An existing session is no longer accepted.
      expect((await from.api.get('/users/me')).body.user).toBeNull()
      const [leader, editor] = [await account('leader'), await account('editor')]
      expect((await signIn(editor.email, PASSWORD)).status).toBe(200)
      const asked = await signIn(leader.email, PASSWORD)
      expect(asked.status).toBe(401)
      const { setUp } = (
        JSON.parse(asked.text) as {
          errors: [{ data: { secondFactor: { setUp: { secret: string; picture: string } } } }]
        }
      ).errors[0].data.secondFactor
      expect(setUp.picture).toContain('<svg')
      expect((await signIn(leader.email, PASSWORD, { code: '000000' })).status).toBe(401)
      const done = await signIn(leader.email, PASSWORD, { code: codeOf(setUp.secret) })
      expect(done.status, done.text).toBe(200)
      expect(done.body.recoveryCodes).toHaveLength(8)
      const api = apiAs(tokenOf(done))
      const [factor] = ((await api.get('/users/account')).body as unknown as { factors: { id: string }[] }).factors
      expect((await api.post('/users/account/remove-factor', { id: factor?.id })).status).toBe(400)
    } finally {
      Object.assign(config.custom, { secondFactor: 'optional' })
    }
  })
})

describe('after a change of the secret', () => {
  beforeAll(() => expect(readFileSync('.env.example', 'utf8')).toContain('PAYLOAD_SECRET_PREVIOUS'))

  test('what was sealed with the one before is still known', async () => {
    const { linkSecrets } = await import('@/src/urls/link-secrets')
    const { subscriberOf, subscriberToken } = await import('@/src/urls/subscriber-token')
    const { openText, sealText } = await import('@/src/installation/sealed-text')
    const { sealingSecrets } = await import('@/src/cms/sealing-secrets')
    const payload = await payloadForTest()
    const setting = process.env.PAYLOAD_SECRET ?? ''
    const before = { secret: payload.secret, config: { ...payload.config, secret: setting, custom: {} } }
    const link = subscriberToken(linkSecrets(before)[0], 'unsubscribe', 'somebody')
    const sealed = sealText(sealingSecrets(before)[0], 'second factor', 'a secret')
    const after = {
      secret: 'another',
      config: { ...payload.config, secret: 'another', custom: { previousSecret: setting } },
    }
    expect(subscriberOf(linkSecrets(after), 'unsubscribe', link)).toBe('somebody')
    expect(openText(sealingSecrets(after as never), 'second factor', sealed)).toBe('a secret')
    const without = { ...after, config: { ...after.config, custom: {} } }
    expect(subscriberOf(linkSecrets(without), 'unsubscribe', link)).toBeNull()
    expect(openText(sealingSecrets(without as never), 'second factor', sealed)).toBeNull()
  })
})
