import type { IncomingMessage, ServerResponse } from 'node:http'
import { setImmediate, setTimeout as wait } from 'node:timers/promises'
import { siteLine } from '@/src/config/site-line'
import { errorPage } from './error-page'

const READS: ReadonlySet<string | undefined> = new Set(['GET', 'HEAD', 'OPTIONS'])
const API = /^\/api(\/|\?|$)/
/** What needs no database (kept pages, the build's own files) comes within so many milliseconds. */
const PATIENCE = 1000
const STEP = 100
/** A read takes milliseconds. Twice in a row it does not come within so many: the database is away. */
const READ_PATIENCE = 1500
const PAUSE = 500
/** Seconds. */
const RETRY_AFTER = 30

/** Looks again and again whether the site's own line to the database is answered; gives what was seen last, so that nobody waits to learn it. */
export function watchSiteLine(): () => boolean {
  let failed = 0
  void (async () => {
    for (; ; await wait(PAUSE, undefined, { ref: false })) failed = (await isAnswered()) ? 0 : failed + 1
  })()
  return () => failed > 1
}

async function isAnswered(): Promise<boolean> {
  const line = siteLine()
  if (line === null) return true
  const read = line.read().then(
    () => true,
    () => false,
  )
  const first = await Promise.race([read, wait(READ_PATIENCE, null, { ref: false })])
  if (first !== null) return first
  // A process that was busy hears that it is late before it hears the answer.
  await setImmediate()
  return Promise.race([read, Promise.resolve(false)])
}

/**
 * While the database is away, whoever needs it is told to come again, whatever was asked for: who writes at once, since nobody may save
 * twice for having been told that it failed; who reads, when nothing came in time or what came failed. True: the request was answered.
 */
export function toldAway(request: IncomingMessage, response: ServerResponse, isAway: () => boolean): boolean {
  const url = request.url ?? '/'
  const send = { writeHead: response.writeHead.bind(response), end: response.end.bind(response) }
  const began = Date.now()
  const look = setInterval(() => {
    if (isAway() && Date.now() - began >= PATIENCE) tell()
  }, STEP)
  response.on('close', () => clearInterval(look))

  function tell(): void {
    clearInterval(look)
    if (response.headersSent) return
    for (const name of ['content-encoding', 'content-length', 'etag', 'link', 'location']) response.removeHeader(name)
    const isApi = API.test(url)
    send.writeHead(503, {
      'content-type': isApi ? 'application/json' : 'text/html; charset=utf-8',
      'retry-after': String(RETRY_AFTER),
      'cache-control': 'no-store',
    })
    send.end(
      isApi
        ? JSON.stringify({ errors: [{ message: 'The database is away. Ask again in a moment.' }] })
        : errorPage(url, 'away'),
    )
    hearNothing(response)
  }

  response.writeHead = (status: number, ...rest: never[]) => {
    if (status >= 500 && status !== 503 && isAway()) tell()
    if (response.headersSent) return response
    clearInterval(look)
    return send.writeHead(status, ...rest)
  }
  if (READS.has(request.method) || !isAway()) return false
  tell()
  return true
}

/** Whoever was too slow goes on and answers, and must not fail at what was sent already. */
function hearNothing(response: ServerResponse): void {
  const called = (...given: unknown[]) => given.find((one): one is () => void => typeof one === 'function')?.()
  response.write = ((...given: unknown[]) => {
    called(...given)
    return true
  }) as ServerResponse['write']
  response.end = ((...given: unknown[]) => {
    called(...given)
    return response
  }) as ServerResponse['end']
  for (const method of ['writeHead', 'setHeader', 'appendHeader'] as const) response[method] = () => response
  for (const method of ['removeHeader', 'flushHeaders'] as const) response[method] = () => undefined
}
