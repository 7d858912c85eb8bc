import { Readable } from 'node:stream'
import { createTransport } from 'nodemailer'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { HandOver } from '@/src/domain/deliveries/delivery'

/** A connection to the mail server that sends one mail after the other. */
export interface SmtpLine {
  /** Never throws; the outcome is returned. */
  handOver: (from: string, to: string, mail: Buffer) => Promise<HandOver>
  close: () => void
}

interface SmtpError extends Error {
  /** The SMTP command during which it occurred. */
  command?: string
  responseCode?: number
  response?: string
}

/**
 * A connection opened when needed, and again after it broke. Not nodemailer's pool, which does not tell whether the
 * server had begun to take the mail when the connection broke, and that decides whether to retry. `timeout` in
 * milliseconds, for each step.
 */
export function smtpLine(url: string, timeout: number): SmtpLine {
  let connection: SMTPConnection | null = null
  const drop = () => {
    connection?.close()
    connection = null
  }
  return {
    handOver: async (from, to, mail) => {
      let begun = false
      try {
        connection ??= await opened(url, timeout, drop)
      } catch (error) {
        drop()
        return { kind: 'unreached', answer: answerIn(error) }
      }
      // Only read once the server has accepted the DATA command. Not `Readable.from`: its generator makes every mail
      // survive V8's minor collections, and memory grows until a major one (docs/decisions/0015).
      const text = new Readable({
        read() {
          begun = true
          this.push(mail)
          this.push(null)
        },
      })
      try {
        return { kind: 'accepted', answer: await sent(connection, from, to, text) }
      } catch (error) {
        // The connection survives a refusal, but its state is uncertain, so it is dropped.
        drop()
        return failure(error, begun)
      }
    },
    close: () => {
      connection?.quit()
      connection = null
    },
  }
}

async function opened(url: string, timeout: number, drop: () => void): Promise<SMTPConnection> {
  // Only parses the URL; opens no connection.
  const { options: settings } = createTransport(url)
  const { auth } = settings
  const connection = new SMTPConnection({
    ...settings,
    connectionTimeout: timeout,
    greetingTimeout: timeout,
    socketTimeout: timeout,
  })
  await new Promise<void>((done, fail) => {
    connection.once('error', fail)
    connection.once('end', () => fail(new Error('The server closed the line.')))
    connection.connect((error) => {
      connection.removeAllListeners()
      if (error) fail(error)
      else done()
    })
  })
  // If the connection breaks while idle, it is reopened for the next mail.
  connection.on('error', drop)
  connection.once('end', drop)
  if (auth) {
    await new Promise<void>((done, fail) => {
      // nodemailer does not call back if the connection breaks meanwhile.
      connection.once('error', fail)
      connection.once('end', () => fail(new Error('The server closed the line.')))
      connection.login(auth, (error) => (error ? fail(error) : done()))
    }).catch((error: unknown) => {
      connection.close()
      throw error
    })
  }
  return connection
}

async function sent(connection: SMTPConnection, from: string, to: string, text: Readable): Promise<string> {
  return new Promise((done, fail) => {
    connection.send({ from, to: [to] }, text, (error, info) => (error ? fail(error) : done(info?.response ?? '')))
  })
}

function failure(error: unknown, begun: boolean): HandOver {
  const { command, responseCode } = error as SmtpError
  const answer = answerIn(error)
  if (command === 'MAIL FROM') return { kind: 'unreached', answer }
  return responseCode === undefined
    ? { kind: 'lost', answer, begun }
    : { kind: 'refused', code: responseCode, answer, begun }
}

function answerIn(error: unknown): string {
  const { message, response } = error as SmtpError
  return response ?? message
}
