import { giveUp } from './give-up'
import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import compression from 'compression'
import next, { type NextConfig } from 'next'
import { firstLine } from '@/src/config/log/first-line'
import { logConsole, loggerTo } from '@/src/config/log/logger'
import { underAnId } from '@/src/config/log/request-id'
import { dropOldCopies } from '@/src/config/sqlite/migration-copies'
import { openReadiness } from '@/src/installation/health/readiness'
import { beginErasures, erasureFiles } from '@/src/installation/erasures'
import { isInstalled } from '@/src/installation/is-installed'
import { startProblem } from '@/src/installation/start-problem'
import { becomeOnlySite } from '@/src/store/only-site'
import { mayGoOn } from './at-the-admin'
import { carriesScripts } from './carries-scripts'
import { CLIENT_ADDRESS, clientAddress } from './client-address'
import { endAll } from './ending'
import { endUnread } from './end-unread'
import { errorPage } from './error-page'
import { health } from './health'
import { writesMayGo } from './hold-writes'
import { knownRoutes } from './known-routes'
import { notFoundPage } from './not-found-page'
import { readCode } from './read-code'
import { cacheStatus, sendPage } from './finished-page'
import { findPage, headersForAll, keepPage, nowMaking, othersMaking, pageKey } from './page-cache'
import { type Asked, plainPages, POLICY } from './plain-pages'
import { securityHeaders } from './security-headers'
import { takes } from './takes'
import { answeredWhileAway, watchSiteLine } from './while-away'
import { isUnconfiguredProxy, proxyWarning } from './unconfigured-proxy'

/**
 * `npm start`: Next's own server, with public pages sent as plain HTML and CSS (docs/decisions/0007). The admin and the
 * API pass through unchanged. Anything that prevents startup is reported in one sentence, with exit code 1.
 */
const { env } = await import('@/src/config/env').catch(giveUp)
await import('@/src/plans/this-plan').catch(giveUp)
const { port } = env
const problem = await startProblem(env)
if (problem !== null) giveUp(problem)
if (env.database.kind === 'sqlite' && !(await becomeOnlySite(env.database.file).catch(giveUp))) {
  giveUp(
    `Another site runs on ${env.database.file}: end it first, or set DATA_DIR (or DATABASE_URI) to a place of this one's own.`,
  )
}
/**
 * Milliseconds that a running request may still take after a shutdown signal; one that never ends must not keep the
 * process up.
 */
const LAST_ANSWERS = 3000
/** Milliseconds until everything must have stopped; a write still in progress then is lost entirely. */
const LAST_MOMENT = 4500

logConsole(loggerTo(env.logLevel))
process.off('uncaughtException', giveUp)
try {
  beginErasures(erasureFiles(env), { isNew: !(await isInstalled(env.database)), now: new Date() })
} catch (error) {
  // The site starts anyway: a missing backup disk must not take it down.
  console.error(`What is deleted cannot be noted for a restore: ${firstLine(error)}. Is BACKUP_DIR right?`)
}
if (env.database.kind === 'sqlite')
  for (const name of dropOldCopies(env.database.file, new Date()))
    console.warn(`Deleted ${name}: it is older than 14 days`)
// As it was built, as the server of Next's `output: 'standalone'` does: otherwise Next loads its compiler for
// `next.config.ts` at every start, and keeps it (50 MB).
const { config } = JSON.parse(readFileSync('.next/required-server-files.json', 'utf8')) as { config: NextConfig }
process.env.__NEXT_PRIVATE_STANDALONE_CONFIG = JSON.stringify(config)
const app = next({ dev: false, port })
let handle: ReturnType<typeof app.getRequestHandler> | null = null
const compress = compression()
const readiness = await openReadiness(env)
/** Whether the code of the pages has been loaded; until then a reader would wait for seconds. */
let isLoaded = false
const { answered, isDatabaseThere } = health(readiness, port, () => isLoaded)
const isRoute = knownRoutes()
/** A SQLite file is never unavailable while the site runs. */
const isAway = env.database.kind === 'mongodb' ? watchSiteLine() : () => false
const isSecure = env.siteUrl.startsWith('https:')
const warnOfProxy = proxyWarning(env.dataDirectory, (sentence) => console.warn(sentence))

/**
 * Milliseconds. A client that sends its request byte by byte occupies only a connection, and not for long. The largest
 * upload (12 MB) has two minutes.
 */
const SLOWNESS = {
  headersTimeout: 15_000,
  requestTimeout: 120_000,
  keepAliveTimeout: 10_000,
  connectionsCheckingInterval: 5000,
}

