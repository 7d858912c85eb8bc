import { inspect } from 'node:util'
import { describe, expect, test, vi } from 'vitest'
import { deleteOldSubscribers } from '@/src/services/subscribers/delete-subscribers'
import { POST as post } from '@/app/(payload)/api/[...slug]/route'
import { noteBounce } from '@/src/services/subscribers/note-bounce'
import { ask, change, confirm, leave } from '@/src/services/subscribers/subscription'
import type { Wish } from '@/src/content/pending-wish'
import type { Subscriber } from '@/payload-types'
import { type LinkPurpose, subscriberToken } from '@/src/urls/subscriber-token'
import { given } from '../support/builders'
import { openMailbox } from '../support/mailbox'
import { errandsDone } from '../support/errands'
import { payloadForTest } from '../support/payload-for-test'
import { anonymous, person } from '../support/people'

const mailbox = openMailbox(() => Number(new URL(process.env.SMTP_URL ?? '').port))
let clients = 0

const EVERYTHING: Wish = { language: 'da', zone: null, afdeling: null }
const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000)
const inDays = (days: number) => inMinutes(days * 24 * 60)

/** Sends a form as a browser does, each from a new client address by default. */
async function send(
  path: string,
  fields: Record<string, string>,
  client = `client ${(clients += 1)}`,
): Promise<Response> {
  await payloadForTest()
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.set(name, value)
  const request = new Request(`http://localhost/api/subscribers/${path}`, {
    method: 'POST',
    body,
    headers: { 'x-client-address': client },
  })
  return post(request, { params: Promise.resolve({ slug: ['subscribers', ...path.split('/')] }) })
}

/** A stored subscriber; throws if there is none. */
async function found(email: string): Promise<Subscriber> {
  const subscriber = await stored(email)
  if (subscriber === undefined) throw new Error(`nobody has the address ${email}`)
  return subscriber
}

async function stored(email: string): Promise<Subscriber | undefined> {
  const payload = await payloadForTest()
  return (await payload.find({ collection: 'subscribers', where: { email: { equals: email } }, overrideAccess: true }))
    .docs[0]
}

/** The token of the next mail that asks an address for confirmation. */
async function tokenFor(email: string): Promise<string> {
  const { text = '' } = await mailbox.next(email)
  return /\/bekraeft\/(\S+)/.exec(text)?.[1] ?? ''
}

/** Subscribes; returns the token of the mail that arrives. */
async function asked(email: string, fields: Record<string, string> = {}): Promise<string> {
  await send('tilmeld/da', { email, ...fields })
  return tokenFor(email)
}

/** Subscribes and confirms; returns the tokens of all the person's links. */
async function subscribed(email: string, fields: Record<string, string> = {}): Promise<Record<LinkPurpose, string>> {
  const confirm = await asked(email, fields)
  await send(`bekraeft/da/${confirm}`, {})
  const { secret } = await payloadForTest()
  const id = (await stored(email))?.id ?? ''
  return {
    confirm,
    settings: subscriberToken(secret, 'settings', id),
    unsubscribe: subscriberToken(secret, 'unsubscribe', id),
  }
}

