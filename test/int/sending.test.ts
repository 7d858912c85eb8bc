import { describe, expect, test } from 'vitest'
import type { Newsletter, Subscriber } from '@/payload-types'
import { composeMail } from '@/src/services/deliveries/compose-mail'
import { mailSettingsOf } from '@/src/cms/mail/mail-settings'
import { beginHandOver, countsOf, enqueue, lease } from '@/src/services/deliveries/queue'
import { enqueueRecipients } from '@/src/services/deliveries/recipients'
import { PACE, type Pace, sender } from '@/src/services/deliveries/sender'
import { takeBounce } from '@/src/services/deliveries/take-bounce'
import { freezeNewsletter } from '@/src/services/newsletters/freeze-newsletter'
import { serverStep } from '@/src/services/newsletters/server-step'
import { leave } from '@/src/services/subscribers/subscription'
import { messageId } from '@/src/domain/deliveries/delivery'
import { work } from '@/src/worker/work'
import { given } from '../support/builders'
import { givenEdition } from '../support/editions'
import { openMailbox } from '../support/mailbox'
import { addSubscribers } from '../support/many-subscribers'
import { payloadForTest } from '../support/payload-for-test'
import { anonymous, person } from '../support/people'
import { complaintWithHead, complaintWithMail, returnedMail } from '../support/samples/reports'

const mailbox = openMailbox(() => Number(new URL(process.env.SMTP_URL ?? '').port))

/** Creates a zone and an edition for it, so that each test has its own recipients. */
async function edition(data: Parameters<typeof givenEdition>[0] = {}): Promise<{ zone: string; id: string }> {
  const zone = (await given('zones')).id
  return { zone, id: (await givenEdition({ audience: 'zones', zones: [zone], ...data })).id }
}

async function subscriber(email: string, zone: string | null, data: Partial<Subscriber> = {}): Promise<Subscriber> {
  const payload = await payloadForTest()
  return payload.create({
    collection: 'subscribers',
    data: { email, state: 'confirmed', language: 'da', zone, ...data },
    overrideAccess: true,
    depth: 0,
  })
}

async function many(name: string, zone: string, number: number): Promise<string[]> {
  return addSubscribers(await payloadForTest(), number, { name, zone })
}

async function senderOf(pace: Partial<Pace> = {}) {
  const payload = await payloadForTest()
  const mail = mailSettingsOf(payload)
  if (mail === null) throw new Error('no mail settings')
  return sender(payload, mail, { ...PACE, timeout: 5000, seen: 0, ...pace })
}

/** Sends until nothing is left. */
async function send(pace: Partial<Pace> = {}): Promise<void> {
  const one = await senderOf(pace)
  while (await one.turn());
  one.close()
}

async function stored(id: string): Promise<Newsletter> {
  return (await payloadForTest()).findByID({
    collection: 'newsletters',
    id,
    overrideAccess: true,
    depth: 0,
    locale: 'da',
  })
}

async function counts(id: string) {
  return countsOf(await payloadForTest(), id)
}

const arrivedAt = (emails: readonly string[]) =>
  mailbox.received
    .filter(({ to }) => emails.includes(to))
    .map(({ to }) => to)
    .sort()

