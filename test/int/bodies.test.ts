import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload, SelectFieldServerProps } from 'payload'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, test } from 'vitest'
import { DecidedBy } from '@/src/admin/agreements/DecidedBy'
import { loadBodies } from '@/src/cms/bodies'
import { runAlone } from '@/src/config/sqlite-transactions'
import { env } from '@/src/config/env'
import type { Bodies } from '@/src/i18n/admin/deciding-words'
import { bodiesOf } from '@/src/site/data/about'
import type { Locale } from '@/src/i18n/locales'
import { nameBodies } from '@/src/services/agreements/name-bodies'
import { loadAuditYear } from '@/src/services/audit-pack/load-audit-year'
import { compareDocuments } from '@/src/services/audit-verify/compare-documents'
import { lastStates } from '@/src/services/audit-verify/last-states'
import { boardPageFrom } from '@/src/services/board/stored-board-page'
import { loadDecisions } from '@/src/services/board/load-board-page'
import { AS_SERVER } from '@/src/cms/access/as-server'
import type { Api } from '../support/api'
import { changedBy, madeBy } from '../support/decided'
import { payloadForTest } from '../support/payload-for-test'
import { person } from '../support/people'
import { BODIES } from '../support/samples/bodies'

let payload: Payload
let admin: Api
let editor: Api
let leader: Api
let board: Api
beforeAll(async () => {
  payload = await payloadForTest()
  const all = await Promise.all((['admin', 'editor', 'leader', 'board'] as const).map((role) => person(role)))
  ;[admin, editor, leader, board] = all.map(({ api }) => api) as [Api, Api, Api, Api]
})

const RENAMED: Bodies = { ...BODIES, board: { name: { da: 'Fjordens bestyrelse', en: 'The Fjord Board' } } }

async function named(bodies: object): Promise<void> {
  const { status, text } = await admin.post('/globals/governance', bodies)
  expect(status, text).toBe(200)
}

let made = 0
async function submitted(kind: 'strategic' | 'sub', amount: number): Promise<string> {
  made += 1
  const agreement = await madeBy(editor, 'agreements', {
    ...{ code: `N${made}`, kind, title: `Aftale ${made}`, problem: 'Noget.' },
  })
  const change = await madeBy(editor, 'changes', {
    ...{ title: `Ændring ${made}`, agreement, category: 'goal', why: 'Derfor.', amount },
    ...{ supportsGoals: true, documentedEffect: true, effectiveFrom: '2026-01-01T12:00:00.000Z' },
  })
  await changedBy(editor, `changes/${change}`, { status: 'submitted' })
  return change
}

