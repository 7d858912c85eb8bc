import { Connection } from 'mongodb/lib/cmap/connection.js'

/**
 * Mends the driver (6.20), once a process: who writes on a line between its breaking and the word of it waits for it to drain, and
 * nothing ever says that it won't. If that is the one who looks whether the server is back, none of that client's requests is answered any
 * more, however long the server is back; so it is likely when all lines break at once. Woken, they look at the line, and find it broken.
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

/** A server that says nothing for so long, in milliseconds, is away: what waits for its answer is told so, and it is looked for anew. */
export const SILENT_SERVER = { connectTimeoutMS: 5000, heartbeatFrequencyMS: 5000 } as const
