import type { Server } from 'node:http'
import { Server as Listener } from 'node:net'

/**
 * Milliseconds for which an idle connection may still bring a request: longer than a proxy keeps one
 * (`ops/nginx.conf`). Node's own `close` closes them at once, which loses a request that is on its way.
 */
const IDLE = 1300
const STEP = 50

/**
 * Takes no new connections, so that a proxy goes to another site, and asks those that are open to end after their next
 * answer. Resolves when all have.
 */
export async function drain(server: Server): Promise<void> {
  server.prependListener('request', (_request, response) => response.setHeader('connection', 'close'))
  const began = Date.now()
  const closing = setInterval(() => {
    if (Date.now() - began > IDLE) server.closeIdleConnections()
  }, STEP)
  await new Promise((done) => Listener.prototype.close.call(server, done))
  clearInterval(closing)
}
