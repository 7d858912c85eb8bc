import { beforeAll, expect, test } from 'vitest'
import { auditLinks } from '@/src/cms/audit/audit-links'
import { checkEditions, checkFollowUps } from '@/src/services/audit-verify/check-seals'
import { compareDocuments } from '@/src/services/audit-verify/compare-documents'
import { lastStates } from '@/src/services/audit-verify/last-states'
import { boardPageFrom } from '@/src/services/board/stored-board-page'
import type { DescribedPlace } from '@/src/services/redaction/describe-places'
import { firstBrokenLink } from '@/src/domain/audit/chain'
import { dateOf, toLocal } from '@/src/domain/time/copenhagen'
import type { Api } from '../support/api'
import { day, given } from '../support/builders'
import { decided, madeBy } from '../support/decided'
import { areaNamed } from '../support/areas'
import { payloadForTest } from '../support/payload-for-test'
import { person } from '../support/people'

const YEAR = Number(dateOf(toLocal(new Date())).slice(0, 4))
let admin: Api
let editor: Api
let board: Api
let offer = ''
let page = ''
let edition = ''
let followUp = ''

const node = (type: string, more: object) => ({ type, version: 1, ...more })
const text = (words: string) => node('text', { text: words, format: 0, detail: 0, mode: 'normal', style: '' })
const block = (type: string, children: object[]) =>
  node(type, { format: '' as const, indent: 0, direction: 'ltr' as const, children })

beforeAll(async () => {
  admin = (await person('admin')).api
  editor = (await person('editor')).api
  board = (await person('board')).api
  const leader = (await person('leader')).api
  page = (await given('pages', { title: 'Om os' })).id
  offer = (
    await given('activities', {
      title: 'Spiseklub',
      body: {
        root: block('root', [
          block('paragraph', [
            text('Ring til Line eller Erna, normal, internal og online, hos Norma.'),
            node('linebreak', {}),
            {
              ...block('link', [text('Læs mere om Line')]),
              id: '6745a0c2f1d2a34b5c6d7e8f',
              fields: { linkType: 'internal', newTab: false, doc: { relationTo: 'pages', value: page } },
            },
          ]),
        ]),
      } as never,
    })
  ).id
  const agreement = await madeBy(editor, 'agreements', {
    code: 'B',
    kind: 'sub',
    title: 'Beskæftigelse',
    problem: 'Per sagde noget.',
    staff: 'En percent.',
    figures: [{ name: 'Andel', value: 3, unit: 'percent', year: YEAR - 1, source: 'Per' }],
  })
  const goal = await madeBy(editor, 'goals', { title: 'Flere percent i arbejde', agreement, order: 1 })
  await madeBy(editor, 'indicators', {
    code: 'B3',
    goal,
    order: 1,
    name: 'Andel i arbejde, opgjort af Per',
    unit: 'percent',
    direction: 'up',
    accumulation: 'latest',
    source: 'Datablad',
    baselineYear: YEAR - 2,
    baselines: [{ area: await areaNamed(), year: YEAR - 2, value: 26.88 }],
  })
  await decided({ agreement, title: 'Den første', from: `${YEAR}-01-01` }, { proposer: editor, decider: leader })
  edition = (await editor.get('/editions')).body.docs[0]?.id ?? ''
  followUp = await madeBy(editor, 'follow-ups', {
    title: 'Forår',
    date: day(`${YEAR}-01-10`),
    meeting: 'Møde 2',
    conclusions: 'Per sagde noget',
  })
})

async function found(phrase: string): Promise<DescribedPlace[]> {
  return ((await admin.post('/redactions/find', { text: phrase })).body as unknown as { places: DescribedPlace[] })
    .places
}

async function takenOut(phrase: string): Promise<string[]> {
  const places = (await found(phrase)).map(({ place }) => place)
  const { status, text: said } = await admin.post('/redactions', { text: phrase, reason: 'navn i tekst', places })
  expect(status, said).toBe(200)
  expect(await found(phrase)).toEqual([])
  return places
}

async function everythingHolds(): Promise<void> {
  const payload = await payloadForTest()
  expect(await firstBrokenLink(auditLinks(payload))).toBeNull()
  const states = await lastStates(payload)
  expect((await compareDocuments(payload, states)).problems).toEqual([])
  expect((await checkEditions(payload, states)).problems).toEqual([])
  expect((await checkFollowUps(payload, states)).problems).toEqual([])
}

test.each(['Line', 'Erna', 'Norma', 'internal', 'normal'])(
  'a formatted text keeps its form when %s goes from it',
  async (phrase) => {
    await takenOut(phrase)
    const { body } = await editor.get(`/activities/${offer}?locale=da&depth=0`)
    const tree = JSON.stringify(body.body)
    expect(tree).toContain('"type":"linebreak"')
    expect(tree).toContain('"mode":"normal"')
    expect(tree).toContain('"linkType":"internal"')
    expect(tree).toContain(page)
    expect(tree).toContain(' og online, hos ')
    expect((await editor.patch(`/activities/${offer}?locale=da`, { summary: `Uden ${phrase.length}.` })).status).toBe(
      200,
    )
  },
)

test('a phrase that is a code, or the name of a field, stands nowhere', async () => {
  for (const phrase of ['baseline', 'baselines', 'indicators', 'count', 'area', 'draft', 'redact'])
    expect(await found(phrase), phrase).toEqual([])
})

test.each(['Per', 'percent'])('what is sealed can be read and printed when %s goes from it', async (phrase) => {
  const places = await takenOut(phrase)
  expect(places).toContain(`editions/${edition}`)
  const stored = (await board.get(`/editions/${edition}`)).body
  expect(JSON.stringify(stored.content)).toContain('"unit":"percent"')
  expect(JSON.stringify(stored.content)).not.toMatch(/\bPer\b/)
  const seen = (await board.get(`/follow-ups/${followUp}`)).body.seen
  expect(JSON.stringify(seen)).not.toMatch(/\bPer\b/)
  expect(boardPageFrom(seen)).not.toBeNull()
  for (const address of [
    `/editions/${edition}/aftale.pdf`,
    `/editions/${edition}/aftale.docx`,
    `/follow-ups/${followUp}/seen.pdf`,
    `/audit-pack/${YEAR}.zip`,
  ])
    expect((await board.file(address)).status, address).toBe(200)
  await everythingHolds()
})

test('what a newsletter said keeps its kinds, its days and where it leads', async () => {
  const payload = await payloadForTest()
  const id = await madeBy(editor, 'newsletters', { title: 'Nyt', date: day(`${YEAR}-05-01`), audience: 'all' })
  const said = (words: string) => ({ value: words, lang: 'da', state: 'source' })
  const content = (words: string, href: string) => ({
    locale: 'da',
    slug: 'nyt',
    date: `${YEAR}-05-01`,
    siteName: 'Planen',
    title: said(words),
    blocks: [
      { kind: 'quote', text: said(words), by: null },
      { kind: 'text', lang: 'da', paragraphs: [{ kind: 'point', runs: [{ text: words, strong: false, href }] }] },
    ],
  })
  for (const phrase of ['quote', 'point', 'source']) {
    // Frozen as the sender does it.
    const frozen = { da: content(`Om ${phrase}.`, `/hos-${phrase}`) }
    await payload.db.updateOne({ collection: 'newsletters', id, data: { frozen } })
    expect(await takenOut(phrase)).toEqual([`newsletters/${id}`])
    const left = await payload.findByID({ collection: 'newsletters', id, overrideAccess: true, depth: 0 })
    expect(left.frozen).toEqual({ da: content('[fjernet]', '/hos-fjernet') })
  }
})
