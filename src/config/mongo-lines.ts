import { Connection } from 'mongodb/lib/cmap/connection.js'

/**
 * Fixes a bug in the driver (6.20), once per process. A write on a connection that has broken but is not yet reported
 * so waits for `drain`, which never comes. If that write is the driver's server monitor, none of the client's requests
 * is answered any more, even after the server is back; this is likely when all connections break at once. Emitting
 * `drain` makes the writers check the connection and find it closed.
 */
const MENDED = Symbol.for('helhedsplan.mongo-lines')
const { prototype } = Connection as { prototype: Line & { [MENDED]?: true } }

interface Line {
  socket: NodeJS.EventEmitter
  cleanup: (error: Error) => void
}

if (!prototype[MENDED]) {
  const { cleanup } = prototype
  prototype[MENDED] = true
  prototype.cleanup = function broken(this: Line, error) {
    cleanup.call(this, error)
    this.socket.emit('drain')
  }
}

/**
 * Milliseconds. A server that is silent for this long counts as unavailable: pending requests fail, and the driver
 * looks for it again.
 */
export const SILENT_SERVER = { connectTimeoutMS: 5000, heartbeatFrequencyMS: 5000 } as const
