import { beforeAll, describe, expect, test } from 'vitest'
import type { Api } from '../support/api'
import { draftOnTop, given, givenDraft } from '../support/builders'
import { anonymous, person } from '../support/people'
import { pictureForm } from '../support/pictures'

/** The report's content. JSON, because `api` parses all responses as JSON. */
const WORDS = '["Rapportens ord"]'

let editor: Api
let readers: Record<'anonymous' | 'zoneWorker' | 'translator' | 'leader' | 'board', Api>

beforeAll(async () => {
  editor = (await person('editor')).api
  const [zoneWorker, translator, leader, board] = await Promise.all(
    [person('zoneWorker'), person('translator', { languages: ['so'] }), person('leader'), person('board')].map(
      async (one) => (await one).api,
    ),
  )
  if (!zoneWorker || !translator || !leader || !board) throw new Error('somebody is missing')
  readers = { anonymous, zoneWorker, translator, leader, board }
})

let made = 0

async function report(): Promise<{ id: string; name: string }> {
  made += 1
  const { status, body, text } = await editor.post(
    '/files',
    pictureForm({}, { name: `rapport-${made}.csv`, type: 'text/csv', bytes: WORDS }),
  )
  expect(status, text).toBe(201)
  return { id: body.doc.id, name: String(body.doc['filename']) }
}

/** Who can read the file, by its URL and by its document. */
async function whoReads({ id, name }: { id: string; name: string }): Promise<string[]> {
  const found: string[] = []
  for (const [who, api] of Object.entries(readers)) {
    const [file, document] = [await api.get(`/files/file/${name}`), await api.get(`/files/${id}`)]
    expect(file.text.includes('Rapportens ord'), who).toBe(file.status === 200)
    expect(document.status === 200, `${who}: document and file alike`).toBe(file.status === 200)
    if (file.status === 200) found.push(who)
  }
  return found
}

const ALL = ['anonymous', 'zoneWorker', 'translator', 'leader', 'board']
const INTERNAL = ['leader', 'board']

describe('the report of an evaluation', () => {
  test('is for all where the evaluation is published and for everyone', async () => {
    const file = await report()
    await given('evaluations', { file: file.id, audience: 'public' })
    expect(await whoReads(file)).toEqual(ALL)
  })

  test('is for the internal area where the evaluation is the board’s, a draft, or none', async () => {
    const [ofBoard, ofDraft, ofNone] = [await report(), await report(), await report()]
    await given('evaluations', { file: ofBoard.id, audience: 'board' })
    await givenDraft('evaluations', { file: ofDraft.id, audience: 'public' })
    for (const file of [ofBoard, ofDraft, ofNone]) expect(await whoReads(file)).toEqual(INTERNAL)
  })

  test('is not given away by a draft beside a published evaluation', async () => {
    const [old, next] = [await report(), await report()]
    const { id } = await given('evaluations', { file: old.id, audience: 'public' })
    await draftOnTop('evaluations', id, { file: next.id })
    expect(await whoReads(old)).toEqual(ALL)
    expect(await whoReads(next)).toEqual(INTERNAL)
  })

  test('goes with its evaluation, when this becomes the board’s or is taken back', async () => {
    const file = await report()
    const { id } = await given('evaluations', { file: file.id, audience: 'public' })
    expect(
      (await editor.patch(`/evaluations/${id}?locale=da`, { audience: 'board', _status: 'published' })).status,
    ).toBe(200)
    expect(await whoReads(file)).toEqual(INTERNAL)
    expect((await editor.patch(`/evaluations/${id}?locale=da`, { audience: 'public', _status: 'draft' })).status).toBe(
      200,
    )
    expect(await whoReads(file)).toEqual(INTERNAL)
  })
})