describe('asking for the newsletter', () => {
  test('takes two steps: a mail, and a button; then language, place and consent stand', async () => {
    const zone = await given('zones')
    const answer = await send('tilmeld/ur', { email: 'Ny@Example.org', sprog: 'ur', sted: `zone-${zone.number}` })
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/ur/nyhedsbreve/tilmeld?svar=sendt'])
    const mail = await mailbox.next('ny@example.org')
    const token = /\/ur\/nyhedsbreve\/bekraeft\/(\S+)/.exec(mail.text ?? '')?.[1] ?? ''
    expect((await stored('ny@example.org'))?.state).toBe('unconfirmed')

    await send(`bekraeft/ur/${token}`, {})
    const { state, language, zone: place, consent } = (await stored('ny@example.org')) ?? {}
    expect({ state, language, place }).toEqual({ state: 'confirmed', language: 'ur', place: zone.id })
    expect(consent?.text).toContain('نیوز لیٹر')
    expect(consent?.givenAt && consent.askedAt && consent.givenAt >= consent.askedAt).toBe(true)
  })

  test('answers the same whether the address is known or not, and mails nobody twice within minutes', async () => {
    await subscribed('kendt@example.org')
    const [known, unknown] = [
      await send('tilmeld/da', { email: 'kendt@example.org' }),
      await send('tilmeld/da', { email: 'ny-her@example.org' }),
    ]
    expect([known.status, known.headers.get('location')]).toEqual([unknown.status, unknown.headers.get('location')])
    await mailbox.next('ny-her@example.org')
    expect(mailbox.received.filter(({ to }) => to === 'kendt@example.org')).toHaveLength(1)
    expect((await stored('kendt@example.org'))?.state).toBe('confirmed')
  })

  test('for somebody else, in another language, changes nothing of what they said yes to until they say it anew', async () => {
    const email = 'samtykke@example.org'
    await subscribed(email)
    const { consent, language } = (await stored(email)) ?? {}
    const later = inMinutes(11)
    await ask(await payloadForTest(), email, { ...EVERYTHING, language: 'ur' }, later)
    expect(await stored(email)).toMatchObject({ consent, language })
    await send(`bekraeft/ur/${await tokenFor(email)}`, {})
    const after = await stored(email)
    expect([after?.language, after?.consent?.askedAt]).toEqual(['ur', later.toISOString()])
    expect(after?.consent?.text).toContain('نیوز لیٹر')
  })

  test('is told what is wrong with an address, which stays in the form and out of the address bar', async () => {
    const answer = await send('tilmeld/da', { email: 'ikke en adresse' })
    expect(answer.headers.get('location')).toBe('/da/nyhedsbreve/tilmeld?svar=email')
    expect(answer.headers.get('set-cookie')).toMatch(/^email=ikke%20en%20adresse; .*HttpOnly/)
  })

  test('is told the same of what is much too long, wherever it is cut', async () => {
    const answer = await send('tilmeld/da', { email: `${'a'.repeat(253)}😀` })
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/da/nyhedsbreve/tilmeld?svar=email'])
  })

  test('is told where no mail can be sent, instead of being left to wait for one', async () => {
    const { config: settings } = await payloadForTest()
    const { mail } = settings.custom as { mail: unknown }
    Object.assign(settings.custom, { mail: null })
    const answer = await send('tilmeld/da', { email: 'uden@example.org' }).finally(() =>
      Object.assign(settings.custom, { mail }),
    )
    expect(answer.headers.get('location')).toBe('/da/nyhedsbreve/tilmeld?svar=ingen-mail')
    expect(await stored('uden@example.org')).toBeUndefined()
  })

  test('does nothing for robots, who fill in all fields, and stops who tries too often', async () => {
    expect(
      (await send('tilmeld/da', { email: 'robot@example.org', hjemmeside: 'x' })).headers.get('location'),
    ).toContain('svar=sendt')
    expect(await stored('robot@example.org')).toBeUndefined()
    const answers = await Promise.all(
      Array.from({ length: 62 }, (_, at) => send('tilmeld/da', { email: `mange-${at % 4}@example.org` }, 'one client')),
    )
    expect(answers.filter(({ headers }) => headers.get('location')?.includes('svar=for-mange'))).toHaveLength(2)
  })
})

describe('who means harm', () => {
  const isStopped = ({ headers }: Response) => headers.get('location')?.includes('svar=for-mange') ?? false
  /** Sends this many forms at once from each of the clients, for somebody who was mailed a moment ago. */
  const fromEach = async (email: string, clients: string[], forms: number) => {
    await subscribed(email)
    return Promise.all(
      clients.flatMap((client) => Array.from({ length: forms }, async () => send('tilmeld/da', { email }, client))),
    )
  }

  test('has one address mailed three times a day at most, however it is written', async () => {
    const payload = await payloadForTest()
    for (let at = 0; at < 6; at += 1) await ask(payload, 'offer@example.org', EVERYTHING, inMinutes(at * 11))
    for (const variant of ['offer+1@example.org', 'offer+2@example.org'])
      await ask(payload, variant, EVERYTHING, new Date())
    await errandsDone()
    expect(mailbox.received.filter(({ to }) => to.startsWith('offer'))).toHaveLength(3)
    expect(await stored('offer+1@example.org')).toBeUndefined()
  })

  test('is one, however many addresses their own network has', async () => {
    const answers = await fromEach(
      'netop@example.org',
      Array.from({ length: 62 }, (_, at) => `2001:db8:1:2::${at}`),
      1,
    )
    expect(answers.filter(isStopped)).toHaveLength(2)
  })

  test('does not shut the form for others', async () => {
    const answers = await fromEach(
      'lige-nu@example.org',
      Array.from({ length: 40 }, (_, at) => `198.51.100.${at}`),
      10,
    )
    expect(answers.filter(isStopped).length).toBeGreaterThan(0)
    expect(isStopped(await send('tilmeld/da', { email: 'lovlig@example.org' }))).toBe(false)
  })
})

