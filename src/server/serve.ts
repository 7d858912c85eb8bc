import '@/src/config/load-env'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import compression from 'compression'
import next from 'next'
import { logConsole, loggerTo } from '@/src/config/log/logger'
import { underAnId } from '@/src/config/log/request-id'
import { carriesScripts } from './carries-scripts'
import { endAll } from './ending'
import { lostPage } from './lost-page'
import { plainPages } from './plain-pages'

/**
 * `npm start`: Next's own server, with public pages sent as plain HTML and CSS (docs/decisions/0007). The admin and the
 * API pass through untouched. `PORT` is the port, 3000 if unset.
 */
const { env } = await import('@/src/config/env').catch((error: unknown) => {
  // One sentence: which setting is wrong, and what it should hold.
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
logConsole(loggerTo(env.logLevel))
const port = Number(process.env.PORT || 3000)
/** How long a request may still take once the site is told to end, in milliseconds: one that never comes to its end must not keep it up. */
const LAST_ANSWERS = 5000
const app = next({ dev: false, port })
await app.prepare()
const handle = app.getRequestHandler()
const compress = compression()

const server = createServer((request, response) => underAnId(response, () => answer(request, response)))

function answer(request: IncomingMessage, response: ServerResponse): void {
  request.headers['x-client-address'] = clientAddress(request)
  compress(request as never, response as never, () => {
    const url = request.url ?? '/'
    if (!carriesScripts(url)) plainPages(request, response, () => lostPage(url, readersWishes(request), port))
    if (isAddress(url)) void handle(request, response)
    else response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end()
  })
}

/** Who asks, for limits: the neighbour on the line, or whom our own proxy (`TRUST_PROXY=1`) says it asks for. Nobody else's word counts. */
function clientAddress({ headers, socket }: IncomingMessage): string {
  const named = process.env.TRUST_PROXY === '1' ? [headers['x-forwarded-for']].flat().at(-1)?.split(',').at(-1)?.trim() : undefined
  return named || (socket.remoteAddress ?? 'unknown')
}

/** What a reader's language is chosen by. */
function readersWishes({ headers }: IncomingMessage): Record<string, string> {
  return { cookie: headers.cookie ?? '', 'accept-language': headers['accept-language'] ?? '' }
}

/** Whether an address can be decoded; Next answers one that cannot with a bare 500. */
function isAddress(url: string): boolean {
  try {
    decodeURIComponent(url.split('?')[0] ?? '')
    return true
  } catch {
    return false
  }
}

server.listen(port, () => console.warn(`Listening on port ${port}`))
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    const closed = new Promise((done) => server.close(done))
    setTimeout(() => server.closeAllConnections(), LAST_ANSWERS)
    // Newsletters that are on their way to the mail server arrive first.
    void Promise.all([closed, endAll()]).then(() => process.exit(0))
  })
}
