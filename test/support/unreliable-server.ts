import type { Socket } from 'node:net'
import { SMTPServer } from 'smtp-server'

/** What the server saw of the mails to one address. */
export interface Seen {
  /** How often it received part of a mail's text. */
  begun: number
  /** How often it received the whole text. */
  whole: number
  /** How often it accepted the mail. */
  accepted: number
  /** How often it rejected the text. */
  refused: number
}

export interface UnreliableServer {
  seen: Map<string, Seen>
  /** Number of deliveries begun, whatever their outcome. */
  asked: () => number
  close: () => Promise<void>
}

/** In milliseconds; longer than the hurried worker's timeout. */
const TOO_LONG = 700

/**
 * A mail server on the loopback interface that rejects temporarily and permanently, delays, and drops the connection
 * before, during and after receiving a mail's text. `random` returns numbers from 0 to 1.
 */
export async function unreliableServer(port: number, random: () => number): Promise<UnreliableServer> {
  const seen = new Map<string, Seen>()
  const sockets = new Map<number, Socket>()
  let asked = 0
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onRcptTo: ({ address }, { remotePort }, done) => {
      asked += 1
      oneOf(random(), [
        [0.03, () => done(answer(450, 'Later, please'))],
        [0.02, () => done(answer(550, 'No such mailbox'))],
        [0.02, () => void sockets.get(remotePort)?.destroy()],
        [0.005, () => void setTimeout(done, TOO_LONG)],
        [1, () => void setTimeout(done, random() * 20)],
      ])
      if (!seen.has(address)) seen.set(address, { begun: 0, whole: 0, accepted: 0, refused: 0 })
    },
    onData: (stream, { remotePort, envelope: { rcptTo } }, done) => {
      const drop = () => void sockets.get(remotePort)?.destroy()
      const note = (what: keyof Seen) => rcptTo.forEach(({ address }) => (seenOf(seen, address)[what] += 1))
      const refuse = (code: number) => () => {
        note('refused')
        done(answer(code, 'Not this text'))
      }
      const accept = () => {
        note('accepted')
        done()
      }
      const dropsWithin = random() < 0.02
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => {
        if (parts.push(part) === 1) note('begun')
        if (dropsWithin) drop()
      })
      stream.on('end', () => {
        // The stream also ends when the connection breaks; only a complete mail closes its outer part.
        if (!/\r\n--[^\r\n]+--\s*$/.test(Buffer.concat(parts).toString())) return
        note('whole')
        oneOf(random(), [
          [0.02, drop],
          [0.01, refuse(451)],
          [0.01, refuse(554)],
          [0.005, () => void setTimeout(accept, TOO_LONG)],
          [1, () => void setTimeout(accept, random() * 20)],
        ])
      })
    },
  })
  // Broken connections are the purpose of this server.
  server.on('error', () => undefined)
  server.server.on('connection', (socket: Socket) => {
    const { remotePort } = socket
    if (remotePort !== undefined) sockets.set(remotePort, socket)
  })
  await new Promise<void>((done) => void server.listen(port, '127.0.0.1', done))
  return {
    seen,
    asked: () => asked,
    close: async () => {
      for (const socket of sockets.values()) socket.destroy()
      await new Promise<void>((done) => void server.close(done))
    },
  }
}

/** Runs the case that `random` falls into; the last one takes the rest. */
function oneOf(random: number, cases: readonly [share: number, act: () => void][]): void {
  let upTo = 0
  for (const [share, act] of cases) {
    upTo += share
    if (random < upTo) return act()
  }
}

function seenOf(seen: Map<string, Seen>, address: string): Seen {
  const found = seen.get(address)
  if (found === undefined) throw new Error(`${address} was not asked for`)
  return found
}

function answer(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode })
}
