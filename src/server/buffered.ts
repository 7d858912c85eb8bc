import type { OutgoingHttpHeaders, ServerResponse } from 'node:http'

/** A response whose body was collected. */
export interface Collected {
  body: Buffer
  /**
   * Lets the response send again, as it did before it was collected. False if it was answered meanwhile, in another way.
   */
  release: () => boolean
}

/**
 * Collects the body of a response until it is complete, and calls `finish` with it instead of sending anything.
 * `isCollected` is asked when the headers are known; anything else passes through.
 */
export function buffered(
  response: ServerResponse,
  isCollected: () => boolean,
  finish: (collected: Collected) => Promise<void>,
): void {
  const parts: Buffer[] = []
  const send = {
    write: response.write.bind(response),
    end: response.end.bind(response),
    writeHead: response.writeHead.bind(response),
    flushHeaders: response.flushHeaders.bind(response),
  }
  // Headers are sent with the body, because its length changes.
  response.flushHeaders = () => {
    if (!isCollected()) send.flushHeaders()
  }
  response.writeHead = ((status: number, ...rest: (string | OutgoingHttpHeaders | undefined)[]) => {
    const headers = rest.find((one): one is OutgoingHttpHeaders => typeof one === 'object')
    for (const [name, value] of Object.entries(headers ?? {})) if (value !== undefined) response.setHeader(name, value)
    response.statusCode = status
    return isCollected() ? response : send.writeHead(status)
  }) as ServerResponse['writeHead']

  response.write = ((chunk: unknown, ...rest: unknown[]) => {
    if (!isCollected()) return Reflect.apply(send.write, response, [chunk, ...rest]) as boolean
    parts.push(bufferOf(chunk))
    callbackOf(rest)?.()
    return true
  }) as ServerResponse['write']

  response.end = ((...given: unknown[]) => {
    if (!isCollected()) return Reflect.apply(send.end, response, given) as ServerResponse
    const [chunk, ...rest] = given
    if (chunk !== undefined && chunk !== null && typeof chunk !== 'function') parts.push(bufferOf(chunk))
    const done = callbackOf([chunk, ...rest])
    const release = (): boolean => {
      if (response.headersSent) return false
      Object.assign(response, send)
      return true
    }
    void finish({ body: Buffer.concat(parts), release })
      .catch(() => response.destroy())
      .then(done)
    return response
  }) as ServerResponse['end']
}

function bufferOf(chunk: unknown): Buffer {
  if (typeof chunk === 'string') return Buffer.from(chunk, 'utf8')
  return chunk instanceof Uint8Array ? Buffer.from(chunk) : Buffer.alloc(0)
}

function callbackOf(rest: readonly unknown[]): (() => void) | undefined {
  return rest.find((one): one is () => void => typeof one === 'function')
}