describe('an edition that is due', () => {
  test('reaches each confirmed receiver whom it is for, in their language, with a way out in its head', async () => {
    const { zone, id } = await edition({ status: 'draft' })
    const payload = await payloadForTest()
    await payload.update({
      collection: 'newsletters',
      id,
      data: { title: 'أخبار المنطقة' },
      locale: 'ar',
      overrideAccess: true,
    })
    await payload.update({
      collection: 'newsletters',
      id,
      data: { status: 'scheduled' },
      locale: 'da',
      overrideAccess: true,
    })
    const danish = await subscriber('dansk@example.org', zone)
    const arabic = await subscriber('arabisk@example.org', zone, { language: 'ar' })
    const afdeling = await given('afdelinger', { zone })
    await subscriber('afdeling@example.org', null, { afdeling: afdeling.id })
    await subscriber('alt@example.org', null)
    await subscriber('anden-zone@example.org', (await given('zones')).id)
    await subscriber('ubekraeftet@example.org', zone, { state: 'unconfirmed' })
    await send()

    expect((await stored(id)).status).toBe('sent')
    expect(await counts(id)).toMatchObject({ accepted: 4, pending: 0, failed: 0, unknown: 0, skipped: 0 })
    expect(arrivedAt(['anden-zone@example.org', 'ubekraeftet@example.org'])).toEqual([])
    await mailbox.next('afdeling@example.org')
    await mailbox.next('alt@example.org')
    const mail = await mailbox.next(danish.email)
    expect(mail.subject).toBe('Nyt fra zonen')
    expect(mail.messageId).toBe(messageId(id, danish.id, '127.0.0.1'))
    expect(mail.headers.get('content-language')).toBe('da')
    expect([mail.text, mail.html]).toEqual([expect.stringContaining('Velkommen'), expect.stringContaining('Velkommen')])
    const list = mail.headerLines
      .filter(({ key }) => key.startsWith('list-unsubscribe'))
      .map(({ line }) => line.replace(/\s+/g, ' '))
    expect(list[0]).toMatch(/^List-Unsubscribe: <http:\/\/127\.0\.0\.1:9\/da\/nyhedsbreve\/afmeld\/[^>]+>$/)
    expect(list[1]).toBe('List-Unsubscribe-Post: List-Unsubscribe=One-Click')
    const other = await mailbox.next(arabic.email)
    expect([other.subject, other.headers.get('content-language')]).toEqual(['أخبار المنطقة', 'ar'])
    expect(other.html).toContain('dir="rtl"')

    await subscriber('senere@example.org', zone)
    await send()
    expect(arrivedAt(['senere@example.org', danish.email])).toEqual([danish.email])
  })

  test('is sent to nobody whose language was left out', async () => {
    const { zone, id } = await edition({ languages: { leaveOut: ['ar'], withNote: ['so'] } })
    const [danish, arabic, somali] = [
      await subscriber('med@example.org', zone),
      await subscriber('uden@example.org', zone, { language: 'ar' }),
      await subscriber('note@example.org', zone, { language: 'so' }),
    ]
    await send()
    expect(arrivedAt([danish.email, arabic.email, somali.email])).toEqual([danish.email, somali.email].sort())
    expect((await stored(id)).status).toBe('sent')
  })

  test('is not sent to who left a moment ago', async () => {
    const { zone, id } = await edition()
    const payload = await payloadForTest()
    const [stays, goes] = [await subscriber('bliver@example.org', zone), await subscriber('gaar@example.org', zone)]
    await freezeNewsletter(payload, id, new Date())
    await enqueueRecipients(payload, await stored(id))
    await leave(payload, goes, new Date())
    await send()
    expect(arrivedAt([stays.email, goes.email])).toEqual([stays.email])
    expect(await counts(id)).toMatchObject({ skipped: 1, accepted: 2 })
  })

  test('that is six hours late is held for a person', async () => {
    const hoursAgo = (hours: number) => new Date(Date.now() - hours * 60 * 60_000).toISOString()
    const [late, inTime] = [await edition({ sendAt: hoursAgo(6.1) }), await edition({ sendAt: hoursAgo(5.9) })]
    await subscriber('sent@example.org', late.zone)
    await send()
    expect([(await stored(late.id)).status, (await stored(inTime.id)).status]).toEqual(['held', 'sent'])
    expect(arrivedAt(['sent@example.org'])).toEqual([])
  })
})

describe('a person', () => {
  test('pauses an edition in its midst, lets it go on, and nobody is left out or mailed twice', async () => {
    const { api } = await person('editor')
    const { zone, id } = await edition()
    const emails = await many('pause', zone, 400)
    const held = mailbox.hold('pause-')
    const one = await senderOf({ lines: 1, batch: 1000 })
    const turn = one.turn()
    await held.arrived
    expect((await api.patch(`/newsletters/${id}`, { status: 'paused' })).status).toBe(200)
    held.letGo()
    await turn
    const { accepted, pending, leased, handing } = await counts(id)
    expect((await api.get(`/newsletters/${id}/progress`)).body).toMatchObject({
      status: 'paused',
      progress: { done: accepted, total: accepted + pending },
    })
    expect((await anonymous.get(`/newsletters/${id}/progress`)).status).toBe(403)
    expect({ leased, handing, isMidst: accepted > 0 && pending > 0 }).toEqual({ leased: 0, handing: 0, isMidst: true })
    while (await one.turn());
    expect((await counts(id)).accepted).toBe(accepted)
    expect((await api.patch(`/newsletters/${id}`, { status: 'sending' })).status).toBe(200)
    while (await one.turn());
    one.close()
    expect((await stored(id)).status).toBe('sent')
    expect(arrivedAt(emails)).toEqual([...emails].sort())
  })

  test('cancels an edition, and no step of the server overwrites that', async () => {
    const { api } = await person('editor')
    const { zone, id } = await edition()
    await subscriber('aflyst@example.org', zone)
    const payload = await payloadForTest()
    await freezeNewsletter(payload, id, new Date())
    const asRead = await stored(id)
    expect((await api.patch(`/newsletters/${id}`, { status: 'cancelled', reason: 'Forkert dato' })).status).toBe(200)
    expect(await serverStep(payload, asRead, { status: 'sent' })).toBe(false)
    await send()
    expect((await stored(id)).status).toBe('cancelled')
    expect(arrivedAt(['aflyst@example.org'])).toEqual([])
  })

  test('and the server at the same moment: one of them takes the step', async () => {
    const { api } = await person('editor')
    const payload = await payloadForTest()
    for (let at = 0; at < 5; at += 1) {
      const { id } = await edition()
      await freezeNewsletter(payload, id, new Date())
      const asRead = await stored(id)
      const [answer, taken] = await Promise.all([
        api.patch(`/newsletters/${id}`, { status: 'cancelled', reason: 'Forkert dato' }),
        serverStep(payload, asRead, { status: 'sent' }),
      ])
      expect([answer.status, taken, (await stored(id)).status]).toEqual(
        taken ? [400, true, 'sent'] : [200, false, 'cancelled'],
      )
    }
  })
})

