import '@/src/config/load-env'
import { createServer, type IncomingMessage } from 'node:http'
import path from 'node:path'
import compression from 'compression'
import next from 'next'
import { carriesScripts } from './carries-scripts'
import { clientAddress, isUntoldProxy, proxyWatch } from './client-address'
import { endAll } from './ending'
import { lostPage } from './lost-page'
import { plainPages } from './plain-pages'
import { securityHeaders } from './security-headers'

/**
 * `npm start`: Next's own server, with public pages sent as plain HTML and CSS (docs/decisions/0007). The admin and the
 * API pass through untouched. `PORT` is the port, 3000 if unset.
 */
const { env } = await import('@/src/config/env').catch((error: unknown) => {
  // One sentence: which setting is wrong, and what it should hold.
  console.error(error instanceof Error ? error.message : error)
  return process.exit(1)
})
const port = Number(process.env.PORT || 3000)
/** How long a request may still take once the site is told to end, in milliseconds: one that never comes to its end must not keep it up. */
const LAST_ANSWERS = 5000
const app = next({ dev: false, port })
await app.prepare()
const handle = app.getRequestHandler()
const compress = compression()
const isSecure = env.siteUrl.startsWith('https:')
const trustProxy = process.env.TRUST_PROXY === '1'
const proxySeen = proxyWatch(path.resolve(process.env.DATA_DIR?.trim() || 'data'), (sentence) => console.warn(sentence))

/** Who sends a request a letter at a time holds a line, not a thread, and not for long. The longest upload (12 MB) has two minutes. */
const SLOWNESS = { headersTimeout: 15_000, requestTimeout: 120_000, keepAliveTimeout: 10_000, connectionsCheckingInterval: 5000 }

const server = createServer(SLOWNESS, (request, response) => {
  for (const [name, value] of Object.entries(securityHeaders(request.url ?? '/', isSecure))) response.setHeader(name, value)
  if (isUntoldProxy(request, trustProxy)) proxySeen()
  // Overwritten: nobody names themselves.
  request.headers['x-client-address'] = clientAddress(request, trustProxy)
  compress(request as never, response as never, () => {
    const url = request.url ?? '/'
    if (!carriesScripts(url)) plainPages(request, response, () => lostPage(url, readersWishes(request), port))
    if (isAddress(url)) void handle(request, response)
    else response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end()
  })
})

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
