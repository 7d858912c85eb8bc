import { fork } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { SMTPServer } from 'smtp-server'
import { freePort } from '../free-port'
import type { Report } from '../report'
import { rounded } from '../statistics'

const FEW = 1000
const MANY = 20_000
const GOAL_PER_SECOND = 200
/** Allowed growth of the peak memory from the few to the many; garbage collection is not deterministic. */
const MOST_GROWTH = 1.25
/** Allowed growth of the live memory afterwards: some 300 bytes per recipient. */
const MOST_ALIVE_GROWTH = 1.05
const MEGABYTE = 1024 * 1024

interface Sent {
  seconds: number
  before: number
  most: number
  alive: number
}

/**
 * Measures recipients per second, sent to a mail server on the loopback interface, and whether memory grows with their
 * number: both the peak of the sender's process including garbage (its resident set; the mail server is in this
 * process) and its live memory after sending and a garbage collection. The peak is what a machine must provide; the
 * live memory shows leaks too small to see in the peak.
 */
export async function measureMail(): Promise<Report> {
  const few = await sent(FEW)
  const many = await sent(MANY)
  const perSecond = (number: number, { seconds }: Sent) => rounded(number / seconds)
  const row = (number: number, one: Sent) => [
    number.toLocaleString('en'),
    perSecond(number, one),
    rounded(one.before / MEGABYTE),
    rounded(one.most / MEGABYTE),
    rounded(one.alive / MEGABYTE),
  ]
  return {
    title: 'A newsletter by mail, five lines, SQLite, loopback',
    columns: ['receivers', 'per second', 'MB before', 'MB at most', 'MB alive after'],
    rows: [row(FEW, few), row(MANY, many)],
    notes: [
      'Queued, leased, looked up, composed, written down before and after: all that a worker does. Each number in a process of its own.',
      'Before and at most: all that the process holds. Alive after: what is left without the garbage.',
    ],
    missed: [
      ...(Math.min(perSecond(FEW, few), perSecond(MANY, many)) < GOAL_PER_SECOND
        ? [`${GOAL_PER_SECOND} receivers a second`]
        : []),
      ...(many.most > few.most * MOST_GROWTH || many.alive > few.alive * MOST_ALIVE_GROWTH
        ? ['memory that does not grow with the receivers']
        : []),
    ],
  }
}

async function sent(receivers: number): Promise<Sent> {
  const directory = mkdtempSync(path.join(tmpdir(), 'helhedsplan-mail-'))
  const port = await freePort()
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onData: (stream, _session, done) => void stream.resume().on('end', () => done()),
  })
  await new Promise<void>((done) => void server.listen(port, '127.0.0.1', done))
  const child = fork('bench/mail-sender.ts', [String(receivers)], {
    // Without the condition, code that imports Payload's editor may exit early (docs/decisions/0003).
    execArgv: ['--conditions=production', '--import', 'tsx', '--expose-gc'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PAYLOAD_SECRET: 'of-a-bench-that-nobody-else-can-reach',
      DATABASE_URI: '',
      DATA_DIR: directory,
      MEDIA_DIR: path.join(directory, 'media'),
      SITE_URL: 'http://127.0.0.1:9',
      SMTP_URL: `smtp://127.0.0.1:${port}`,
      MAIL_FROM: 'Bench <bench@example.org>',
    },
  })
  try {
    return await new Promise<Sent>((done, fail) => {
      child.once('message', (message) => done(message as Sent))
      child.once('exit', (code) => fail(new Error(`The sender of ${receivers} mails ended (${String(code)}).`)))
    })
  } finally {
    child.kill()
    await new Promise<void>((done) => void server.close(done))
    rmSync(directory, { recursive: true, force: true })
  }
}
