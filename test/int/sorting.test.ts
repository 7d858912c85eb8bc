import { beforeAll, describe, expect, test } from 'vitest'
import { guardSort } from '@/src/cms/access/guard-sort'
import { given } from '../support/builders'
import { madeBy } from '../support/decided'
import { payloadForTest } from '../support/payload-for-test'
import { person } from '../support/people'

beforeAll(async () => {
  const { api } = await person('editor')
  await madeBy(api, 'agreements', { code: 'B', kind: 'sub', title: 'Beskæftigelse', problem: 'Færre er i arbejde.' })
  await given('activities')
})

describe('sorting by what lies behind a relation', () => {
  test.for([
    ['zoneWorker', 'log-entries', 'author.email'],
    ['zoneWorker', 'log-entries', '-author.email'],
    ['zoneWorker', 'log-entries', 'date,author__email'],
    ['leader', 'changes', 'proposedBy.email'],
    ['board', 'changes', 'proposedBy.id,proposedBy.role'],
  ] as const)('%s: /%s?sort=%s is refused, as filtering by it finds nothing', async ([role, slug, sort]) => {
    const { api } = await person(role)
    expect((await api.get(`/${slug}?sort=${sort}`)).status).toBe(403)
    expect((await api.get(`/${slug}?limit=1`)).status).toBe(200)
  })

  test('is refused in the lists that a document is shown with, and over GraphQL', async () => {
    const { api } = await person('board')
    expect((await api.get('/venues?joins[events][sort]=activity.title')).status).toBe(403)
    expect((await api.get('/venues?joins[events][sort]=start')).status).toBe(200)
    const { text } = await api.graphQL('{ Changes(sort: "proposedBy.email") { totalDocs } }')
    expect(text).toMatch(/"Changes":null/)
    expect((await api.graphQL('{ Changes(sort: "title") { totalDocs } }')).text).toMatch(/"totalDocs":/)
  })

  test('goes where all of it may be read', async () => {
    const { api } = await person('editor')
    expect((await api.get('/events?sort=venue.address')).status).toBe(200)
    expect((await (await person('admin')).api.get('/log-entries?sort=author.email')).status).toBe(200)
  })

  test('is guarded in every collection, Payload’s own as well', async () => {
    const { config } = await payloadForTest()
    for (const { slug, hooks } of config.collections) expect(hooks.beforeOperation, slug).toContain(guardSort)
  })
})
