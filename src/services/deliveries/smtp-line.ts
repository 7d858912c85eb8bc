import { Readable } from 'node:stream'
import { createTransport } from 'nodemailer'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { HandOver } from '@/src/domain/deliveries/delivery'

/** A line to the mail server, for one mail after the other. */
export interface SmtpLine {
  /** Never throws: how it ended is the answer. */
  handOver: (from: string, to: string, mail: Buffer) => Promise<HandOver>
  close: () => void
}

interface SmtpError extends Error {
  /** During which it came. */
  command?: string
  responseCode?: number
  response?: string
}

/**
 * A line that is opened when it is needed, and again after it broke. Not nodemailer's pool: that does not tell whether the
 * server had begun to take the mail when a line broke, and all hangs on that. `timeout` in milliseconds, for each step.
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
      // Read only once the server has said that it takes the text. Not `Readable.from`: with its generator every mail outlives V8's
      // quick collections, and memory grows with the mails until it collects all (docs/decisions/0015).
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
        // After a refusal the line stands, but what state it is in is not worth knowing.
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
  // It reads the address, and opens nothing by itself.
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
  // A line that breaks while nothing is sent is opened anew for the next mail.
  connection.on('error', drop)
  connection.once('end', drop)
  if (auth) {
    await new Promise<void>((done, fail) => {
      // If the line breaks meanwhile, nodemailer forgets to call back.
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
