import { giveUp } from './give-up'
import { createHmac } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
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
import { connect } from '@/src/store/connection'
import { countMaking } from '@/src/store/making-limit'
import { becomeOnlySite } from '@/src/store/only-site'
import { watchVersions } from '@/src/store/watch-versions'
import { answerFiles } from './answer-files'
import { mayGoOn } from './at-the-admin'
import { carriesScripts } from './carries-scripts'
import { CLIENT_ADDRESS, clientAddress, isLoopback } from './client-address'
import { drain } from './drain'
import { endAll } from './ending'
import { endUnread } from './end-unread'
import { errorPage } from './error-page'
import { health } from './health'
import { writesMayGo } from './hold-writes'
import { isDocumentKnown } from './known-documents'
import { keepMirror } from './keep-mirror'
import { keepCompiled } from './keep-compiled'
import { knownFiles } from './known-files'
import { withKnownPlace } from './known-places'
import { knownRoutes } from './known-routes'
import { openMetrics } from './metrics'
import { notFoundPage } from './not-found-page'
import { readCode } from './read-code'
import { renewAnswers } from './renew-answers'
import { findAnswer, headersForAll, isSame, keepAnswer, keepOn, nowMaking, othersMaking, wantedBy } from './answers'
import { cacheStatus, sendAnswer } from './finished-answer'
import { lastKnown } from './last-known'
import { type Asked, FOR_ALL, FOR_NOBODY_ELSE, FOR_ONE_PLACE, plainPages, POLICY } from './plain-pages'
import { securityHeaders } from './security-headers'
import { isPreview } from './preview'
import { takes } from './takes'
import type { Wanted } from './wanted'
import { EVERYWHERE } from '@/src/urls/readers-place'
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

keepCompiled(env.dataDirectory)
const logger = loggerTo(env.logLevel)
logConsole(logger)
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
const routeOf = knownRoutes()
const isFileThere = knownFiles()
const connection = await connect(env.database)
const { metricsToken: token, logsRequests, dataDirectory } = env
const metrics = openMetrics({ token, logsRequests, dataDirectory, connection, logger, routeOf })
// Before Next has loaded the CMS, so that what was kept before this start is answered at once. An installation that is
// only being made has no versions yet.
await watchVersions(connection, new AbortController().signal, (error) => {
  if (isLoaded) console.error(`What others publish cannot be seen: ${firstLine(error)}`)
})
await keepOn(answerFiles(path.join(dataDirectory, 'answers'), madeBy(), (sentence) => console.warn(sentence))).catch(
  (error: unknown) => console.error(firstLine(error)),
)
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

const newServer = () =>
  createServer(SLOWNESS, (request, response) =>
    underAnId(response, () => {
      endUnread(response, UNREAD)
      metrics.watch(request, response)
      void serve(request, response).catch(() => response.destroy())
    }),
  )
const server = newServer()

async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
  for (const [name, value] of Object.entries(securityHeaders(request.url ?? '/', isSecure)))
    response.setHeader(name, value)
  if ((await answered(request, response)) || (await metrics.answered(request, response))) return
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
  if (!carriesScripts(url)) {
    dropNextsOwn(request)
    if (!isAway()) request.headers.cookie = await withKnownPlace(request.headers.cookie, connection)
  }
  const wanted = wantedBy(request)
  if (wanted && (await answeredFromCache(wanted, request, response))) return
  const pathname = pathOf(url)
  if (pathname === null || !isFileThere(pathname) || !(carriesScripts(url) || (await isThere(pathname, request)))) {
    await sendNotFound(request, response)
    return
  }
  if (answeredWhileAway(request, response, isAway, () => lastKnown(wanted))) return
  const known = handle === null ? lastKnown(wanted) : null
  if (known !== null) {
    response.setHeader('cache-status', cacheStatus('last'))
    await sendAnswer(known, request, response)
    return
  }
  if (handle === null || !(await writesMayGo(request, readiness.db))) {
    response
      .writeHead(503, { 'content-type': 'text/html; charset=utf-8', 'retry-after': '5', 'cache-control': 'no-store' })
      .end(errorPage(url, 'away'))
    return
  }
  const answer = handle
  // Overwrites what the client sent: nobody may choose their own address.
  const client = clientAddress(request, env.trustsProxy)
  request.headers[CLIENT_ADDRESS] = client
  if (!(await mayGoOn(request, response)) || response.headersSent) return
  if (!carriesScripts(url) && !(await mayMake(client, response))) {
    response.end(errorPage(url, 'away'))
    return
  }
  const asked: Asked = { method: request.method, url, headers: request.headers }
  const endMaking = wanted ? nowMaking(wanted) : () => undefined
  // Also if the reader went away before it was made.
  response.once('close', endMaking)
  if (wanted) {
    request.method = 'GET'
    request.url = wanted.address
    request.headers = headersForAll(wanted, new URL(env.siteUrl).host, request.headers[CLIENT_ADDRESS])
  }
  compress(request as never, response as never, () => {
    if (!carriesScripts(url))
      plainPages(asked, response, {
        caching: isPreview(asked.headers) ? FOR_NOBODY_ELSE : wanted?.place === EVERYWHERE ? FOR_ALL : FOR_ONE_PLACE,
        lost: () => notFoundPage(asked, port),
        isDatabaseThere,
        lastKnown: () => lastKnown(wanted),
        made: (made) => {
          // Kept only if nothing was published, and no quarter began, while it was made.
          const isKept = wanted !== null && made !== null && isSame(wanted, wantedBy(asked)) && keepAnswer(wanted, made)
          endMaking()
          return isKept
        },
      })
    void answer(request, response)
  })
}