test('nothing is scheduled where no mails can be sent, and the sentence says what to do', async () => {
  const payload = await payloadForTest()
  const { api } = await person('editor')
  const { id } = await edition({ status: 'reviewed', sendAt: new Date(Date.now() + 60_000).toISOString() })
  const { custom } = payload.config
  const { mail } = custom as { mail: unknown }
  custom.mail = null
  const { status, refusals } = await api.patch(`/newsletters/${id}`, { status: 'scheduled' }, { language: 'da' })
  custom.mail = mail
  expect([status, refusals[0]?.message]).toEqual([400, expect.stringContaining('SMTP_URL')])
})

test('two senders at once mail nobody twice', async () => {
  const { zone, id } = await edition()
  const emails = await many('to', zone, 60)
  await Promise.all([send({ batch: 7 }), send({ batch: 7 })])
  await send()
  expect(arrivedAt(emails)).toEqual([...emails].sort())
  expect((await stored(id)).status).toBe('sent')
})

test('of those who begin one hand-over at the same moment, one does', async () => {
  const payload = await payloadForTest()
  const now = Date.now()
  await enqueue(payload, 'contested', ['a', 'b'])
  const { name, rows } = await lease(payload, 'contested', { now, until: now + 60_000, most: 2 })
  const begun = await Promise.all(
    [...rows, ...rows, ...rows].map(async ({ key }) => beginHandOver(payload, { key, name, until: now + 60_000 })),
  )
  expect(begun.filter(Boolean)).toHaveLength(2)
  expect(await counts('contested')).toMatchObject({ handing: 2, leased: 0 })
})

test('a worker that is told to stop ends after the mails on their way, and leaves the rest to the next', async () => {
  const payload = await payloadForTest()
  const { zone, id } = await edition()
  const emails = await many('stop', zone, 60)
  const held = mailbox.hold('stop-')
  const stop = new AbortController()
  const worked = work(payload, stop.signal, { ...PACE, lines: 2 })
  await held.arrived
  stop.abort()
  held.letGo()
  await worked
  const { pending, leased, handing } = await counts(id)
  expect({ leased, handing, isLeft: pending > 0 }).toEqual({ leased: 0, handing: 0, isLeft: true })
  await send()
  expect(arrivedAt(emails)).toEqual([...emails].sort())
})

test('nobody is left out because the mail server does not let us in: the edition waits for a person, and then for nobody', async () => {
  const payload = await payloadForTest()
  const { zone, id } = await edition()
  const emails = await many('adgang', zone, 12)
  const mail = mailSettingsOf(payload)
  if (mail === null) throw new Error('no mail settings')
  const outside = sender(
    payload,
    { ...mail, url: mail.url.replace('://', '://bruger:forkert@') },
    { ...PACE, pause: 1 },
  )
  await expect
    .poll(
      async () => {
        await outside.turn()
        return (await stored(id)).status
      },
      { timeout: 20_000, interval: 5 },
    )
    .toBe('paused')
  outside.close()
  expect(await counts(id)).toMatchObject({ accepted: 0, failed: 0, unknown: 0, handing: 0, leased: 0 })
  expect((await (await person('editor')).api.patch(`/newsletters/${id}`, { status: 'sending' })).status).toBe(200)
  await send()
  expect(arrivedAt(emails)).toEqual([...emails].sort())
})

test('an edition that was left in its midst for more than six hours waits for a person', async () => {
  const payload = await payloadForTest()
  const { zone, id } = await edition()
  await many('glemt', zone, 3)
  await freezeNewsletter(payload, id, new Date())
  const longAgo = new Date(Date.now() - 6.1 * 60 * 60_000).toISOString()
  await payload.db.updateOne({
    collection: 'newsletters',
    id,
    data: { updatedAt: longAgo },
    options: { timestamps: false },
  })
  await send()
  expect([(await stored(id)).status, mailbox.received.some(({ to }) => to.startsWith('glemt-'))]).toEqual([
    'paused',
    false,
  ])
})