test('an address that its server does not know is not written into the log', async () => {
  const { logger } = await payloadForTest()
  const log = vi.spyOn(logger, 'error')
  await send('tilmeld/da', { email: 'ukendt-i-log@example.org' })
  await vi.waitUntil(() => log.mock.calls.length > 0, { timeout: 10_000 })
  const written = inspect(log.mock.calls, { depth: 10, showHidden: true })
  log.mockRestore()
  expect(written).toContain('EENVELOPE')
  expect(written).not.toContain('ukendt-i-log')
})

describe('the link in a mail', () => {
  test('changes language and place, gives all that is known, and deletes it', async () => {
    const { settings: token } = await subscribed('valg@example.org')
    const afdeling = await given('afdelinger')
    await send(`indstillinger/da/${token}`, { handling: 'gem', sprog: 'so', sted: afdeling.slug })
    expect(await stored('valg@example.org')).toMatchObject({ language: 'so', afdeling: afdeling.id, zone: null })
    const file = await send(`indstillinger/da/${token}`, { handling: 'hent' })
    expect(file.headers.get('content-disposition')).toContain('attachment')
    expect(await file.json()).toMatchObject({ email: 'valg@example.org', language: 'so', afdeling: afdeling.name })
    await send(`indstillinger/da/${token}`, { handling: 'slet' })
    expect(await stored('valg@example.org')).toBeUndefined()
  })

  test('changes nothing by a form that is empty, broken, or not ours, and says so', async () => {
    const { settings: token } = await subscribed('tomt@example.org', {
      sprog: 'so',
      sted: `zone-${(await given('zones')).number}`,
    })
    const before = await stored('tomt@example.org')
    const whole = { handling: 'gem', sprog: 'tr', sted: 'alle' }
    const broken = ['', '{', '--x\r\nContent-Disposition: form-data; name="handling"\r\n\r\ngem']
    const forms: Record<string, string>[] = [
      {},
      { handling: 'gem' },
      { ...whole, handling: 'andet' },
      { ...whole, sprog: 'xx' },
      { ...whole, sted: 'zone-99' },
      { handling: 'gem', sprog: 'tr' },
    ]
    const answers = await Promise.all([
      ...forms.map(async (fields) => send(`indstillinger/da/${token}`, fields)),
      ...broken.map(async (body) =>
        post(
          new Request(`http://localhost/api/subscribers/indstillinger/da/${token}`, {
            method: 'POST',
            body,
            headers: { 'content-type': 'multipart/form-data; boundary=x' },
          }),
          { params: Promise.resolve({ slug: ['subscribers', 'indstillinger', 'da', token] }) },
        ),
      ),
    ])
    expect(new Set(answers.map(({ status, headers }) => `${status} ${headers.get('location') ?? ''}`))).toEqual(
      new Set([`303 /da/nyhedsbreve/indstillinger/${token}?svar=mangler`]),
    )
    expect(await stored('tomt@example.org')).toEqual(before)
    await send(`indstillinger/da/${token}`, whole)
    expect(await stored('tomt@example.org')).toMatchObject({ language: 'tr', zone: null })
  })

  test('unsubscribes by one click of a mail program (RFC 8058), as often as it likes', async () => {
    const { unsubscribe: token } = await subscribed('stop@example.org')
    const click = async () => (await send(`afmeld/da/${token}`, { 'List-Unsubscribe': 'One-Click' })).status
    expect([await click(), await click()]).toEqual([200, 200])
    expect((await stored('stop@example.org'))?.state).toBe('unsubscribed')
    expect((await send(`afmeld/da/${token}`, {})).headers.get('location')).toContain('svar=ja')
  })

  test("is nobody else's to make", async () => {
    const { confirm: token } = await subscribed('sikker@example.org')
    const forged = `${token.split('.')[0] ?? ''}.AAAAAAAAAAAAAAAAAAAAAAAAAAA`
    await send(`afmeld/da/${forged}`, {})
    await send(`indstillinger/da/${forged}`, { handling: 'slet' })
    expect((await stored('sikker@example.org'))?.state).toBe('confirmed')
  })

  test('opens what it is for, and nothing else', async () => {
    const email = 'videresendt@example.org'
    const { confirm, settings, unsubscribe } = await subscribed(email)
    for (const token of [confirm, unsubscribe]) {
      for (const handling of ['hent', 'slet', 'gem']) {
        const answer = await send(`indstillinger/da/${token}`, { handling, sprog: 'so', sted: 'alle' })
        expect([answer.status, await answer.text()]).toEqual([303, ''])
      }
    }
    for (const token of [confirm, settings]) await send(`afmeld/da/${token}`, { 'List-Unsubscribe': 'One-Click' })
    expect(await stored(email)).toMatchObject({ state: 'confirmed', language: 'da' })
    await send(`afmeld/da/${unsubscribe}`, {})
    for (const token of [confirm, settings, unsubscribe]) await send(`bekraeft/da/${token}`, {})
    expect((await stored(email))?.state).toBe('unsubscribed')
  })

  test('that confirms does so within seven days of a request, and not what was asked for before mails came back', async () => {
    const payload = await payloadForTest()
    const token = await asked('langsom@example.org')
    await confirm(payload, await found('langsom@example.org'), inDays(7.1))
    expect((await stored('langsom@example.org'))?.state).toBe('unconfirmed')
    await send(`bekraeft/da/${token}`, {})
    await ask(payload, 'langsom@example.org', EVERYTHING, inMinutes(11))
    await noteBounce(payload, await found('langsom@example.org'), 'complaint')
    await send(`bekraeft/da/${token}`, {})
    expect((await stored('langsom@example.org'))?.state).toBe('blocked')
    await ask(payload, 'langsom@example.org', EVERYTHING, inMinutes(22))
    await send(`bekraeft/da/${token}`, {})
    expect((await stored('langsom@example.org'))?.state).toBe('confirmed')
  })
})

