import { createHash, timingSafeEqual } from 'node:crypto'
import { statfs } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Logger } from 'pino'
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { Connection } from '@/src/store/connection'
import { countWaiting, type Waiting } from '@/src/store/waiting'
import { carriesScripts } from './carries-scripts'

/** Seconds. A slower request is always logged. */
const SLOW = 1
/** Seconds: what is kept takes under a millisecond, what is made some tens. */
const STEPS = [0.001, 0.005, 0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]
const ADDRESS = '/metrics'

interface Settings {
  /** What a monitor must send; null if nobody may read the metrics. */
  token: string | null
  logsRequests: boolean
  dataDirectory: string
  connection: Connection
  logger: Logger
  routeOf: (pathname: string) => string | null
}

export interface Metrics {
  /** Counts a request when it has been answered, and logs it. */
  watch: (request: IncomingMessage, response: ServerResponse) => void
  /** Answers `/metrics` in Prometheus' text format. Returns false for any other address, and for all without a token. */
  answered: (request: IncomingMessage, response: ServerResponse) => Promise<boolean>
}

/**
 * Counts and logs requests by method, route and status: nothing that says who asked, or for what. Nothing is counted
 * without a token, since nobody could read it.
 */
export function openMetrics({ token, logsRequests, dataDirectory, connection, logger, routeOf }: Settings): Metrics {
  const registry = token === null ? null : new Registry()
  const seen = registry && measures(registry, { dataDirectory, connection })

  return {
    watch: (request, response) => {
      if (!logsRequests && seen === null && !logger.isLevelEnabled('warn')) return
      const began = process.hrtime.bigint()
      const { method = '', url = '/' } = request
      response.once('close', () => {
        const seconds = Number(process.hrtime.bigint() - began) / 1e9
        const isSlow = seconds > SLOW
        if (!logsRequests && !isSlow && seen === null) return
        const route = nameOf(url, routeOf)
        const cache = howKept(response)
        const status = response.writableFinished ? response.statusCode : 0
        seen?.requests.inc({ method: METHODS.has(method) ? method : 'other', route, status, cache })
        seen?.seconds.observe({ cache }, seconds)
        if (logsRequests || isSlow)
          logger[isSlow ? 'warn' : 'info'](
            { request: response.getHeader('x-request-id'), method, route, status, cache, seconds },
            isSlow ? 'slow request' : 'request',
          )
      })
    },
    answered: async (request, response) => {
      if (registry === null || token === null || request.url?.split('?')[0] !== ADDRESS) return false
      if (!isRight(request.headers.authorization, token)) {
        response.writeHead(401, { 'www-authenticate': 'Bearer', 'cache-control': 'no-store' }).end()
        return true
      }
      const text = await registry.metrics()
      response.writeHead(200, { 'content-type': registry.contentType, 'cache-control': 'no-store' }).end(text)
      return true
    },
  }
}

function measures(registry: Registry, { dataDirectory, connection }: Pick<Settings, 'dataDirectory' | 'connection'>) {
  // Memory, processor, the event loop's delay.
  collectDefaultMetrics({ register: registry })
  const registers = [registry]
  const waiting = new Gauge({
    name: 'helhedsplan_waiting',
    help: 'Scheduled publications that are due, and what saves have caused; none if the database is away',
    labelNames: ['what'],
    registers,
    collect: async () => {
      const counts: Partial<Waiting> = await countWaiting(connection, new Date()).catch(() => ({}))
      waiting.reset()
      for (const [what, count] of Object.entries(counts)) waiting.set({ what }, count)
    },
  })
  const free = new Gauge({
    name: 'helhedsplan_free_bytes',
    help: 'Room on the disk of DATA_DIR',
    registers,
    collect: async () => {
      try {
        const { bavail, bsize } = await statfs(dataDirectory)
        free.set(bavail * bsize)
      } catch {
        // With MongoDB the folder may not exist: there is nothing to say.
      }
    },
  })
  return {
    requests: new Counter({
      name: 'helhedsplan_requests_total',
      help: 'Requests by route and status (0: the client went away), and whether the answer was kept',
      labelNames: ['method', 'route', 'status', 'cache'],
      registers,
    }),
    seconds: new Histogram({
      name: 'helhedsplan_request_seconds',
      help: 'From the request to the end of the answer',
      labelNames: ['cache'],
      buckets: STEPS,
      registers,
    }),
  }
}

const METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'PATCH', 'PUT', 'DELETE', 'OPTIONS'])

/** A name for an address of which there are few: anything else is one of them. */
function nameOf(url: string, routeOf: Settings['routeOf']): string {
  const [path = ''] = url.split('?', 1)
  if (carriesScripts(path)) return `/${path.split('/')[1] ?? ''}`
  return /^\/health(\/|$)/.test(path) ? '/health' : (routeOf(path) ?? 'not found')
}

/** Whether the answer was kept, from `Cache-Status`. */
function howKept(response: ServerResponse): 'hit' | 'made' | 'last-known' | 'own' {
  const status = String(response.getHeader('cache-status') ?? '')
  if (status.includes('detail=last-known')) return 'last-known'
  if (status.includes('hit')) return 'hit'
  return status.includes('stored') ? 'made' : 'own'
}

/** Compares hashes, so that the time taken says nothing about the token. */
function isRight(given: string | undefined, token: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(hash((given ?? '').replace(/^bearer /i, 'Bearer ')), hash(`Bearer ${token}`))
}