test('an edition of which something is gone when its time comes is held for a person', async () => {
  const payload = await payloadForTest()
  const { id: offer } = await given('activities')
  const { zone, id } = await edition({
    blocks: [
      { blockType: 'heading', text: 'Velkommen' },
      { blockType: 'offer', offer },
    ],
  })
  await many('halvt', zone, 1)
  await payload.delete({ collection: 'activities', id: offer, overrideAccess: true })
  await send()
  expect([(await stored(id)).status, mailbox.received.some(({ to }) => to.startsWith('halvt-'))]).toEqual([
    'held',
    false,
  ])
})

test('an edition of which too much fails is paused, and the administrators are told', async () => {
  const admin = await person('admin')
  const { zone, id } = await edition()
  const emails = await many('ukendt', zone, 12)
  await send({ lines: 1, batch: 6 })
  expect((await stored(id)).status).toBe('paused')
  const { failed } = await counts(id)
  expect(failed).toBeLessThan(emails.length)
  const { docs } = await (
    await payloadForTest()
  ).find({
    collection: 'subscribers',
    where: { zone: { equals: zone }, state: { equals: 'blocked' } },
    pagination: false,
    overrideAccess: true,
  })
  expect(docs, 'whoever has no mailbox gets no more').toHaveLength(failed)
  const { text } = await mailbox.next(admin.user.email)
  expect(text).toContain(`/admin/collections/newsletters/${id}`)
  expect(
    (await admin.api.get(`/deliveries?where[newsletter][equals]=${id}&where[state][equals]=failed`)).text,
  ).not.toContain('ukendt-')
  const { api: editor } = await person('editor')
  const [row] = (await editor.get(`/deliveries?where[newsletter][equals]=${id}`)).body.docs
  expect([row?.subscriber, row?.key], 'an editor sees how it went, and not for whom').toEqual([undefined, undefined])
  expect((await editor.get(`/deliveries?where[key][contains]=${id}`)).status).toBe(400)
})

test('a mail that comes back counts if it is one of ours, and does not count if anyone wrote it', async () => {
  const payload = await payloadForTest()
  const { zone, id } = await edition()
  const { id: subscriberId, email } = await subscriber('flyttet@example.org', zone)
  await send()
  expect(await takeBounce(payload, returnedMail(email, '<made-up@127.0.0.1>'))).toBe(0)
  const ours = returnedMail(email, messageId(id, subscriberId, '127.0.0.1'))
  const state = async () =>
    (await payload.findByID({ collection: 'subscribers', id: subscriberId, overrideAccess: true })).state
  expect([await takeBounce(payload, ours), await state()]).toEqual([1, 'confirmed'])
  expect([await takeBounce(payload, ours), await state()]).toEqual([1, 'blocked'])
})

describe('a complaint', () => {
  /** Creates somebody who received an edition; returns that mail and their current state. */
  async function receiver(name: string) {
    const payload = await payloadForTest()
    const { zone, id } = await edition()
    const person = await subscriber(`${name}@example.org`, zone)
    await send()
    const mail = composeMail(payload, await stored(id), person, mailSettingsOf(payload) ?? { url: '', from: '' })
    const state = async () =>
      (await payload.findByID({ collection: 'subscribers', id: person.id, overrideAccess: true })).state
    return { payload, email: person.email, mail: mail.toString(), state }
  }

  test('blocks whom it names, whether it brings back the whole mail or its head', async () => {
    for (const [at, complaint] of [complaintWithMail, complaintWithHead].entries()) {
      const { payload, email, mail, state } = await receiver(`klager-${at}`)
      expect([await takeBounce(payload, complaint({ to: `<${email}>`, mail })), await state()]).toEqual([1, 'blocked'])
    }
  })

  test('blocks whom it does not name, by the way out in what it brings back', async () => {
    for (const [at, to] of [null, 'redacted@mail.example.org'].entries()) {
      const { payload, email, mail, state } = await receiver(`skjult-${at}`)
      const hidden = mail.replaceAll(email, 'redacted@mail.example.org')
      expect([await takeBounce(payload, complaintWithMail({ to, mail: hidden })), await state()]).toEqual([
        1,
        'blocked',
      ])
    }
  })

  test('does nothing if anyone wrote it, or if it is none', async () => {
    const { payload, email, mail, state } = await receiver('tilfreds')
    const ofAnother = (await receiver('en-anden')).mail
    const madeUp = 'Message-ID: <made-up@127.0.0.1>\n\nSpam'
    expect(await takeBounce(payload, complaintWithMail({ to: email, mail: madeUp }))).toBe(0)
    expect(
      await takeBounce(
        payload,
        complaintWithMail({ to: email, mail: ofAnother.replace(/^List-Unsubscribe:.*\r\n( .*\r\n)*/m, '') }),
      ),
    ).toBe(0)
    expect(await takeBounce(payload, complaintWithMail({ to: email, mail, type: 'not-spam' }))).toBe(0)
    expect(await state()).toBe('confirmed')
  })
})
