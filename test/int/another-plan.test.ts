import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { configToJSONSchema, type Payload } from 'payload'
import { beforeAll, expect, test, vi } from 'vitest'
import { loadBodies } from '@/src/cms/bodies'
import { boardPagePdf } from '@/src/formats/print/board-page-pdf'
import { newsletterPdf } from '@/src/formats/print/newsletter'
import { planPicture } from '@/src/formats/print/plan-pictures'
import { posterPdf } from '@/src/formats/print/poster'
import { PLANS } from '@/src/plans/plans'
import { plan } from '@/src/plans/this-plan'
import { seedBase } from '@/src/seed/seed-base'
import { seedDemo } from '@/src/seed/seed-demo'
import { seedInternal } from '@/src/seed/seed-internal'
import { loadBoardPage } from '@/src/services/board/load-board-page'
import { loadHome } from '@/src/site/data/home'
import { loadNewsletter } from '@/src/site/data/newsletters'
import { loadNewsletterPrint } from '@/src/site/data/newsletter-print'
import { loadOfferList } from '@/src/site/data/offers'
import { loadPoster } from '@/src/site/data/posters'
import { loadShell } from '@/src/site/data/shell'
import { HomeContent } from '@/src/site/ui/home/HomeContent'
import { Shell } from '@/src/site/ui/layout/Shell'
import { paths } from '@/src/urls/paths'
import { changedBy, madeBy } from '../support/decided'
import { payloadForTest } from '../support/payload-for-test'
import { pdfText } from '../support/poppler'
import { person } from '../support/people'

// Before anything is imported that asks which plan it is.
vi.hoisted(() => {
  process.env.PLAN = 'nordbyplanen'
})
vi.mock('next/headers', () => ({ draftMode: () => Promise.resolve({ isEnabled: false }) }))

const NOW = '2026-12-01T10:00'
const OTHERS = new RegExp(
  Object.values(PLANS)
    .filter((known) => known.plan !== plan)
    .map((known) => known.plan.name.replace(/planen$/, ''))
    .join('|'),
  'i',
)
let payload: Payload

beforeAll(async () => {
  payload = await payloadForTest()
  const ids = await seedBase(payload)
  await seedInternal(payload, ids)
  await seedDemo(payload, ids, NOW.slice(0, 10))
})

test('the front page has its name, logo, languages, needs and zones', async () => {
  const [shell, home] = await Promise.all([loadShell('da', NOW), loadHome('da', NOW, 'alle')])
  expect(shell).toMatchObject({ siteName: 'Nordbyplanen', locales: plan.languages, logo: plan.logo })
  expect(home.needs.map(({ need }) => need)).toEqual(['leisure', 'green', 'job', 'school'])
  expect(home.map.map(({ name }) => name.value)).toEqual(['Havnen', 'Parken'])
  const page = renderToStaticMarkup(
    createElement(Shell, {
      shell,
      locale: 'da',
      now: NOW,
      alternate: paths.home,
      children: createElement(HomeContent, { home, locales: shell.locales, locale: 'da', now: NOW }),
    }),
  )
  expect(page).toContain('Nordbyplanen er et eksempel')
  expect(page).not.toMatch(OTHERS)
})

test('its offers are listed and printed in its languages', async () => {
  const { offers } = await loadOfferList('en', NOW, new URLSearchParams())
  expect(offers.map(({ title }) => title.value).sort()).toEqual([
    'Homework by the water',
    'Row together',
    'Seeds and coffee',
    'Talk about jobs',
  ])
  const poster = await loadPoster('offer', 'ro-sammen', ['da', 'en'], NOW)
  if (!poster.found) throw new Error('no poster')
  expect(poster.poster.plan).toBe('Nordbyplanen')
  expect(posterPdf(poster.poster, { size: 'a4', tabs: false }).subarray(0, 5).toString()).toBe('%PDF-')
})

test('its newsletter is read and printed', async () => {
  const found = await loadNewsletter('en', 'eksempel-nyt-fra-nordby', NOW)
  expect(JSON.stringify(found)).toContain('News from Nordby')
  const sheet = await loadNewsletterPrint('eksempel-nyt-fra-nordby', ['da', 'en'], NOW)
  if (!sheet.found) throw new Error('nothing to print')
  expect(newsletterPdf(sheet.printed, 'sheet').subarray(0, 5).toString()).toBe('%PDF-')
})

test('its board sees its agreement with three indicators', async () => {
  const page = await loadBoardPage(payload, new Date(`${NOW}:00Z`))
  expect(
    JSON.stringify(page)
      .match(/"code":"N\d"/g)
      ?.sort(),
  ).toEqual(['"code":"N1"', '"code":"N2"', '"code":"N3"'])
  expect(page.documents.filter(({ state }) => state === 'inForce')).toHaveLength(1)
  expect(JSON.stringify(page)).not.toMatch(OTHERS)
  expect(boardPagePdf(page).subarray(0, 5).toString()).toBe('%PDF-')
})

test('its bodies decide under their own names, up to its own limit', async () => {
  const [editor, board] = [(await person('editor')).api, (await person('board')).api]
  const { docs } = await payload.find({ collection: 'agreements', overrideAccess: true, depth: 0 })
  const agreement = docs[0]?.id ?? ''
  await changedBy(editor, `agreements/${agreement}?locale=da`, { problem: 'Aftalen er stadig et eksempel.' })
  const change = await madeBy(editor, 'changes', {
    ...{ title: 'Noget andet', agreement, category: 'goal', why: 'Et eksempel.', amount: 0 },
    effectiveFrom: '2026-12-01T12:00:00.000Z',
  })
  await changedBy(editor, `changes/${change}`, { status: 'submitted' })
  const page = await loadBoardPage(payload, new Date(`${NOW}:00Z`))
  expect(page.decisions).toMatchObject([
    { what: 'Noget andet', who: { da: 'Nordbyplanens bestyrelse', en: 'The board of Nordbyplanen' } },
  ])
  expect(pdfText(boardPagePdf(page))).toContain('Nordbyplanens bestyrelse')
  const refused = await editor.patch(`/changes/${change}`, { status: 'awaitingFund' }, { language: 'da' })
  expect(refused.refusals[0]?.message).toContain('Kun Lokal ledergruppe eller Nordbyplanens bestyrelse kan vælge')
  await changedBy(board, `changes/${change}`, { status: 'awaitingFund' })
  await changedBy(board, `changes/${change}`, { fundReference: 'Sag 1' })
  await changedBy(board, `changes/${change}`, { status: 'decided' })
  const editions = await payload.find({ collection: 'editions', overrideAccess: true, sort: '-number', limit: 1 })
  expect(editions.docs[0]?.decision).toBe('Nordbyplanens bestyrelse og Landsbyggefonden, Sag 1')
  expect((await loadBodies(payload)).leader.limit).toBe(25_000)
})

test('its pictures are in its colours', async () => {
  const icon = await planPicture('icon.svg', () => Promise.reject(new Error('not needed')))
  expect(icon?.bytes.toString()).toContain(`--primary:${plan.colours.light.primary}`)
  expect(await planPicture('../plan.ts', () => Promise.reject(new Error('not needed')))).toBeNull()
})

test('its types are those of every plan', () => {
  const schema = JSON.stringify(configToJSONSchema(payload.config))
  for (const own of [plan.needs, plan.languages]) expect(schema).not.toContain(JSON.stringify(own))
})
