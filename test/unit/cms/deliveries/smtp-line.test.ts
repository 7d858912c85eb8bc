import { createServer, type Server, type Socket } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { smtpLine } from '@/src/services/deliveries/smtp-line'

/** A real server that responds as the test defines. */
let server: Server | null = null

async function serverThat(answer: (line: string, socket: Socket) => string | null): Promise<string> {
  const listening = createServer((socket) => {
    socket.on('error', () => undefined)
    socket.write('220 example.org ESMTP\r\n')
    socket.on('data', (heard) => {
      for (const line of heard.toString().split('\r\n').filter(Boolean)) {
        const said = answer(line, socket)
        if (said !== null) socket.write(`${said}\r\n`)
      }
    })
  })
  server = listening
  await new Promise<void>((done) => void listening.listen(0, '127.0.0.1', done))
  const address = listening.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return `smtp://bruger:kode@127.0.0.1:${address.port}`
}

afterEach(() => void server?.close())

const hello = (line: string) => (line.startsWith('EHLO') ? '250-example.org\r\n250 AUTH PLAIN' : null)

it.each([
  [
    'drops the line while one signs in',
    (line: string, socket: Socket) => (line.startsWith('AUTH') ? (socket.destroy(), null) : hello(line)),
  ],
  ['does not let us in', (line: string) => (line.startsWith('AUTH') ? '535 5.7.8 No' : hello(line))],
  [
    'does not take who sends',
    (line: string) =>
      line.startsWith('AUTH') ? '235 2.7.0 Yes' : line.startsWith('MAIL') ? '550 5.7.1 Not you' : hello(line),
  ],
])('a server that %s is not reached: that says nothing of the receiver', async (_, answer) => {
  const line = smtpLine(await serverThat(answer), 2000)
  expect(
    await line.handOver('afsender@example.org', 'modtager@example.org', Buffer.from('Subject: x\r\n\r\nx')),
  ).toMatchObject({ kind: 'unreached' })
  line.close()
})

it('a server that does not take the receiver says so of the receiver', async () => {
  const line = smtpLine(
    await serverThat((heard) =>
      heard.startsWith('AUTH')
        ? '235 2.7.0 Yes'
        : heard.startsWith('RCPT')
          ? '550 5.1.1 Nobody'
          : heard.startsWith('MAIL')
            ? '250 ok'
            : hello(heard),
    ),
    2000,
  )
  expect(
    await line.handOver('afsender@example.org', 'modtager@example.org', Buffer.from('Subject: x\r\n\r\nx')),
  ).toMatchObject({ kind: 'refused', code: 550, begun: false })
  line.close()
})
