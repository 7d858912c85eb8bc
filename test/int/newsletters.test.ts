import { beforeAll, describe, expect, test } from 'vitest'
import { freezeNewsletter } from '@/src/cms/newsletters/freeze-newsletter'
import type { Api } from '../support/api'
import { given } from '../support/builders'
import { payloadForTest } from '../support/payload-for-test'
import { person } from '../support/people'

let editor: Api
let zoneWorker: Api
let board: Api
let offer: string
let made = 0

beforeAll(async () => {
  editor = (await person('editor')).api
  zoneWorker = (await person('zoneWorker')).api
  board = (await person('board')).api
  offer = (await given('activities', { title: 'Salam Søster', summary: 'Café for kvinder.' })).id
})

/** All other languages left out, so that a test need not translate. */
const LEFT_OUT = { en: 'leaveOut', ar: 'leaveOut', so: 'leaveOut', tr: 'leaveOut', ur: 'leaveOut' }
const HEADING = { blockType: 'heading', text: 'Nyt fra zonen' }

async function newsletter(data: object = {}): Promise<{ id: string }> {
  made += 1
  const { status, body, text } = await editor.post('/newsletters?locale=da', {
    title: `Nyhedsbrev ${made}`, date: '2026-12-01T12:00:00.000Z', audience: 'all', languages: LEFT_OUT, blocks: [HEADING, { blockType: 'offer', offer }], ...data,
  })
  expect(status, text).toBe(201)
  return body.doc
}

const soon = () => ({ sendAt: new Date(Date.now() + 60_000).toISOString(), sendAt_tz: 'Europe/Copenhagen' })

describe('an edition', () => {
  test('is written by the secretariat, begun by the server, and stands from then on', async () => {
    const { id } = await newsletter()
    expect((await zoneWorker.patch(`/newsletters/${id}`, { title: 'Mit' })).status).toBe(403)
    expect((await board.get(`/newsletters/${id}`)).status).toBe(404)
    expect((await editor.patch(`/newsletters/${id}`, { status: 'sending' })).status).toBe(400)
    expect((await editor.patch(`/newsletters/${id}`, { status: 'reviewed' })).status).toBe(200)
    expect((await editor.patch(`/newsletters/${id}`, { title: 'Nyt' })).status).toBe(400)
    expect((await editor.patch(`/newsletters/${id}`, { status: 'scheduled' })).refusals[0]?.path).toBe('sendAt')
    expect((await editor.patch(`/newsletters/${id}`, { status: 'scheduled', ...soon() })).status).toBe(200)
    expect((await editor.patch(`/newsletters/${id}`, { status: 'sending' })).status).toBe(400)
    await freezeNewsletter(await payloadForTest(), id, new Date())
    for (const refused of [{ status: 'sent' }, { status: 'draft' }, { title: 'Nyt' }, { blocks: [] }]) {
      expect((await editor.patch(`/newsletters/${id}`, refused)).status).toBe(400)
    }
    expect((await editor.patch(`/newsletters/${id}`, { frozen: {} })).body.doc.frozen).toHaveProperty('da')
    expect((await editor.patch(`/newsletters/${id}`, { status: 'paused' })).status).toBe(200)
    expect((await editor.patch(`/newsletters/${id}`, { status: 'cancelled' })).status).toBe(400)
    expect((await editor.patch(`/newsletters/${id}`, { status: 'cancelled', reason: 'Forkert dato' })).status).toBe(200)
  })
})
