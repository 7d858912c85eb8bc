import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'

/** A local port that forwards to another one until it is shut or silenced. */
export interface ClosableWay {
  port: number
  /** Closes all connections in the order in which they were made, and accepts no more. */
  shut: () => void
  /** Accepts and keeps connections, but forwards nothing. */
  silence: () => void
  /** Forwards again. Connections that were silent for a while are closed: nothing resumes what was left. */
  open: () => Promise<void>
}

export async function closableWay(to: number): Promise<ClosableWay> {
  const lines = new Set<Socket>()
  let isSilent = false
  const make = () =>
    createServer((line) => {
      const further = connect(to, '127.0.0.1')
      for (const one of [line, further]) {
        lines.add(one)
        one.on('error', () => undefined).on('close', () => [line, further].forEach((each) => each.destroy()))
      }
      line.on('data', (data) => isSilent || further.write(data))
      further.on('data', (data) => isSilent || line.write(data))
    })
  let way = make().listen(0, '127.0.0.1')
  await once(way, 'listening')
  const { port } = way.address() as { port: number }
  const shut = () => {
    way.close()
    lines.forEach((line) => line.destroy())
    lines.clear()
  }
  return {
    port,
    shut,
    silence: () => {
      isSilent = true
    },
    open: async () => {
      if (isSilent) shut()
      isSilent = false
      way = make().listen(port, '127.0.0.1')
      await once(way, 'listening')
    },
  }
}
