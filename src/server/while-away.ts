import type { IncomingMessage, ServerResponse } from 'node:http'
import { setImmediate, setTimeout as wait } from 'node:timers/promises'
import { siteLine } from '@/src/config/site-line'
import { errorPage } from './error-page'
import { cacheStatus, type FinishedAnswer, sendAnswer } from './finished-answer'
import { READS } from './reads'

const API = /^\/api(\/|\?|$)/
/** Milliseconds within which anything that needs no database (cached pages, build files) responds. */
const PATIENCE = 1000
const STEP = 100
/**
 * Milliseconds. A read normally takes a few. If two in a row take longer than this, the database counts as unavailable.
 */
const READ_PATIENCE = 1500
const PAUSE = 500
/** Seconds. */
const RETRY_AFTER = 30

/**
 * Polls the site's own database connection and returns a function that gives the latest state, so that no request waits
 * for the check.
 */
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
  // If the event loop was blocked, the timeout fires before the answer is processed: let the answer in first.
  await setImmediate()
  return Promise.race([read, Promise.resolve(false)])
}

/**
 * While the database is unavailable, responds to whoever needs it: to reads with what is last known of the address, if
 * anything is; otherwise 503 with `Retry-After`, to writes immediately, so that nobody saves twice after a save that
 * seemed to fail, to reads once nothing came in time or the response failed. Returns true if the request was answered.
 */
export function answeredWhileAway(
  request: IncomingMessage,
  response: ServerResponse,
  isAway: () => boolean,
  lastKnown: () => FinishedAnswer | null,
): boolean {
  const url = request.url ?? '/'
  const last = isAway() ? lastKnown() : null
  if (last !== null) {
    response.setHeader('cache-status', cacheStatus('last'))
    void sendAnswer(last, request, response)
    return true
  }
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
    const known = lastKnown()
    if (known !== null) {
      const headers = { ...known.headers, 'cache-status': cacheStatus('last'), 'content-length': known.body.length }
      send.writeHead(200, headers)
      send.end(request.method === 'HEAD' ? undefined : known.body)
      hearNothing(response)
      return
    }
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

/**
 * Makes the response ignore further output: the slow handler still runs, and must not fail because the response has
 * been sent.
 */
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