/** What public answers are made by, besides content and time: the build, and the settings. Instances differ by port. */
function madeBy(): string {
  return createHmac('sha256', env.payloadSecret)
    .update(JSON.stringify([readFileSync('.next/BUILD_ID', 'utf8'), { ...env, port: null }]))
    .digest('base64url')
}

/** Next's scripts ask for a page's data with these; public pages have none of them. */
function dropNextsOwn({ headers }: IncomingMessage): void {
  for (const name of Object.keys(headers))
    if (name === 'rsc' || name.startsWith('next-')) Reflect.deleteProperty(headers, name)
}

/**
 * Whether one more answer may be made for this client; if not, the headers of the refusal are sent. Behind a proxy that
 * does not name the client, everybody has this machine's address: then nobody is counted.
 */
async function mayMake(client: string, response: ServerResponse): Promise<boolean> {
  if (isLoopback(client)) return true
  const taken = await countMaking('answer', new Headers({ [CLIENT_ADDRESS]: client }))
  if (taken.allowed) return true
  response.writeHead(429, {
    'content-type': 'text/html; charset=utf-8',
    'retry-after': String(taken.retryAfterSeconds),
    'cache-control': 'private, no-store',
  })
  return false
}

/** Whether the site has an address of this form and, unless somebody previews what is not published, its document. */
async function isThere(pathname: string, { headers }: Asked): Promise<boolean> {
  return routeOf(pathname) !== null && (isPreview(headers) || isAway() || (await isDocumentKnown(pathname, connection)))
}

/** For an address that the site does not have: Next would render a page for each, and keep it. */
async function sendNotFound(request: Asked, response: ServerResponse): Promise<void> {
  response.setHeader('content-security-policy', POLICY)
  response.setHeader('cache-status', cacheStatus('own'))
  await sendAnswer(await notFoundPage(request, port), request, response, 404)
}

/** Answers with what is finished, or with what is just being made for another reader. */
async function answeredFromCache(wanted: Wanted, request: Asked, response: ServerResponse): Promise<boolean> {
  if (findAnswer(wanted) === undefined) await othersMaking(wanted)
  const answer = findAnswer(wanted)
  if (answer === undefined) return false
  response.setHeader('cache-status', cacheStatus('hit'))
  await sendAnswer(answer, request, response)
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
// A site that is alone listens at once, so that monitors get a response while a first start migrates, however long that
// takes. One of several listens when it can answer: until then a proxy goes to the others. It asks itself elsewhere.
const isAlone = env.database.kind === 'sqlite'
const ahead = isAlone ? server : newServer()
await new Promise<void>((done) => (isAlone ? server.listen(port, done) : ahead.listen(0, '127.0.0.1', done)))
await app.prepare().catch(giveUp)
handle = app.getRequestHandler()
await readCode((ahead.address() as AddressInfo).port)
isLoaded = true
if (!isAlone) {
  await new Promise<void>((done) => server.listen(port, done))
  ahead.close()
}
const itself = `http://127.0.0.1:${port}`
void renewAnswers(itself, () => !isAway())
if (env.mirrorDirectory !== null) void keepMirror(env.mirrorDirectory, itself, () => !isAway())
console.warn(`Listening on port ${port}`)
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    const closed = drain(server)
    setTimeout(() => server.closeAllConnections(), LAST_ANSWERS)
    setTimeout(() => process.exit(0), LAST_MOMENT)
    // Newsletters being handed to the mail server are finished first.
    void Promise.all([closed, endAll()]).then(() => process.exit(0))
  })
}
