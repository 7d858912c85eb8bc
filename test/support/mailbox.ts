import { EventEmitter, once } from 'node:events'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, vi } from 'vitest'

/** A mail that arrived, and its recipient. */
export interface Received {
  to: string
  mail: ParsedMail
}

export interface Mailbox {
  /** Everything that has arrived, in order. */
  received: Received[]
  /** The first mail for an address that was not returned before; waits some seconds for it. */
  next: (to: string) => Promise<ParsedMail>
  /**
   * Holds back the response to mails for addresses with this prefix until `letGo`. `arrived` resolves when the first is
   * there.
   */
  hold: (beginning: string) => Hold
}

export interface Hold {
  arrived: Promise<void>
  letGo: () => void
}

/** The response to an unknown address (RFC 3463). */
const UNKNOWN = Object.assign(new Error('5.1.1 No such mailbox'), { responseCode: 550 })

/**
 * A real mail server on the loopback interface, open during the tests of a file. Takes a function, since the port is
 * known later. Rejects addresses that begin with "ukendt" as unknown.
 */
export function openMailbox(port: () => number): Mailbox {
  const received: Received[] = []
  const given = new Set<Received>()
  const events = new EventEmitter()
  const holds = new Map<string, Promise<unknown>>()
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    // The site keeps its connections open; the end of a test file need not wait for them.
    closeTimeout: 500,
    onRcptTo: ({ address }, _session, done) => done(address.startsWith('ukendt') ? UNKNOWN : null),
    onData: (stream, session, done) => {
      simpleParser(stream).then(
        async (mail) => {
          for (const { address } of session.envelope.rcptTo) {
            for (const [beginning, letGo] of holds) {
              if (!address.startsWith(beginning)) continue
              events.emit(`arrived ${beginning}`)
              await letGo
            }
            received.push({ to: address, mail })
          }
          done()
        },
        (error: unknown) => done(error instanceof Error ? error : new Error(String(error))),
      )
    },
  })
  beforeAll(async () => new Promise<void>((done) => void server.listen(port(), '127.0.0.1', done)))
  afterAll(async () => new Promise<void>((done) => void server.close(done)))
  return {
    received,
    hold: (beginning) => {
      const arrived = once(events, `arrived ${beginning}`).then(() => undefined)
      holds.set(beginning, once(events, `let go ${beginning}`))
      return {
        arrived,
        letGo: () => {
          holds.delete(beginning)
          events.emit(`let go ${beginning}`)
        },
      }
    },
    next: async (to) => {
      const found = await vi.waitUntil(() => received.find((one) => one.to === to && !given.has(one)), {
        timeout: 10_000,
      })
      given.add(found)
      return found.mail
    },
  }
}
