import { describe, expect, test } from 'vitest'
import type { Subscriber } from '@/payload-types'
import { mailSettingsOf } from '@/src/cms/mail/mail-settings'
import { countsOf } from '@/src/services/deliveries/queue'
import { PACE, sender } from '@/src/services/deliveries/sender'
import { deleteOldSubscribers } from '@/src/services/subscribers/delete-subscribers'
import { dataOf, erase, leave } from '@/src/services/subscribers/subscription'
import { subscriberOf } from '@/src/urls/subscriber-token'
import { given } from '../support/builders'
import { givenEdition } from '../support/editions'
import { openMailbox } from '../support/mailbox'
import { payloadForTest } from '../support/payload-for-test'
import { person } from '../support/people'

const mailbox = openMailbox(() => Number(new URL(process.env.SMTP_URL ?? '').port))

/** Creates three subscribers in a zone of their own, and an edition for them that is due. */
async function editionForThree(name: string): Promise<{ id: string; people: [Subscriber, Subscriber, Subscriber] }> {
  const payload = await payloadForTest()
  const zone = (await given('zones')).id
  const make = async (at: number) =>
    payload.create({
      collection: 'subscribers',
      data: { email: `${name}-${at}@example.org`, state: 'confirmed', language: 'da', zone },
      overrideAccess: true,
      depth: 0,
    })
  const people: [Subscriber, Subscriber, Subscriber] = [await make(0), await make(1), await make(2)]
  return { id: (await givenEdition({ audience: 'zones', zones: [zone] })).id, people }
}

/** Sends until nothing is left, one mail at a time. */
async function send(): Promise<void> {
  const payload = await payloadForTest()
  const one = sender(payload, mailSettingsOf(payload) ?? { url: '', from: '' }, {
    ...PACE,
    timeout: 5000,
    seen: 0,
    lines: 1,
  })
  while (await one.turn());
  one.close()
}

async function rowsOf(newsletter: string) {
  const { docs } = await (
    await payloadForTest()
  ).find({
    collection: 'deliveries',
    where: { newsletter: { equals: newsletter } },
    pagination: false,
    overrideAccess: true,
  })
  return docs
}

describe('who is deleted', () => {
  test('stands in no row of a mail that was sent, whoever deleted them; the numbers of the edition stay', async () => {
    const payload = await payloadForTest()
    const { id, people } = await editionForThree('sendt')
    await send()
    const before = await countsOf(payload, id)
    expect(before.accepted).toBe(3)
    const [self, byAdmin, left] = people
    await erase(payload, self)
    expect((await (await person('admin')).api.delete(`/subscribers/${byAdmin.id}`)).status).toBe(200)
    await leave(payload, left, new Date())
    await deleteOldSubscribers(payload, new Date(Date.now() + 31 * 24 * 60 * 60_000))
    const rows = await rowsOf(id)
    for (const one of people) expect(JSON.stringify(rows)).not.toContain(one.id)
    expect(rows.map(({ answer }) => answer)).toEqual(['', '', ''])
    expect(await countsOf(payload, id)).toEqual(before)
    const newsletter = await payload.findByID({ collection: 'newsletters', id, overrideAccess: true })
    expect(newsletter.status).toBe('sent')
  })

  test('while an edition is sent, gets no mail that was not begun; one that was is counted as it ends, and forgotten then', async () => {
    const payload = await payloadForTest()
    const { id, people } = await editionForThree('undervejs')
    const { arrived, letGo } = mailbox.hold('undervejs')
    const sending = send()
    await arrived
    const begun = (await rowsOf(id)).find(({ state }) => state === 'handing')
    const onItsWay = people.find((one) => one.id === begun?.subscriber)
    const [waits, stays] = people.filter((one) => one !== onItsWay)
    if (!onItsWay || !waits || !stays) throw new Error('no mail is on its way')
    for (const one of [onItsWay, waits]) await erase(payload, one)
    expect(JSON.stringify(await rowsOf(id))).not.toContain(waits.id)
    letGo()
    await sending
    expect(await countsOf(payload, id)).toMatchObject({ accepted: 2, skipped: 1, unknown: 0, pending: 0 })
    expect(
      mailbox.received
        .map(({ to }) => to)
        .filter((to) => to.startsWith('undervejs'))
        .sort(),
    ).toEqual([onItsWay.email, stays.email].sort())
    await deleteOldSubscribers(payload, new Date())
    expect(JSON.stringify(await rowsOf(id))).not.toContain(onItsWay.id)
    expect(JSON.stringify(await rowsOf(id))).toContain(stays.id)
    expect(await countsOf(payload, id)).toMatchObject({ accepted: 2, skipped: 1 })
  })
})

test('what is known of a person, for them to keep, is all of it, the mails with it; each of these has its own two links', async () => {
  const payload = await payloadForTest()
  const {
    id,
    people: [one, other],
  } = await editionForThree('alt-om')
  await send()
  const data = await dataOf(
    payload,
    await payload.findByID({ collection: 'subscribers', id: one.id, overrideAccess: true, depth: 0 }),
  )
  const {
    docs: [row],
  } = await payload.find({
    collection: 'subscribers',
    where: { id: { equals: one.id } },
    overrideAccess: true,
    depth: 0,
    showHiddenFields: true,
  })
  expect(Object.keys(data)).toEqual(expect.arrayContaining(Object.keys(row ?? {})))
  expect(data).toMatchObject({
    id: one.id,
    email: one.email,
    softBounces: 0,
    deliveries: [{ newsletter: id, state: 'accepted', attempts: 1 }],
  })
  expect(JSON.stringify(data)).not.toContain(other.id)
  const { text = '' } = await mailbox.next(one.email)
  const tokenIn = (page: string) => new RegExp(`/${page}/(\\S+)`).exec(text)?.[1] ?? ''
  expect(subscriberOf([payload.secret], 'settings', tokenIn('indstillinger'))).toBe(one.id)
  expect(subscriberOf([payload.secret], 'unsubscribe', tokenIn('afmeld'))).toBe(one.id)
})
