import type { Payload } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Api } from '../support/api'
import { draftOnTop, given, givenDraft } from '../support/builders'
import { payloadForTest } from '../support/payload-for-test'
import { anonymous, person } from '../support/people'
import { hasPoppler, pdfInfo, pdfText } from '../support/poppler'

let payload: Payload
let editor: Api

beforeAll(async () => {
  payload = await payloadForTest()
  editor = (await person('editor')).api
})

const pdfOf = async (answer: Response) => Buffer.from(await answer.arrayBuffer())
const codesOf = async (path: string) =>
  (
    await payload.find({
      collection: 'qr-codes',
      overrideAccess: true,
      pagination: false,
      where: { path: { equals: path } },
    })
  ).docs

describe('the poster from the admin', () => {
  test('is of the newest version, drafts too, and says that it is one', async () => {
    const { id } = await given('activities', { slug: 'havehold', title: 'Havehold' })
    await draftOnTop('activities', id, { title: 'Haveholdet i baggården' })
    const answer = await editor.file(`/activities/${id}/plakat?sprog=da,so`)
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual([
      200,
      'application/pdf',
      'private, no-store',
    ])
    const pdf = await pdfOf(answer)
    if (!hasPoppler) return
    expect(pdfInfo(pdf).lines.Pages).toBe('1')
    expect(pdfText(pdf)).toContain('Haveholdet i baggården')
    expect(pdfText(pdf)).toContain('KLADDE')
  })

  test('is for staff alone, of published ones too', async () => {
    const { id } = await given('events', { slug: 'fest' })
    const board = (await person('board')).api
    for (const stranger of [anonymous, board]) expect((await stranger.file(`/events/${id}/plakat`)).status).toBe(403)
    expect((await editor.file(`/events/${id}/plakat`)).status).toBe(200)
  })

  test('has a code of the place where it will hang, and the same one again', async () => {
    const { id } = await givenDraft('activities', { slug: 'cafe' })
    const { id: afdeling } = await given('afdelinger')
    const asked = `/activities/${id}/plakat?afdeling=${afdeling}&sted=Opgang%204`
    for (const query of [asked, `${asked}%20`, `/activities/${id}/plakat`])
      expect((await editor.file(query)).status).toBe(200)
    expect((await codesOf('/tilbud/cafe')).map(({ place }) => place ?? '').sort()).toEqual(['', 'Opgang 4'])
  })

  test('hangs where the one who prints it may say so, and an unnamed draft nowhere', async () => {
    const { id } = await given('activities', { slug: 'hvor' })
    const zone = (await given('zones')).id
    const { id: afdeling } = await given('afdelinger', { zone })
    const own = (await person('zoneWorker', { zones: [zone] })).api
    const other = (await person('zoneWorker')).api
    const translator = (await person('translator', { languages: ['ar'] })).api
    const asked = `/activities/${id}/plakat?afdeling=${afdeling}&sted=Opgang%204`
    expect([
      (await own.file(asked)).status,
      (await other.file(asked)).status,
      (await translator.file(asked)).status,
    ]).toEqual([200, 403, 403])
    expect((await translator.file(`/activities/${id}/plakat`)).status).toBe(200)
    const unnamed = await payload.create({ collection: 'activities', data: {}, draft: true, overrideAccess: true })
    expect((await editor.file(`/activities/${unnamed.id}/plakat`)).status).toBe(409)
  })

  test('is a picture too', async () => {
    const { id } = await given('activities', { slug: 'billede' })
    const answer = await editor.file(`/activities/${id}/plakat?billede=1`)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/png'])
  })

  test('is refused in words where it cannot be', async () => {
    const { id } = await given('activities', { slug: 'nej' })
    for (const [query, status, words] of [
      ['sprog=xx', 400, 'Vi kender ikke et af sprogene'],
      ['sprog=da,en,ar,so,tr', 400, 'højst være 4 sprog'],
      ['format=a0', 400, 'a4 eller a3'],
      ['sted=ring%2012%2034%2056%2078', 400, 'uden numre på mennesker'],
      ['afdeling=findes-ikke', 400, 'ingen sådan afdeling'],
    ] as const) {
      const answer = await editor.file(`/activities/${id}/plakat?${query}`)
      expect([query, answer.status]).toEqual([query, status])
      expect(await answer.text()).toContain(words)
    }
    expect((await editor.file('/activities/000000000000000000000000/plakat')).status).toBe(404)
    expect(await codesOf('/tilbud/nej')).toEqual([])
  })
})