describe('leaving', () => {
  /** Creates a subscriber who has since asked for another language. */
  async function asking(email: string): Promise<Subscriber> {
    await subscribed(email)
    await ask(await payloadForTest(), email, { ...EVERYTHING, language: 'so' }, inMinutes(11))
    return found(email)
  }

  test('holds against all that happens at the same moment', async () => {
    const payload = await payloadForTest()
    const others = [
      async (read: Subscriber) => change(payload, read, { ...EVERYTHING, language: 'tr' }),
      async (read: Subscriber) => confirm(payload, read, new Date()),
      async ({ email }: Subscriber) => ask(payload, email, EVERYTHING, inMinutes(22)),
      async (read: Subscriber) => noteBounce(payload, read, 'hard'),
    ]
    for (const [at, other] of others.entries()) {
      const read = await asking(`samtidig-${at}@example.org`)
      await Promise.all([leave(payload, read, new Date()), other(read)])
      expect((await stored(read.email))?.state, `beside ${at}`).toBe('unsubscribed')
    }
  })

  test('holds against a button that was shown before, and takes back what was asked for', async () => {
    const payload = await payloadForTest()
    const read = await asking('senere@example.org')
    await leave(payload, read, new Date())
    await confirm(payload, read, new Date())
    expect(await stored(read.email)).toMatchObject({ state: 'unsubscribed', language: 'da' })
    await ask(payload, read.email, EVERYTHING, inMinutes(22))
    const again = await found(read.email)
    await leave(payload, again, new Date())
    await confirm(payload, again, new Date())
    expect((await stored(read.email))?.state).toBe('unsubscribed')
  })

  test('of those who ask for one address at the same moment, one is mailed', async () => {
    const email = 'dobbelt@example.org'
    await subscribed(email)
    const payload = await payloadForTest()
    await Promise.all([1, 2, 3].map(async () => ask(payload, email, EVERYTHING, inMinutes(11))))
    await errandsDone()
    expect(mailbox.received.filter(({ to }) => to === email)).toHaveLength(2)
  })
})