describe('the bodies of a plan', () => {
  test('that has not named them are called by their parts', async () => {
    expect(await loadBodies(payload)).toEqual({
      leader: { name: { da: 'Ledergruppen', en: 'The leader group' }, kinds: ['sub'], limit: 50_000 },
      board: { name: { da: 'Bestyrelsen', en: 'The board' } },
      fund: { name: { da: 'Fonden', en: 'The fund' }, kinds: ['strategic'] },
    })
  })

  test('are named in refusals, on the board’s page, in editions and in the auditor’s pack', async () => {
    await named(BODIES)
    const change = await submitted('strategic', 100)
    const refusal = async (api: Api, status: string, language: 'da' | 'en') =>
      (await api.patch(`/changes/${change}`, { status }, { language })).refusals[0]?.message
    expect(await refusal(leader, 'awaitingFund', 'da')).toBe(
      'Denne ændring skal behandles af Øens bestyrelse. Bed dem om at beslutte.',
    )
    expect(await refusal(board, 'decided', 'en')).toContain('The North Fund must approve this change as well.')
    expect(await refusal(editor, 'awaitingFund', 'da')).toContain('Kun Havnerådet eller Øens bestyrelse kan vælge')
    const waits = async () => (await loadDecisions(payload)).find(({ href }) => href?.endsWith(change))?.who
    expect(await waits()).toEqual(BODIES.board.name)
    await changedBy(board, `changes/${change}`, { status: 'awaitingFund' })
    expect(await waits()).toEqual(BODIES.fund.name)
    await changedBy(board, `changes/${change}`, { fundReference: 'Sag 7' })
    await changedBy(board, `changes/${change}`, { status: 'decided' })

    const decision = async () =>
      (await payload.find({ collection: 'editions', ...AS_SERVER, where: { change: { equals: change } } })).docs[0]
        ?.decision
    expect(await decision()).toBe('Øens bestyrelse og Nordfonden, Sag 7')
    const { decisions } = await loadAuditYear(payload, new Date().getFullYear())
    expect(decisions.map(({ by }) => by)).toEqual(['Øens bestyrelse og Nordfonden'])
    // What is sealed stays as it was decided.
    await named(RENAMED)
    expect(await decision()).toBe('Øens bestyrelse og Nordfonden, Sag 7')
  })

  test('have a name each', async () => {
    await named(BODIES)
    const again = { board: { name: { da: ' havnerådet ', en: 'The Island Board' } } }
    expect((await admin.post('/globals/governance', again)).refusals).toEqual([
      { path: 'board.name.da', message: 'Et andet organ hedder det samme.' },
    ])
    expect((await admin.post('/globals/governance', { fund: { name: { da: ' ', en: 'X' } } })).status).toBe(400)
    expect((await loadBodies(payload)).board.name.da).toBe('Øens bestyrelse')
  })

  test('are called the same where residents read of them, in English too', async () => {
    await named(BODIES)
    const bodies = [
      { key: 'board', name: 'Øens bestyrelse', role: 'Beslutter.', members: 'Fire.' },
      { key: 'leader', parent: 'board', name: ' havnerådet', role: 'Leder.' },
      { key: 'yards', parent: 'leader', name: 'Gårdrådene', role: 'Taler sammen.' },
    ]
    expect((await editor.post('/globals/organisation?locale=da', { bodies })).status).toBe(200)
    const shown = async (locale: Locale) => {
      const organisation = await payload.findGlobal({ slug: 'organisation', ...AS_SERVER, locale: 'all' })
      const governance = await payload.findGlobal({ slug: 'governance', ...AS_SERVER })
      return bodiesOf(organisation, governance, locale).map(({ name: { value, lang } }) => [value, lang])
    }
    const danish = [
      ['Fjordens bestyrelse', 'da'],
      [' havnerådet', 'da'],
      ['Gårdrådene', 'da'],
    ]
    await named(RENAMED)
    expect(await shown('da')).toEqual(danish)
    expect(await shown('so')).toEqual(danish)
    expect(await shown('en')).toEqual([
      ['The Fjord Board', 'en'],
      ['The Harbour Council', 'en'],
      ['Gårdrådene', 'da'],
    ])
    expect(await payload.findGlobal({ slug: 'organisation', ...AS_SERVER, locale: 'da' })).toMatchObject({
      bodies: [{ key: 'board', role: 'Beslutter.', members: 'Fire.' }, { parent: 'board' }, { key: 'yards' }],
    })
  })

  test('decide the same, whatever they are called', async () => {
    await named(BODIES)
    const [small, large] = [await submitted('sub', 50_000), await submitted('sub', 50_001)]
    await named({ ...RENAMED, leader: { ...BODIES.leader, name: BODIES.board.name } })
    expect((await board.patch(`/changes/${small}`, { status: 'decided' })).status).toBe(400)
    expect((await leader.patch(`/changes/${large}`, { status: 'decided' })).status).toBe(400)
    await changedBy(leader, `changes/${small}`, { status: 'decided' })
    await changedBy(board, `changes/${large}`, { status: 'decided' })
    expect((await editor.get(`/changes/${await submitted('sub', 50_000)}`)).body.bodies).toEqual(['leader'])
    await named(BODIES)
  })

  test('are named at a change: who would decide a draft, and why; then who decides', async () => {
    const { user } = await person('editor')
    const shown = async (id: string) => {
      const props = { id, payload, user: { ...user, collection: 'users' }, i18n: { language: 'da' } }
      return renderToStaticMarkup(await DecidedBy(props as unknown as SelectFieldServerProps))
    }
    const change = await submitted('sub', 60_000)
    expect(await shown(change)).toContain('<p>Øens bestyrelse</p>')
    const { agreement } = (await editor.get(`/changes/${change}?depth=0`)).body
    const draft = await madeBy(editor, 'changes', {
      ...{ title: 'En til', agreement, category: 'goal', why: 'Derfor.', amount: 60_000 },
      ...{ supportsGoals: true, documentedEffect: true, effectiveFrom: '2026-01-01T12:00:00.000Z' },
    })
    expect(await shown(draft)).toContain('Øens bestyrelse beslutter, fordi beløbet er over 50.000 kroner.')
  })

  test('decide what the plan lets them', async () => {
    await named({ ...BODIES, leader: { ...BODIES.leader, kinds: [] }, fund: { ...BODIES.fund, kinds: [] } })
    expect((await loadBodies(payload)).leader.kinds).toEqual([])
    expect((await editor.get(`/changes/${await submitted('sub', 1)}`)).body.bodies).toEqual(['board'])
    expect((await editor.get(`/changes/${await submitted('strategic', 1)}`)).body.bodies).toEqual(['board'])
    await named(BODIES)
  })

  test('have a name and a limit, and are refused at the field without', async () => {
    const refused = async (data: object) =>
      (await admin.post('/globals/governance', data, { language: 'da' })).refusals.map(({ path }) => path)
    expect(await refused({ board: { name: { da: '  ' } } })).toEqual(['board.name.da'])
    expect(await refused({ leader: { limit: -1 }, fund: { name: { en: null } } })).toEqual([
      'leader.limit',
      'fund.name.en',
    ])
    expect(await refused({ leader: { kinds: ['all'] } })).toEqual(['leader.kinds'])
    expect(await loadBodies(payload)).toEqual(BODIES)
    expect((await admin.post('/globals/governance', { leader: { ...BODIES.leader, limit: 1.5 } })).refusals).toEqual([
      { path: 'leader.limit', message: 'Det skal være et helt tal.' },
    ])
  })
})

