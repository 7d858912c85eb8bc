import { once } from 'node:events'
import { createServer, type RequestListener, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import compression from 'compression'
import { expect, it } from 'vitest'
import { type FinishedAnswer, finishedAnswer } from '@/src/server/finished-answer'
import { FOR_ALL, plainPages } from '@/src/server/plain-pages'
import { answeredWhileAway } from '@/src/server/while-away'

type Answer = (response: ServerResponse) => void
interface Asked {
  path?: string
  method?: string
  away?: boolean
  /** What the address said before. */
  last?: FinishedAnswer | null
  answer: Answer
}

/** What a client receives, through everything in front of the handler. */
async function ask({ path = '/', method = 'GET', away = true, last = null, answer }: Asked) {
  const compress = compression() as unknown as (request: unknown, response: unknown, next: () => void) => void
  const listener: RequestListener = (request, response) => {
    if (
      answeredWhileAway(
        request,
        response,
        () => away,
        () => last,
      )
    )
      return
    compress(request, response, () => {
      if (path.startsWith('/da'))
        plainPages(request, response, {
          caching: FOR_ALL,
          lost: async () => Promise.resolve(finishedAnswer(Buffer.from('lost'), {})),
          isDatabaseThere: async () => Promise.resolve(!away),
          lastKnown: () => last,
          made: () => false,
        })
      answer(response)
    })
  }
  const server = createServer(listener).listen(0)
  await once(server, 'listening')
  const began = Date.now()
  const got = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, { method })
  const result = {
    status: got.status,
    again: got.headers.get('retry-after'),
    type: got.headers.get('content-type'),
    body: await got.text(),
    took: Date.now() - began,
  }
  server.close()
  return result
}

const sends =
  (status: number, type: string, body: string): Answer =>
  (response) => {
    response.writeHead(status, { 'content-type': type })
    response.end(body)
  }
/** As Next does when it has to wait for the database: long after the client got its response. */
const late: Answer = (response) => {
  response.setHeader('content-type', 'text/html')
  setTimeout(() => {
    response.setHeader('x-late', '1')
    response.statusCode = 500
    response.write('late ')
    response.end('and the end')
  }, 1500)
}

it.each(['/da/kalender', '/da/kalender.ics', '/sitemap.xml', '/api/activities', '/admin'])(
  'tells who asks for %s within two seconds to come again',
  async (path) => {
    const { status, again, took } = await ask({ path, answer: late })
    expect({ status, again }).toEqual({ status: 503, again: '30' })
    expect(took).toBeLessThan(2000)
    // Responses that come after that must not end the process.
    await new Promise((resolve) => setTimeout(resolve, 800))
  },
)

it('tells it of what failed as well', async () => {
  expect(await ask({ path: '/api/activities', answer: sends(500, 'application/json', '{}') })).toMatchObject({
    status: 503,
    again: '30',
    type: 'application/json',
  })
  expect(await ask({ path: '/da/kalender.ics', answer: sends(500, 'text/calendar', '') })).toMatchObject({
    status: 503,
    again: '30',
  })
})

it('lets nobody write, and no writer wait', async () => {
  let asked = 0
  expect(await ask({ path: '/api/activities', method: 'POST', answer: () => (asked += 1) })).toMatchObject({
    status: 503,
    again: '30',
  })
  expect(asked).toBe(0)
})

it('lets through what needs no database', async () => {
  expect(await ask({ path: '/da', answer: sends(200, 'text/html', '<p>kept</p>') })).toMatchObject({
    status: 200,
    body: '<p>kept</p>',
    again: null,
  })
  expect(await ask({ path: '/icon.svg', answer: sends(200, 'image/svg+xml', '<svg/>') })).toMatchObject({
    status: 200,
    body: '<svg/>',
  })
})

it('changes nothing while the database is there', async () => {
  expect(
    await ask({ path: '/api/activities', away: false, answer: sends(500, 'application/json', '{"errors":[]}') }),
  ).toMatchObject({ status: 500, body: '{"errors":[]}', again: null })
  expect(
    await ask({ path: '/api/activities', method: 'POST', away: false, answer: sends(201, 'application/json', '{}') }),
  ).toMatchObject({ status: 201 })
  expect(await ask({ path: '/sitemap.xml', away: false, answer: late })).toMatchObject({
    status: 500,
    body: 'late and the end',
  })
})

it('speaks to the admin in Danish and English', async () => {
  const { body } = await ask({ path: '/admin/login', answer: late })
  expect(body).toContain('Siden kan ikke vises lige nu')
  expect(body).toContain('The page cannot be shown right now')
})

const LAST = finishedAnswer(Buffer.from('<p>kl. 10.15</p>'), { 'content-type': 'text/html; charset=utf-8' })

it('shows instead what is last known of the address, at once; never to a save', async () => {
  const shown = await ask({ path: '/da/kalender', last: LAST, answer: late })
  expect(shown).toMatchObject({ status: 200, body: '<p>kl. 10.15</p>' })
  expect(shown.took).toBeLessThan(1000)
})

it('shows it too for what failed, whether or not the database is there', async () => {
  for (const away of [true, false])
    for (const [path, type] of [
      ['/da/kalender', 'text/html'],
      ['/da/kalender.ics', 'text/calendar'],
    ] as const)
      expect(await ask({ path, away, last: LAST, answer: sends(500, type, 'fault') })).toMatchObject({
        status: 200,
        body: '<p>kl. 10.15</p>',
      })
})