/**
 * Milliseconds. A client that reads nothing of a response for this long is disconnected, because the response occupies
 * our memory.
 */
const UNREAD = 60_000

const server = createServer(SLOWNESS, (request, response) =>
  underAnId(response, () => {
    endUnread(response, UNREAD)
    void serve(request, response).catch(() => response.destroy())
  }),
)

async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
  for (const [name, value] of Object.entries(securityHeaders(request.url ?? '/', isSecure)))
    response.setHeader(name, value)
  if (await answered(request, response)) return
  const url = request.url ?? '/'
  if (!takes(request)) {
    response
      .writeHead(405, {
        'content-type': 'text/html; charset=utf-8',
        allow: 'GET, HEAD',
        'cache-control': 'private, no-store',
      })
      .end(errorPage(url, 'failed'))
    return
  }
  if (isUnconfiguredProxy(request, env.trustsProxy)) warnOfProxy()
  const key = pageKey(request)
  if (key !== null && (await answeredFromCache(key, request, response))) return
  const pathname = pathOf(url)
  if (pathname === null || (!carriesScripts(url) && !isRoute(pathname))) {
    await sendNotFound(request, response)
    return
  }
  if (answeredWhileAway(request, response, isAway)) return
  if (handle === null || !(await writesMayGo(request, readiness.db))) {
    response
      .writeHead(503, { 'content-type': 'text/html; charset=utf-8', 'retry-after': '5', 'cache-control': 'no-store' })
      .end(errorPage(url, 'away'))
    return
  }
  const answer = handle
  // Overwrites what the client sent: nobody may choose their own address.
  request.headers[CLIENT_ADDRESS] = clientAddress(request, env.trustsProxy)
  if (!(await mayGoOn(request, response)) || response.headersSent) return
  const asked: Asked = { method: request.method, url, headers: request.headers }
  const endMaking = key === null ? () => undefined : nowMaking(key)
  // Also if the reader went away before it was made.
  response.once('close', endMaking)
  if (key !== null) {
    request.method = 'GET'
    request.headers = headersForAll(request, new URL(env.siteUrl).host)
  }
  compress(request as never, response as never, () => {
    if (!carriesScripts(url))
      plainPages(asked, response, {
        lost: () => notFoundPage(asked, port),
        isDatabaseThere,
        made: (page) => {
          // Kept only if nothing was published, and no quarter began, while it was made.
          if (key !== null && page !== null && key === pageKey(asked)) keepPage(key, page)
          endMaking()
        },
      })
    void answer(request, response)
  })
}

/** For an address of no form that the site has: Next would render a page for each, and keep it. */
async function sendNotFound(request: Asked, response: ServerResponse): Promise<void> {
  const page = await notFoundPage(request, port)
  response
    .writeHead(404, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': POLICY,
      'cache-control': 'private, no-cache',
      'cache-status': cacheStatus('own'),
    })
    .end(request.method === 'HEAD' ? undefined : page)
}

/** Answers with the finished page, or with the one that is just being made for another reader. */
async function answeredFromCache(key: string, request: Asked, response: ServerResponse): Promise<boolean> {
  if (findPage(key) === undefined) await othersMaking(key)
  const page = findPage(key)
  if (page === undefined) return false
  response.setHeader('cache-status', cacheStatus('hit'))
  await sendPage(page, request, response)
  return true
}

/** The path of an address; null if it cannot be decoded, which Next answers with a bare 500. */
function pathOf(url: string): string | null {
  try {
    return decodeURIComponent(url.split('?')[0] ?? '')
  } catch {
    return null
  }
}

// This server speaks only HTTP: close upgrade requests instead of leaving them unanswered.
server.on('upgrade', (_request, socket) => socket.destroy())
server.on('error', (error: NodeJS.ErrnoException) => {
  giveUp(
    error.code === 'EADDRINUSE'
      ? `Port ${port} is taken by another process: end it, or set PORT to a free one.`
      : `Nobody can listen on port ${port} (${error.code ?? error.message}): set PORT to another.`,
  )
})
// Listen before `prepare`, so that monitors get a response while a first start migrates, however long that takes.
await new Promise<void>((done) => server.listen(port, done))
await app.prepare().catch(giveUp)
handle = app.getRequestHandler()
await readCode(port)
isLoaded = true
console.warn(`Listening on port ${port}`)
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    const closed = new Promise((done) => server.close(done))
    setTimeout(() => server.closeAllConnections(), LAST_ANSWERS)
    setTimeout(() => process.exit(0), LAST_MOMENT)
    // Newsletters being handed to the mail server are finished first.
    void Promise.all([closed, endAll()]).then(() => process.exit(0))
  })
}