test('a page frozen before names had two languages is read with the name that it printed', () => {
  const decision = { what: 'En ændring', who: 'Bestyrelsen', kind: 'change', href: null }
  const page = { plan: 'Planen', on: '2026-11-01', since: null, goals: [], changes: [], evaluations: [], documents: [] }
  expect(boardPageFrom({ ...page, decisions: [decision] })?.decisions).toEqual([
    { ...decision, who: { da: 'Bestyrelsen', en: 'Bestyrelsen' } },
  ])
})

test('rules from before bodies were data keep their limit and get the names that were printed, once', async () => {
  await asBefore(30_000)
  await nameBodies(payload)
  await nameBodies(payload)
  expect(await loadBodies(payload)).toEqual({
    leader: {
      name: { da: 'Lokal boligsocial ledergruppe', en: 'The local leader group' },
      kinds: ['sub'],
      limit: 30_000,
    },
    board: { name: { da: 'Bestyrelsen', en: 'The board' } },
    fund: { name: { da: 'Landsbyggefonden', en: 'Landsbyggefonden' }, kinds: ['strategic'] },
  })
  expect((await compareDocuments(payload, await lastStates(payload))).problems).toEqual([])
  await named(RENAMED)
  await nameBodies(payload)
  expect(await loadBodies(payload)).toEqual(RENAMED)
})

/** Puts the rules back into the shape that they had: a limit alone, as the migration leaves it. */
async function asBefore(limit: number): Promise<void> {
  if (env.database.kind === 'mongodb') {
    const { globals } = payload.db as unknown as MongooseAdapter
    await globals.collection.updateOne(
      { globalType: 'governance' },
      { $set: { leaderLimit: limit }, $unset: { leader: '', board: '', fund: '' } },
    )
    return
  }
  const names = ['leader', 'board', 'fund'].flatMap((body) => [`${body}_name_da = ''`, `${body}_name_en = ''`])
  await runAlone(
    payload.db as unknown as SQLiteAdapter,
    `UPDATE governance SET leader_limit = ${limit}, ${names.join(', ')}`,
  )
}