describe('the addresses', () => {
  const fromList = async (email: string) =>
    (await payloadForTest()).create({
      collection: 'subscribers',
      data: { email, state: 'confirmed', language: 'da' },
      overrideAccess: true,
    })

  test('are seen by administrators alone, and written by nobody', async () => {
    await subscribed('hemmelig@example.org')
    const { id = '' } = (await stored('hemmelig@example.org')) ?? {}
    for (const role of ['editor', 'zoneWorker', 'translator', 'leader', 'board'] as const) {
      const { api } = await person(role)
      expect((await api.get('/subscribers')).status).toBe(403)
      expect((await api.get(`/subscribers?where[email][like]=hemmelig`)).text).not.toContain(id)
      expect((await api.graphQL('{ Subscribers { docs { email } } }')).text).not.toContain('hemmelig')
    }
    expect((await anonymous.get(`/subscribers/${id}`)).status).toBe(403)
    const admin = (await person('admin')).api
    expect((await admin.get(`/subscribers/${id}`)).status).toBe(200)
    expect((await admin.patch(`/subscribers/${id}`, { email: 'anden@example.org' })).status).toBe(403)
    const log = await admin.get('/audit-log?limit=0')
    expect(log.text).not.toContain('hemmelig@example.org')
  })

  test('are forgotten: 7 days unconfirmed, 30 days after leaving', async () => {
    const payload = await payloadForTest()
    await asked('glemt@example.org')
    const { unsubscribe: token } = await subscribed('gaaet@example.org')
    await send(`afmeld/da/${token}`, {})
    await deleteOldSubscribers(payload, inDays(6.9))
    expect((await stored('glemt@example.org'))?.state).toBe('unconfirmed')
    await deleteOldSubscribers(payload, inDays(7.1))
    expect(await stored('glemt@example.org')).toBeUndefined()
    expect((await stored('gaaet@example.org'))?.state).toBe('unsubscribed')
    await deleteOldSubscribers(payload, inDays(30.1))
    expect(await stored('gaaet@example.org')).toBeUndefined()
  })

  test('of who left stay out of old lists also when an administrator deletes them, and not when they delete all of it themselves', async () => {
    const { api } = await person('admin')
    for (const [email, remains] of [
      ['slettet@example.org', true],
      ['selv-slettet@example.org', false],
    ] as const) {
      const { settings, unsubscribe } = await subscribed(email)
      await send(`afmeld/da/${unsubscribe}`, {})
      if (remains) expect((await api.delete(`/subscribers/${(await found(email)).id}`)).status).toBe(200)
      else await send(`indstillinger/da/${settings}`, { handling: 'slet' })
      expect(await stored(email)).toBeUndefined()
      if (remains) await expect(fromList(email)).rejects.toThrow('Mailadresse')
      else expect((await fromList(email)).state).toBe('confirmed')
    }
  })

  test('that are blocked are forgotten after 30 days too, and stay out of old lists', async () => {
    const payload = await payloadForTest()
    const email = 'blokeret@example.org'
    await subscribed(email)
    await noteBounce(payload, await found(email), 'hard')
    await ask(payload, email, EVERYTHING, inDays(20))
    await deleteOldSubscribers(payload, inDays(29.9))
    expect((await stored(email))?.state).toBe('blocked')
    await deleteOldSubscribers(payload, inDays(30.1))
    expect(await stored(email)).toBeUndefined()
    await expect(fromList(email)).rejects.toThrow('Mailadresse')
  })

  test('that ask anew just before they are forgotten have their seven days to confirm', async () => {
    const payload = await payloadForTest()
    const email = 'fortryder@example.org'
    await send(`afmeld/da/${(await subscribed(email)).unsubscribe}`, {})
    await ask(payload, email, EVERYTHING, inDays(29.9))
    await deleteOldSubscribers(payload, inDays(36.8))
    expect((await stored(email))?.state).toBe('unsubscribed')
    await deleteOldSubscribers(payload, inDays(37))
    expect(await stored(email)).toBeUndefined()
  })

  test('of who left stay out of old lists, until the person signs up again', async () => {
    const payload = await payloadForTest()
    const email = 'ude@example.org'
    await send(`afmeld/da/${(await subscribed(email)).unsubscribe}`, {})
    await deleteOldSubscribers(payload, inDays(31))
    expect(await stored(email)).toBeUndefined()
    const { docs: seals } = await payload.find({ collection: 'suppressions', pagination: false, overrideAccess: true })
    expect(JSON.stringify(seals)).not.toContain('ude')
    await expect(fromList(email)).rejects.toThrow('Mailadresse')
    await subscribed(email)
    expect((await stored(email))?.state).toBe('confirmed')
    expect((await payload.count({ collection: 'suppressions', overrideAccess: true })).totalDocs).toBe(seals.length - 1)
    expect((await (await person('admin')).api.get('/suppressions')).status).toBe(403)
  })
})
